package org.civicreport.consultation;

import static org.civicreport.consultation.ConsultedReport.REPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.civicreport.findings.Finding;
import org.civicreport.model.CommentLocator;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.ConsultationResponse;
import org.civicreport.model.DepartmentResponse;
import org.civicreport.model.Due;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static Form form(FormKind kind, String department) {
        return Form.of(REPORT, kind, department);
    }

    /** The form as it comes back with one value changed. */
    private static ReturnedForm with(String name, Form form, Question question, String id, String text) {
        List<ReturnedRow> rows = new ArrayList<>();
        for (ReturnedRow row : ReturnedForm.untouched(name, form).rows()) {
            Map<Question, ReturnedValue> values = new EnumMap<>(row.values());
            if (row.id().equals(id)) {
                values.put(question, ReturnedValue.of(text));
            }
            rows.add(new ReturnedRow(row.subject(), row.id(), values, row.place()));
        }
        return new ReturnedForm(name, form, null, rows, List.of());
    }

    /** The form as it comes back with one row filled in anew. */
    private static ReturnedForm withRow(Form form, Subject subject, Map<Question, String> texts) {
        List<ReturnedRow> rows =
                new ArrayList<>(ReturnedForm.untouched("f", form).rows());
        Map<Question, ReturnedValue> values = new EnumMap<>(Question.class);
        texts.forEach((question, text) -> values.put(question, ReturnedValue.of(text)));
        rows.add(new ReturnedRow(subject, "", values, new Place(2, 9)));
        return new ReturnedForm("f", form, null, rows, List.of());
    }

    private static StakeholderComment comment(Report report, String id) {
        return Objects.requireNonNull(report.consultation()).comments().stream()
                .filter(comment -> comment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(MergeResult result) {
        return result.findings().stream().map(Finding::code).toList();
    }

    @Test
    void aFormHoldsTheItemsOfItsDepartmentOnly() {
        Form form = form(FormKind.REPLY, "gst");
        assertEquals(
                List.of("GSt-01", "GSt-02", "Z-01"),
                form.rows().stream().map(FormRow::id).toList());
        assertEquals("M-01 Online-Antrag", form.rows().get(0).value(Question.LOCATOR));
        assertEquals("edition 2027", form.rows().get(2).value(Question.DUE));
        assertFalse(form.toString().contains("ohne Gerät"));
    }

    @Test
    void whoWasAskedGetsAStatementAndWhoCommentedAReplyToo() {
        assertEquals(
                List.of("gst STATEMENT", "gst REPLY", "soz STATEMENT", "soz REPLY", "kul STATEMENT"),
                Form.all(REPORT).stream()
                        .map(form ->
                                form.head().department() + " " + form.head().kind())
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> form(FormKind.REPLY, "nobody"));
    }

    @Test
    void aBaseIsThatOfTheContentAlone() {
        Report other = Merge.of(
                        REPORT, List.of(with("f", form(FormKind.REPLY, "gst"), Question.ANSWER, "GSt-02", "Ja.")))
                .applyTo(REPORT);
        assertEquals(form(FormKind.REPLY, "soz"), Form.of(other, FormKind.REPLY, "soz"));
        assertFalse(form(FormKind.REPLY, "gst")
                .head()
                .base()
                .equals(Form.of(other, FormKind.REPLY, "gst").head().base()));
    }

    @Test
    void anAnswerMakesANewCommentAnswered() {
        MergeResult result = Merge.of(
                REPORT, List.of(with("f", form(FormKind.REPLY, "gst"), Question.ANSWER, "GSt-02", "Ja, *gern*.")));
        StakeholderComment answered = comment(result.applyTo(REPORT), "GSt-02");
        assertEquals(RichText.of("Ja, *gern*."), answered.answer());
        assertEquals(CommentStatus.ANSWERED, answered.status());
    }

    @Test
    void anAgreementAndItsReleaseAreNotedForADepartmentThatHadNotResponded() {
        Form form = form(FormKind.STATEMENT, "kul");
        Report merged = Merge.of(REPORT, List.of(with("f", form, Question.RESPONSE, "kul", "NO_COMMENT")))
                .applyTo(REPORT);
        merged = Merge.of(merged, List.of(with("f", form, Question.RELEASED_ON, "kul", "2026-02-01")))
                .applyTo(merged);
        assertTrue(Objects.requireNonNull(merged.consultation())
                .asked()
                .get(0)
                .responses()
                .contains(new DepartmentResponse(
                        "kul", ConsultationResponse.NO_COMMENT, null, LocalDate.of(2026, 2, 1))));
    }

    @Test
    void anOutcomeMakesAPointUpheld() {
        MergeResult result =
                Merge.of(REPORT, List.of(with("f", form(FormKind.REPLY, "gst"), Question.OUTCOME, "GSt-01", "UPHELD")));
        assertEquals(
                CommentStatus.UPHELD, comment(result.applyTo(REPORT), "GSt-01").status());
    }

    @Test
    void aNewCommentGetsTheNextIdAndStaysInternalUnlessSaidOtherwise() {
        MergeResult result = Merge.of(
                REPORT,
                List.of(withRow(
                        form(FormKind.STATEMENT, "gst"),
                        Subject.COMMENT,
                        Map.of(Question.TEXT, "Neu.", Question.LOCATOR, "Stadtverwaltung"))));
        StakeholderComment added = comment(result.applyTo(REPORT), "GSt-03");
        assertEquals("gst", added.source());
        assertEquals(new CommentLocator.OfCoreArea("verwaltung"), added.locator());
        assertEquals(Visibility.INTERNAL, added.visibility());
        assertEquals(CommentStatus.NEW, added.status());
    }

    @Test
    void aNewCommentWasReceivedWhenItsFormWasAndTheFirstTimeCounts() {
        ReturnedForm form = withRow(form(FormKind.STATEMENT, "gst"), Subject.COMMENT, Map.of(Question.TEXT, "Neu."));
        LocalDate first = LocalDate.of(2026, 2, 3);
        MergeResult result =
                Merge.of(REPORT, List.of(form, form.withReceivedOn(first.plusDays(1)), form.withReceivedOn(first)));
        assertEquals(first, comment(result.applyTo(REPORT), "GSt-03").receivedOn());
        assertEquals(1, result.proposals().size());
        assertNull(comment(Merge.of(REPORT, List.of(form)).applyTo(REPORT), "GSt-03")
                .receivedOn());
    }

    @Test
    void theFirstCommentOfADepartmentIsNumberedByItsCodeOrKey() {
        MergeResult result = Merge.of(
                REPORT,
                List.of(withRow(form(FormKind.STATEMENT, "kul"), Subject.COMMENT, Map.of(Question.TEXT, "Neu."))));
        assertEquals("Neu.", comment(result.applyTo(REPORT), "kul-01").text());
    }

    @Test
    void aNewCommitmentIsFiledWithItsComment() {
        Map<Question, String> texts = Map.of(
                Question.COMMENT,
                "GSt-02",
                Question.PROMISE,
                "Wir prüfen das.",
                Question.OWNER,
                "Sozialreferat",
                Question.DUE,
                "2026-12-31");
        MergeResult result = Merge.of(REPORT, List.of(withRow(form(FormKind.REPLY, "gst"), Subject.COMMITMENT, texts)));
        var commitment = comment(result.applyTo(REPORT), "GSt-02").commitments().get(0);
        assertEquals("GSt-02-Z1", commitment.id());
        assertEquals("soz", commitment.owner());
        assertEquals(new Due.OnDate(LocalDate.of(2026, 12, 31)), commitment.due());
    }

    @Test
    void aPromiseWithoutOwnerIsKeptForAPerson() {
        MergeResult result = Merge.of(
                REPORT,
                List.of(withRow(
                        form(FormKind.REPLY, "gst"),
                        Subject.COMMITMENT,
                        Map.of(Question.COMMENT, "GSt-02", Question.PROMISE, "Wir prüfen das."))));
        assertEquals(List.of(), result.proposals());
        assertEquals(
                List.of("GSt-02", "Wir prüfen das."),
                result.unassigned().stream().map(Unassigned::text).toList());
        assertEquals(List.of("form-unassigned", "form-unassigned"), codes(result));
    }

    @Test
    void twoFormsThatSayDifferentThingsAreAConflictWithBothTexts() {
        Form form = form(FormKind.REPLY, "gst");
        MergeResult result = Merge.of(
                REPORT,
                List.of(
                        with("a", form, Question.ANSWER, "GSt-02", "Ja."),
                        with("b", form, Question.ANSWER, "GSt-02", "Nein.")));
        assertEquals(List.of(), result.proposals());
        Conflict conflict = result.conflicts().get(0);
        assertEquals("", conflict.current());
        assertEquals(
                List.of("Ja. a", "Nein. b"),
                conflict.versions().stream()
                        .map(version ->
                                version.text() + " " + version.origins().get(0).form())
                        .sorted()
                        .toList());
        assertEquals(
                "/consultation/comments/1", result.findings().asList().get(0).pointer());
    }

    @Test
    void twoFormsThatSayTheSameAreOneProposal() {
        Form form = form(FormKind.REPLY, "gst");
        MergeResult result = Merge.of(
                REPORT,
                List.of(
                        with("b", form, Question.ANSWER, "GSt-02", "Ja."),
                        with("a", form, Question.ANSWER, "GSt-02", "Ja.")));
        assertEquals(
                List.of("a", "b"),
                result.proposals().get(0).origins().stream().map(Origin::form).toList());
        assertEquals(1, result.proposals().size());
    }

    @Test
    void aFormFromBeforeTheReportWasChangedIsAConflictOnlyWhereBothChanged() {
        Form old = form(FormKind.REPLY, "gst");
        Report changed = Merge.of(REPORT, List.of(with("f", old, Question.ANSWER, "GSt-02", "Vielleicht.")))
                .applyTo(REPORT);
        MergeResult result = Merge.of(
                changed,
                List.of(
                        with("a", old, Question.ANSWER, "GSt-02", "Ja."),
                        with("b", old, Question.DISPOSITION, "GSt-01", "FOLLOWED")));
        assertEquals(1, result.proposals().size());
        Conflict conflict = result.conflicts().get(0);
        assertEquals("Vielleicht.", conflict.current());
        assertEquals("Ja.", conflict.versions().get(0).text());
        assertTrue(codes(result).contains("form-base-older"));
    }

    @Test
    void aFormOfAnotherEditionIsRefusedWhole() {
        Form form = form(FormKind.REPLY, "gst");
        Form foreign = Form.of(FormKind.REPLY, "bericht", "2025", "gst", form.rows());
        MergeResult result = Merge.of(REPORT, List.of(with("f", foreign, Question.ANSWER, "GSt-02", "Ja.")));
        assertEquals(List.of("form-edition-other"), codes(result));
        assertEquals(List.of(), result.proposals());
        assertTrue(result.findings().hasErrors());
    }

    @Test
    void anotherReportOrDepartmentIsRefusedWhole() {
        List<FormRow> rows = form(FormKind.REPLY, "gst").rows();
        assertEquals(
                List.of("form-report-other", "form-department-unknown"),
                codes(Merge.of(
                        REPORT,
                        List.of(
                                ReturnedForm.untouched("a", Form.of(FormKind.REPLY, "x", "2026", "gst", rows)),
                                ReturnedForm.untouched("b", Form.of(FormKind.REPLY, "bericht", "2026", "x", rows))))));
    }

    @Test
    void aRowThatIsMissingStaysInTheReport() {
        Form form = form(FormKind.STATEMENT, "gst");
        ReturnedForm all = ReturnedForm.untouched("f", form);
        ReturnedForm cut = new ReturnedForm("f", form, null, all.rows().subList(0, 2), List.of());
        MergeResult result = Merge.of(REPORT, List.of(cut));
        assertEquals(List.of("form-row-missing"), codes(result));
        assertEquals(REPORT, result.applyTo(REPORT));
    }

    @Test
    void whatTheReportHasNoMoreIsKeptForAPerson() {
        Form form = form(FormKind.REPLY, "soz");
        Report without = REPORT.toBuilder()
                .consultation(Objects.requireNonNull(REPORT.consultation()).toBuilder()
                        .comments(List.of())
                        .build())
                .build();
        MergeResult result = Merge.of(without, List.of(with("f", form, Question.ANSWER, "SOZ-01", "Ja.")));
        assertEquals(Unassigned.Reason.GONE, result.unassigned().get(0).reason());
    }

    @Test
    void findingsSpeakGermanAndEnglish() {
        Form foreign = Form.of(FormKind.REPLY, "bericht", "2025", "gst", List.of());
        Finding finding = Merge.of(REPORT, List.of(ReturnedForm.untouched("Antwort.docx", foreign)))
                .findings()
                .asList()
                .get(0);
        assertEquals(
                "Das Formular „Antwort.docx“ gehört zur Ausgabe „2025“, der Bericht ist aber die Ausgabe „2026“. "
                        + "Nichts daraus wurde übernommen.",
                finding.message(Locale.GERMAN));
        assertTrue(finding.message(Locale.ENGLISH).startsWith("The form"));
    }

    @Test
    void questionsBelongToTheirSubjects() {
        for (FormKind kind : FormKind.values()) {
            assertEquals(Set.of(), kind.shown().stream().filter(kind::asks).collect(Collectors.toSet()));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new FormRow(Subject.COMMENT, "x", Map.of(Question.RELEASED_BY, "y")));
    }
}

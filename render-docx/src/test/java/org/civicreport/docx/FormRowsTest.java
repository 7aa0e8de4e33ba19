package org.civicreport.docx;

import static org.civicreport.docx.Returned.assertUntouched;
import static org.civicreport.docx.Returned.changes;
import static org.civicreport.docx.Returned.left;
import static org.civicreport.docx.Returned.merge;
import static org.civicreport.docx.Returned.read;
import static org.civicreport.docx.WordPen.edit;
import static org.civicreport.docx.WordPen.fill;
import static org.civicreport.docx.WordPen.p;
import static org.civicreport.docx.WordPen.r;
import static org.civicreport.docx.WordPen.row;
import static org.civicreport.docx.WordPen.withoutControls;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.civicreport.consultation.Conflict;
import org.civicreport.consultation.Evidence;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormKind;
import org.civicreport.consultation.Merge;
import org.civicreport.consultation.MergeResult;
import org.civicreport.findings.Finding;
import org.civicreport.model.Report;
import org.junit.jupiter.api.Test;

/** Rows of a returned form: added, deleted, repeated, moved, with other ids, without controls. */
class FormRowsTest {

    private static final byte[] REPLY = Forms.write(Form.of(Forms.REPORT, FormKind.REPLY, "gst"));
    private static final byte[] STATEMENT = Forms.write(Form.of(Forms.REPORT, FormKind.STATEMENT, "gst"));

    @Test
    void aRowThatIsCopiedForANewCommentIsANewComment() {
        byte[] file = edit(fill(STATEMENT, "neu 1.text", p(r("Erster."))), text -> {
            String row = row(text, "neu 1");
            return text.replace(row, row + row.replace("Erster.", "Zweiter."));
        });
        assertEquals(List.of("GSt-03: Erster.", "GSt-04: Zweiter."), changes(merge(file)));
    }

    @Test
    void aRowThatIsCopiedUnchangedCountsOnce() {
        assertUntouched(edit(REPLY, text -> {
            String row = row(text, "GSt-01");
            return text.replace(row, row + row);
        }));
    }

    @Test
    void ofRowsWithTheSameIdNothingIsGuessed() {
        byte[] file = edit(REPLY, text -> {
            String row = row(text, "GSt-01");
            return text.replace(row, row + row.replace(" ergänzt.", " ersetzt."));
        });
        MergeResult result = merge(file);
        assertEquals(List.of(), changes(result));
        assertTrue(
                left(result).contains("REPEATED_ID: Das wird *teilweise* ersetzt."),
                left(result).toString());
    }

    @Test
    void movedRowsAreKnownByTheirIds() {
        assertUntouched(edit(REPLY, text -> {
            String first = row(text, "GSt-01");
            return text.replace(first, "")
                    .replace(
                            "</w:tr></w:tbl><w:bookmarkEnd w:id=\"2\"/>",
                            "</w:tr>" + first + "</w:tbl><w:bookmarkEnd w:id=\"2\"/>");
        }));
    }

    @Test
    void aDeletedRowIsReportedAndChangesNothing() {
        byte[] file = edit(REPLY, text -> text.replace(row(text, "GSt-02"), ""));
        MergeResult result = merge(file);
        assertEquals(List.of(), changes(result));
        assertEquals(
                List.of("form-row-missing"),
                result.findings().stream().map(Finding::code).toList());
    }

    @Test
    void anIdThatContradictsItsControlsKeepsTheRowForAPerson() {
        byte[] file = edit(
                fill(REPLY, "GSt-02.answer", p(r("Ja."))),
                text -> text.replace("<w:t>GSt-02</w:t></w:r></w:p></w:tc>", "<w:t>GSt-01</w:t></w:r></w:p></w:tc>"));
        MergeResult result = merge(file);
        assertEquals(List.of(), changes(result));
        assertTrue(left(result).contains("CONTRADICTION: Ja."), left(result).toString());
    }

    @Test
    void whereTheIdIsGoneTheControlsSayIt() {
        byte[] file = edit(
                fill(REPLY, "GSt-02.answer", p(r("Ja."))),
                text -> text.replace("<w:t>GSt-02</w:t></w:r></w:p></w:tc>", "<w:t></w:t></w:r></w:p></w:tc>"));
        assertEquals(List.of("GSt-02 ANSWER: Ja."), changes(merge(file)));
    }

    @Test
    void whereTheControlsAreDestroyedTheIdSaysIt() {
        byte[] file = edit(fill(REPLY, "GSt-02.answer", p(r("Ja."))), WordPen::withoutControls);
        assertEquals(List.of("GSt-02 ANSWER: Ja."), changes(merge(file)));
        assertUntouched(edit(REPLY, WordPen::withoutControls));
    }

    @Test
    void anIdFromNowhereIsKeptForAPersonWhileAnotherIsMissing() {
        byte[] file = edit(
                fill(REPLY, "GSt-02.answer", p(r("Ja."))),
                text -> withoutControls(text)
                        .replace("<w:t>GSt-02</w:t></w:r></w:p></w:tc>", "<w:t>GSt-20</w:t></w:r></w:p></w:tc>"));
        assertEquals(List.of("UNKNOWN_ID: Ja."), left(merge(file)));
    }

    @Test
    void textBesideTheTablesAndOtherTablesAreKept() {
        String table = "<w:tbl><w:tr><w:tc>" + p(r("Zahl")) + "</w:tc><w:tc>" + p(r("42")) + "</w:tc></w:tr></w:tbl>";
        byte[] file = edit(
                STATEMENT, text -> text.replaceFirst("<w:body>", "<w:body>" + p(r("Mit freundlichen Grüßen")) + table));
        assertEquals(
                List.of("NOT_ASKED: Mit freundlichen Grüßen", "NOT_ASKED: Zahl", "NOT_ASKED: 42"), left(merge(file)));
    }

    @Test
    void aCommentThatTheFormOnlyShowsIsNeverAltered() {
        byte[] file = edit(REPLY, text -> text.replace("Namen sind nie neutral.", "Namen sind neutral."));
        assertEquals(List.of("SHOWN_ONLY: Namen sind neutral."), left(merge(file)));
        assertEquals(List.of(), changes(merge(file)));
    }

    @Test
    void mergedCellsAreKeptForAPerson() {
        byte[] file = edit(fill(REPLY, "GSt-02.answer", p(r("Ja."))), text -> {
            String row = row(text, "GSt-02");
            String merged = withoutControls(row).replaceFirst("(?s)(<w:tc>.*?Ja\\..*?</w:tc>)<w:tc>.*", "$1</w:tr>");
            return text.replace(
                    row,
                    merged.replace("<w:p>", "<w:p>")
                            .replaceFirst(
                                    "(<w:tcW [^>]*/>)(</w:tcPr>(?:(?!<w:tc>).)*Ja\\.)",
                                    "$1<w:gridSpan w:val=\"3\"/>$2"));
        });
        MergeResult result = merge(file);
        assertEquals(List.of(), changes(result));
        assertTrue(
                left(result).stream().anyMatch(item -> item.endsWith("Ja.")),
                left(result).toString());
    }

    @Test
    void aRowThatIsDeletedWithTrackingCountsAsDeletedAndAnInsertedOneAsNew() {
        byte[] file = edit(fill(STATEMENT, "neu 1.text", p(r("Neu."))), text -> {
            String deleted = row(text, "GSt-02");
            String inserted = row(text, "neu 1");
            return text.replace(
                            deleted,
                            deleted.replaceFirst(
                                    "<w:tr>", "<w:tr><w:trPr><w:del w:id=\"90\" w:author=\"A\"/></w:trPr>"))
                    .replace(
                            inserted,
                            inserted.replaceFirst(
                                    "<w:tr>", "<w:tr><w:trPr><w:ins w:id=\"91\" w:author=\"A\"/></w:trPr>"));
        });
        MergeResult result = merge(file);
        assertEquals(List.of("GSt-03: Neu."), changes(result));
        assertEquals(
                Evidence.TRACKED_CHANGE,
                result.proposals().get(0).origins().get(0).evidence());
        assertEquals(
                List.of("form-row-missing"),
                result.findings().stream().map(Finding::code).toList());
    }

    @Test
    void aFormOfAnOlderBaseIsAConflictWithBothTexts() {
        byte[] first = fill(REPLY, "GSt-02.answer", p(r("Vielleicht.")));
        byte[] second = fill(REPLY, "GSt-02.answer", p(r("Ja.")));
        Report changed = merge(first).applyTo(Forms.REPORT);
        MergeResult result = Merge.of(changed, List.of(read(second)));
        assertEquals(List.of(), changes(result));
        Conflict conflict = result.conflicts().get(0);
        assertEquals("Vielleicht.", conflict.current());
        assertEquals("Ja.", conflict.versions().get(0).text());
    }

    @Test
    void theFormOfAnotherEditionIsRefusedWholeInAClerksWords() {
        Report lastYear = Forms.REPORT.toBuilder()
                .edition(Forms.REPORT.edition().toBuilder().label("2025").build())
                .build();
        byte[] file =
                fill(Forms.write(lastYear, Form.of(lastYear, FormKind.REPLY, "gst"), 1), "GSt-02.answer", p(r("Ja.")));
        MergeResult result = merge(file);
        assertEquals(List.of(), changes(result));
        assertEquals(
                "Das Formular „Antwort.docx“ gehört zur Ausgabe „2025“, der Bericht ist aber die Ausgabe „2026“. "
                        + "Nichts daraus wurde übernommen.",
                result.findings().asList().get(0).message(Locale.GERMAN));
    }

    /** Cells that are deleted one by one move what follows into the place of the id. */
    @Test
    void wordsInThePlaceOfAnIdAreKeptForAPerson() {
        byte[] file = WordPen.edit(WordPen.fill(REPLY, "GSt-02.answer", WordPen.p(WordPen.r("Ja."))), text -> {
            String row = WordPen.row(text, "GSt-02");
            String plain = WordPen.withoutControls(row);
            return text.replace(row, plain.replaceFirst("<w:tc>.*?</w:tc><w:tc>.*?</w:tc>", ""));
        });
        assertEquals(List.of("UNKNOWN_ID: Ja."), left(merge(file)));
    }
}

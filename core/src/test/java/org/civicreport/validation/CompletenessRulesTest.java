package org.civicreport.validation;

import static org.civicreport.validation.Example.HEALTHY;
import static org.civicreport.validation.Example.found;
import static org.civicreport.validation.Example.with;
import static org.civicreport.validation.Example.withArea;
import static org.civicreport.validation.Example.withComment;
import static org.civicreport.validation.Example.withConsultation;
import static org.civicreport.validation.Example.withDepartment;
import static org.civicreport.validation.Example.withEdition;
import static org.civicreport.validation.Example.withHighlight;
import static org.civicreport.validation.Example.withMeasure;
import static org.civicreport.validation.Example.withPaper;
import static org.civicreport.validation.Example.withRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.findings.Finding;
import org.civicreport.model.Chapter;
import org.civicreport.model.ChapterPlacement;
import org.civicreport.model.Maturity;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.Milestone;
import org.civicreport.model.MilestoneStatus;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.junit.jupiter.api.Test;

class CompletenessRulesTest {
    private static final RichText BLANK = RichText.of(" \n\t");

    @Test
    void aReportNeedsTitleIntroductionAndMandate() {
        assertMissing("/title", with(report -> report.title("")));
        assertMissing("/introduction", with(report -> report.introduction(BLANK)));
        assertMissing(
                "/mandate/text",
                with(report ->
                        report.mandate(HEALTHY.mandate().toBuilder().text(BLANK).build())));
        assertMissing("/edition/label", withEdition(edition -> edition.label(" ")));
    }

    @Test
    void areasMeasuresAndTheirPartsNeedTexts() {
        assertMissing("/coreAreas/1/intro", withArea("inclusion", area -> area.intro(BLANK)));
        assertMissing("/coreAreas/0/measures/1/title", withMeasure("portal", measure -> measure.title("")));
        assertMissing(
                "/coreAreas/0/measures/0/milestones/0/text",
                withMeasure(
                        "app",
                        measure -> measure.milestones(
                                List.of(new Milestone(LocalDate.of(2020, 1, 1), BLANK, MilestoneStatus.REACHED)))));
        assertMissing(
                "/coreAreas/0/measures/0/goals/1",
                withMeasure("app", measure -> measure.goals(List.of(RichText.of("Ziel"), BLANK))));
        assertMissing(
                "/coreAreas/0/measures/0/maturity/model",
                withMeasure("app", measure -> measure.maturity(new Maturity(" ", 1))));
    }

    @Test
    void aMeasureThatHasNotBegunNeedsNoResults() {
        assertMissing("/coreAreas/0/measures/0/results", withMeasure("app", measure -> measure.results(BLANK)));
        assertEquals(
                List.of(),
                found(withMeasure(
                        "app",
                        measure -> measure.results(BLANK)
                                .status(MeasureStatus.PLANNED)
                                .progress(0))));
    }

    @Test
    void textsOfTheOtherPartsAreNeededToo() {
        assertMissing("/highlights/0/text", withHighlight(highlight -> highlight.text(BLANK)));
        assertMissing("/consultation/comments/0/text", withComment(comment -> comment.text("")));
        assertMissing("/departments/1/name", withDepartment("soz", office -> office.name("")));
        assertMissing("/councilPaper/bodyName", withPaper(paper -> paper.bodyName("")));
        Chapter chapter = new Chapter("Vorwort", BLANK, ChapterPlacement.BEFORE_INTRODUCTION);
        assertMissing("/chapters/0/text", with(report -> report.addChapter(chapter)));
    }

    @Test
    void invisibleCharactersAreNoText() {
        assertMissing("/title", with(report -> report.title("\u00A0\u200B\u00AD")));
    }

    @Test
    void anElementOfAListIsCalledAfterTheList() {
        Finding finding = Example.validate(withPaper(paper -> paper.motions(List.of(BLANK)))).stream()
                .filter(made -> made.code().equals("text-missing"))
                .findFirst()
                .orElseThrow();
        assertEquals("/councilPaper/motions/0", finding.pointer());
        assertEquals("Der Text „motions“ ist leer.", finding.message(Locale.GERMAN));
    }

    /** Counted for five lists and one single part, wherever a random report has them. */
    @Property(tries = 50)
    void noEntryOfAListIsOverlooked(@ForAll long seed) {
        Report report = new RecordSamples(seed, () -> "").sample(Report.class);
        Map<String, Integer> missing = new TreeMap<>();
        for (Finding finding : ReportValidator.standard()
                .validate(RuleContext.builder(report, Example.TODAY).build())) {
            if (finding.code().equals("text-missing")) {
                missing.merge(finding.pointer().replaceAll("/\\d+", "/*"), 1, Integer::sum);
            }
        }
        assertEquals(report.coreAreas().size(), missing.getOrDefault("/coreAreas/*/title", 0));
        assertEquals(report.comments().size(), missing.getOrDefault("/consultation/comments/*/text", 0));
        assertEquals(report.departments().size(), missing.getOrDefault("/departments/*/name", 0));
        assertEquals(report.abbreviations().size(), missing.getOrDefault("/abbreviations/*/expansion", 0));
        assertEquals(report.retired().size(), missing.getOrDefault("/retired/*/reason", 0));
        assertEquals(1, missing.get("/municipality/name"));
    }

    @Test
    void listsThatNeedAnEntryHaveOne() {
        List<String> codes = new ArrayList<>(found(with(report -> report.coreAreas(List.of()))));
        codes.removeIf(finding -> !finding.startsWith("entries-missing"));
        assertEquals(List.of("entries-missing /coreAreas"), codes);
        assertEquals(
                List.of("entries-missing /consultation/asked"),
                found(withConsultation(consultation -> consultation.asked(List.of()))));
        assertEquals(
                List.of("entries-missing /consultation/asked/0/departments"),
                found(withRequest(request -> request.departments(List.of()))));
        assertEquals(
                List.of("entries-missing /councilPaper/sessions"),
                found(withPaper(paper -> paper.sessions(List.of()))));
    }

    @Test
    void theLanguageIsKnown() {
        assertEquals(List.of("language-missing /language"), found(with(report -> report.language(Locale.ROOT))));
        assertEquals(
                List.of("language-missing /language"),
                found(with(report -> report.language(Locale.forLanguageTag("deutsch")))));
        assertEquals(List.of(), found(with(report -> report.language(Locale.forLanguageTag("bar-AT")))));
    }

    @Test
    void anImageHasATextAlternative() {
        assertEquals(List.of("alt-missing /highlights/0/alt"), found(withHighlight(it -> it.alt(null))));
        assertEquals(List.of("alt-missing /highlights/0/alt"), found(withHighlight(it -> it.alt(" "))));
        assertEquals(
                List.of(),
                found(withHighlight(highlight -> highlight.image(null).alt(null))));
    }

    @Test
    void aDiscontinuedMeasureHasAReason() {
        assertEquals(
                List.of("status-reason-missing /coreAreas/1/measures/0/statusReason"),
                found(withMeasure("signs", measure -> measure.statusReason(null))));
        assertEquals(
                List.of("status-reason-missing /coreAreas/1/measures/0/statusReason"),
                found(withMeasure("signs", measure -> measure.statusReason(BLANK))));
    }

    @Test
    void aFinalEditionHasADayOfRelease() {
        Report unreleased = withEdition(edition -> edition.releasedOn(null));
        assertEquals(List.of("release-date-missing /edition/releasedOn"), found(unreleased));
        RuleContext draft = Example.context(unreleased).profile(Profile.DRAFT).build();
        assertEquals(List.of(), Example.listed(ReportValidator.standard().validate(draft)));
    }

    private static void assertMissing(String pointer, Report report) {
        assertEquals(List.of("text-missing " + pointer), found(report));
    }
}

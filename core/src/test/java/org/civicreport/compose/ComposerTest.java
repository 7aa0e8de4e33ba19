package org.civicreport.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.document.Document;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.EditionStatus;
import org.civicreport.model.PaperKind;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.wording.Term;
import org.civicreport.wording.WordingProfile;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private static final WordingProfile NEUTRAL = WordingProfile.neutral(Locale.GERMAN);

    /** Fields that are never words of a document: keys that lead to a name, alternatives, the image's file. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "Report.areaTerm", // only where there are areas
            "Report.highlightsTitle", // only where there are highlights
            "CoreArea.key",
            "CoreArea.excerpt", // only where the council paper inserts the core areas
            "CoreArea.parent",
            "Department.key",
            "Highlight.id",
            "Highlight.image",
            "Highlight.alt",
            "DepartmentResponse.department",
            "CouncilPaper.bodyName");

    private static Report sample(long seed) {
        return new RecordSamples(seed).sample(Report.class);
    }

    @Property(tries = 100)
    void anyReportIsComposedBothWays(@ForAll long seed) {
        Report report = sample(seed);
        assertFalse(
                Composer.report().compose(report, NEUTRAL).document().blocks().isEmpty());
        assertFalse(Composer.councilPaper()
                .compose(report, NEUTRAL)
                .document()
                .blocks()
                .isEmpty());
    }

    @Property(tries = 40)
    void everyTextOfTheReportIsInOneOfItsDocuments(@ForAll long seed) {
        Report report = withAllParts(sample(seed));
        String shown = PlainText.normalised(Composer.report()
                        .compose(report, NEUTRAL)
                        .document()
                        .plainText()
                + Composer.councilPaper().compose(report, NEUTRAL).document().plainText());
        List<String> missing = new ArrayList<>();
        collectMissing(report, shown, missing);
        assertEquals(List.of(), missing);
    }

    private static Report withAllParts(Report report) {
        CouncilPaper paper = report.councilPaper();
        return paper == null
                ? report
                : report.toBuilder()
                        .councilPaper(paper.toBuilder()
                                .kind(PaperKind.PROPOSAL)
                                .parts(List.of())
                                .build())
                        .build();
    }

    private static void collectMissing(Object record, String shown, List<String> missing) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String field = record.getClass().getSimpleName() + "." + component.getName();
            Object value = valueOf(component, record);
            for (Object one : value instanceof List<?> list ? list : java.util.Arrays.asList(value)) {
                String text = one instanceof RichText rich ? rich.commonMark() : one instanceof String s ? s : null;
                if (text != null && !NOT_SHOWN.contains(field) && !shown.contains(PlainText.normalised(text))) {
                    missing.add(field + ": " + text);
                } else if (one instanceof Record inner && !(one instanceof RichText)) {
                    collectMissing(inner, shown, missing);
                }
            }
        }
    }

    private static Object valueOf(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theSameReportGivesAnEqualDocument() {
        assertEquals(
                Composer.report().compose(sample(7), NEUTRAL), Composer.report().compose(sample(7), NEUTRAL));
    }

    @Test
    void noWordOfOneCityComesFromTheLibrary() {
        WordingProfile invented = WordingProfile.builder()
                .name("erfunden")
                .language(Locale.GERMAN)
                .term(Term.COMMENT_SOURCE, "Von wem")
                .bodyName("Rat von Nirgendwo")
                .build();
        for (long seed = 0; seed < 20; seed++) {
            String text =
                    Composer.report().compose(sample(seed), invented).document().plainText()
                            + Composer.councilPaper()
                                    .compose(sample(seed), invented)
                                    .document()
                                    .plainText();
            assertFalse(text.contains("Münch") || text.contains("Munich"), text);
            assertFalse(text.contains("Quelle\tKommentar"), text);
        }
    }

    @Test
    void partsCanBeLeftOutReplacedAddedAndMoved() {
        Part thanks = context -> List.of(Paragraph.of("Danke."));
        Composer composer = Composer.report()
                .without("departments")
                .replace("imprint", thanks)
                .after("conclusion", "thanks", thanks)
                .moveAfter("summary", "conclusion");
        assertFalse(composer.names().contains("departments"));
        int conclusion = composer.names().indexOf("conclusion");
        assertEquals(List.of("summary", "thanks"), composer.names().subList(conclusion + 1, conclusion + 3));
        assertTrue(composer.compose(sample(1), NEUTRAL).document().plainText().endsWith("Danke.\n"));
    }

    @Test
    void anUnknownPartIsNamedWithTheKnownOnes() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Composer.report().without("sumary"));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains("'sumary'") && message.contains("summary,"), message);
    }

    @Test
    void onlyAFinalEditionHasNoDraftMark() {
        Report report = sample(3);
        for (EditionStatus status : EditionStatus.values()) {
            Report edition = report.toBuilder()
                    .edition(report.edition().toBuilder().status(status).build())
                    .build();
            Document document = Composer.report().compose(edition, NEUTRAL).document();
            assertEquals(status == EditionStatus.FINAL, document.draftMark() == null);
        }
    }
}

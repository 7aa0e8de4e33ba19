package org.civicreport.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.document.Chart;
import org.civicreport.document.Document;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.document.TreeWalker;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Consultation;
import org.civicreport.model.CoreArea;
import org.civicreport.model.EditionStatus;
import org.civicreport.model.Measure;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.civicreport.wording.Term;
import org.civicreport.wording.WordingProfile;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private static final WordingProfile NEUTRAL = WordingProfile.neutral(Locale.GERMAN);

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

    @Test
    void receivedCommentsKeepTheirParagraphsAndLines() {
        String text = shownWith(comment("GSt-01", "Wir fordern:\n- Zeit\n- Geld\n\nDanke."), CommentStatus.SETTLED);
        assertTrue(text.contains("Wir fordern:\n- Zeit\n- Geld\nDanke."), text);
    }

    @Test
    void onlyUpheldCommentsStandBehindTheWordsOnOpenPoints() {
        String settled = shownWith(comment("GSt-01", "Erledigtes."), CommentStatus.SETTLED);
        assertTrue(settled.indexOf("Erledigtes.") < settled.indexOf("Offen bleibt:"), settled);
        String upheld = shownWith(comment("GSt-02", "Strittiges."), CommentStatus.UPHELD);
        assertTrue(upheld.indexOf("Strittiges.") > upheld.indexOf("Offen bleibt:"), upheld);
    }

    @Test
    void anInternalCommentIsMarkedWhereTheAdministrationReadsIt() {
        StakeholderComment.Builder comment = comment("GSt-01", "Vertrauliches.");
        assertFalse(shownWith(comment, CommentStatus.SETTLED).contains("nur intern"));
        assertTrue(shownWith(comment.visibility(Visibility.INTERNAL), CommentStatus.SETTLED)
                .contains("nur intern"));
    }

    private static StakeholderComment.Builder comment(String id, String text) {
        return StakeholderComment.builder().id(id).source("gst").text(text).visibility(Visibility.PUBLIC);
    }

    private static String shownWith(StakeholderComment.Builder comment, CommentStatus status) {
        Report report = sample(5).toBuilder()
                .consultation(Consultation.builder()
                        .openPointsIntro(RichText.of("Offen bleibt:"))
                        .addComment(comment.status(status).build())
                        .build())
                .build();
        return Composer.report().compose(report, NEUTRAL).document().plainText();
    }

    @Test
    void aMisspeltTermOfTheProfileIsFound() {
        WordingProfile profile = NEUTRAL.toBuilder()
                .terms(Map.of("comment-sorce", "Von wem", "page-of", "Blatt {0} von {1}"))
                .build();
        assertEquals(
                List.of("comment-sorce"),
                Composer.report().compose(sample(1), profile).findings().stream()
                        .filter(one -> one.code().equals("wording-term-unknown"))
                        .map(one -> one.arguments().get(0))
                        .toList());
    }

    @Test
    void manyThingsOfOneNameGetDifferentAnchors() {
        Measure measure =
                new RecordSamples(4).sample(Measure.class).toBuilder().id("M-1").build();
        CoreArea area = new RecordSamples(3)
                .sample(CoreArea.class).toBuilder()
                        .parent(null)
                        .measures(Collections.nCopies(50, measure))
                        .build();
        Report report = sample(3).toBuilder().coreAreas(List.of(area)).build();
        Document document = Composer.report().compose(report, NEUTRAL).document();
        assertTrue(document.origins().containsValue("/coreAreas/0/measures/49"));
    }

    /** With few areas a radar can be read; a single area has nothing to be compared with. */
    @Test
    void theSummaryHasARadarFromTwoAreasOn() {
        CoreArea area = CoreArea.builder()
                .key("a")
                .title("Stadtgesellschaft")
                .intro(RichText.of("A"))
                .addMeasure(new RecordSamples(1).sample(Measure.class))
                .build();
        Report one = sample(5).toBuilder().coreAreas(List.of(area)).build();
        Report two = one.toBuilder()
                .coreAreas(List.of(
                        area, area.toBuilder().key("b").title("Infrastruktur").build()))
                .build();
        assertEquals(0, radars(one));
        assertEquals(1, radars(two));
    }

    private static long radars(Report report) {
        List<Chart.Kind> kinds = new ArrayList<>();
        new TreeWalker() {
            @Override
            public Void visit(Chart chart) {
                kinds.add(chart.kind());
                return super.visit(chart);
            }
        }.walkBlocks(Composer.report().compose(report, NEUTRAL).document().blocks());
        return kinds.stream().filter(Chart.Kind.RADAR::equals).count();
    }

    @Test
    void aMeasureIsPickedByEachDepartmentThatTakesPart() {
        Measure measure = new RecordSamples(1)
                .sample(Measure.class).toBuilder()
                        .participants(List.of("Baureferat", "Sozialreferat", "Baureferat"))
                        .build();
        CoreArea area = CoreArea.builder()
                .key("a")
                .title("A")
                .intro(RichText.of("A"))
                .addMeasure(measure)
                .build();
        Report report = sample(5).toBuilder()
                .coreAreas(List.of(area))
                .departments(List.of())
                .build();
        List<Section.Facet> facets = new ArrayList<>();
        new TreeWalker() {
            @Override
            public Void visit(Section section) {
                facets.addAll(section.facets());
                return super.visit(section);
            }
        }.walkBlocks(Composer.report().compose(report, NEUTRAL).document().blocks());
        assertTrue(
                facets.contains(new Section.Facet("Beteiligte", List.of("Baureferat", "Sozialreferat"))),
                facets::toString);
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

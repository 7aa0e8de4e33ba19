package org.civicreport.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.document.Document;
import org.civicreport.document.Labels;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.model.Chapter;
import org.civicreport.model.ChapterPlacement;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Consultation;
import org.civicreport.model.CoreArea;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.EditionStatus;
import org.civicreport.model.Measure;
import org.civicreport.model.PaperPart;
import org.civicreport.model.PaperPartRole;
import org.civicreport.model.PartialDate;
import org.civicreport.model.Person;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.StatementInsert;
import org.civicreport.model.Visibility;
import org.civicreport.wording.Term;
import org.civicreport.wording.Wording;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComposerTest {

    private static final WordingProfile NEUTRAL = WordingProfile.neutral(Locale.GERMAN);
    private static final Wording WORDS = Wording.of(NEUTRAL, Locale.GERMAN);

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
            "DepartmentResponse.releasedBy", // who released a response, and when, is of the record, not of the document
            "DepartmentResponse.releasedOn",
            "PaperPart.numeral", // a mark before the heading, as numbers are
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
        Report report = sample(seed);
        String shown = PlainText.normalised(Composer.report()
                        .compose(report, NEUTRAL)
                        .document()
                        .plainText()
                + Composer.councilPaper().compose(report, NEUTRAL).document().plainText());
        List<String> missing = new ArrayList<>();
        collectMissing(report, shown, missing);
        assertEquals(List.of(), missing);
    }

    private static void collectMissing(Object record, String shown, List<String> missing) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String field = record.getClass().getSimpleName() + "." + component.getName();
            Object value = valueOf(component, record);
            for (Object one : value instanceof List<?> list ? list : java.util.Arrays.asList(value)) {
                String text = shownForm(one);
                if (text != null && !NOT_SHOWN.contains(field) && !shown.contains(PlainText.normalised(text))) {
                    missing.add(field + ": " + text);
                } else if (one instanceof Record inner && !(one instanceof RichText)) {
                    collectMissing(inner, shown, missing);
                }
            }
        }
    }

    /** How a value is written in a document; null for one that is a flag, a tag or made of further values. */
    private static @Nullable String shownForm(Object value) {
        if (value instanceof RichText rich) {
            return rich.commonMark();
        } else if (value instanceof LocalDate date) {
            return WORDS.date(date);
        } else if (value instanceof PartialDate date) {
            return WORDS.date(date);
        } else if (value instanceof BigDecimal number) {
            return Labels.of(Locale.GERMAN).number(number);
        } else if (value instanceof Enum<?> constant) {
            return constant instanceof ChapterPlacement
                            || constant instanceof PaperPartRole
                            || constant instanceof StatementInsert
                            || constant == Visibility.PUBLIC
                    ? null
                    : WORDS.nameOf(constant);
        }
        return value instanceof String || value instanceof Integer ? value.toString() : null;
    }

    private static Object valueOf(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** A finding at an anchor leads to the author's text only if the place exists. */
    @Property(tries = 40)
    void everyOriginIsAPlaceOfTheReport(@ForAll long seed) {
        Report report = sample(seed);
        for (Composer composer : List.of(Composer.report(), Composer.councilPaper())) {
            Composition composition = composer.compose(report, NEUTRAL);
            composition.document().origins().values().forEach(origin -> assertTrue(isPlaceOf(report, origin), origin));
            composition
                    .findings()
                    .forEach(finding -> assertTrue(isPlaceOf(report, finding.pointer()), finding.toString()));
        }
    }

    private static boolean isPlaceOf(Report report, String pointer) {
        Object place = report;
        for (String token : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/"))) {
            if (place instanceof List<?> list) {
                place = Integer.parseInt(token) < list.size() ? list.get(Integer.parseInt(token)) : null;
            } else {
                Object record = place;
                place = Stream.of(record.getClass().getRecordComponents())
                        .filter(component -> component.getName().equals(token))
                        .map(component -> valueOf(component, record))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            }
            if (place == null) {
                return false;
            }
        }
        return true;
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
    void whatAPaperHasNoPartForStandsBehindItsParts() {
        CouncilPaper paper = new RecordSamples(11)
                .sample(CouncilPaper.class).toBuilder()
                        .parts(List.of(new PaperPart("I.", "Vortrag", PaperPartRole.STATEMENT)))
                        .motions(List.of(RichText.of("Der Rat beschließt.")))
                        .signatories(List.of(new Person("Die Vorsitzende", null, List.of())))
                        .build();
        String text = Composer.councilPaper()
                .compose(sample(1).toBuilder().councilPaper(paper).build(), NEUTRAL)
                .document()
                .plainText();
        assertTrue(text.contains("Antrag\nDer Rat beschließt.\n"), text);
        assertTrue(text.contains("Die Vorsitzende"), text);
    }

    @Test
    void aHeadingOfTheAuthorsStandsEvenWithoutText() {
        Report report = sample(2).toBuilder()
                .chapters(List.of(new Chapter("Noch leer", RichText.of(""), ChapterPlacement.AFTER_CONCLUSION)))
                .build();
        assertTrue(Composer.report()
                .compose(report, NEUTRAL)
                .document()
                .plainText()
                .contains("Noch leer\n"));
    }

    @Test
    void areasThatArePartOfEachOtherAreShownAndFound() {
        CoreArea area = new RecordSamples(3)
                .sample(CoreArea.class).toBuilder().measures(List.of()).build();
        Report report = sample(3).toBuilder()
                .coreAreas(List.of(
                        area.toBuilder().key("a").title("Erste").parent("b").build(),
                        area.toBuilder().key("b").title("Zweite").parent("a").build()))
                .build();
        Composition composition = Composer.report().compose(report, NEUTRAL);
        String text = composition.document().plainText();
        assertTrue(text.contains("Erste") && text.contains("Zweite"), text);
        assertTrue(composition.findings().stream().anyMatch(one -> one.code().equals("area-circle-opened")));
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

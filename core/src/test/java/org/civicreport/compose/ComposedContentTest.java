package org.civicreport.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.document.Document;
import org.civicreport.document.Labels;
import org.civicreport.document.PlainText;
import org.civicreport.model.CarriedCommitment;
import org.civicreport.model.Chapter;
import org.civicreport.model.ChapterPlacement;
import org.civicreport.model.CommitmentState;
import org.civicreport.model.Consultation;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.ConsultationResponse;
import org.civicreport.model.CoreArea;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.Department;
import org.civicreport.model.DepartmentKind;
import org.civicreport.model.DepartmentResponse;
import org.civicreport.model.Indicator;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.PaperKind;
import org.civicreport.model.PaperPart;
import org.civicreport.model.PaperPartRole;
import org.civicreport.model.PartialDate;
import org.civicreport.model.Person;
import org.civicreport.model.PreviousEdition;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.model.RetiredMeasure;
import org.civicreport.model.RichText;
import org.civicreport.model.StatementInsert;
import org.civicreport.model.Visibility;
import org.civicreport.wording.Term;
import org.civicreport.wording.Wording;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever a report says is in one of its documents, and what is found there leads back to the report. */
class ComposedContentTest {

    private static final WordingProfile NEUTRAL = WordingProfile.neutral(Locale.GERMAN);
    private static final Wording WORDS = Wording.of(NEUTRAL, Locale.GERMAN);

    /** Fields that are never words of a document: keys that lead to a name, alternatives, the image's file. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "Report.statedTotals", // the texts say them already, and the summary shows the counted ones
            "Report.areaTerm", // only where there are areas
            "Report.highlightsTitle", // only where there are highlights
            "CoreArea.key",
            "CoreArea.excerpt", // only where the council paper inserts the core areas
            "CoreArea.parent",
            "Department.key",
            "Highlight.id",
            "Highlight.image",
            "Highlight.alt",
            "PaperPart.numeral", // a mark before the heading, as numbers are
            "CouncilPaper.bodyName");

    private static Report sample(long seed) {
        return new RecordSamples(seed).sample(Report.class);
    }

    private static String textOf(Report report) {
        return Composer.report().compose(report, NEUTRAL).document().plainText();
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
            if (NOT_SHOWN.contains(field)) {
                continue;
            }
            Object value = valueOf(component, record);
            for (Object one : value instanceof List<?> list ? list : java.util.Arrays.asList(value)) {
                String text = shownForm(one);
                if (text == null) {
                    if (one instanceof Record inner) {
                        collectMissing(inner, shown, missing);
                    }
                } else if (!shown.contains(PlainText.normalised(text))) {
                    missing.add(field + ": " + text);
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
        int[] texts = {0};
        Report report =
                new RecordSamples(seed, () -> "text " + ++texts[0] + " <i>with a finding</i>").sample(Report.class);
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
    void anAreaWithinAnotherHasARowInTheSummary() {
        CoreArea area = new RecordSamples(3).sample(CoreArea.class);
        Report report = sample(3).toBuilder()
                .coreAreas(List.of(
                        area.toBuilder().key("a").title("Bildung").parent(null).build(),
                        area.toBuilder().key("c").title("Verkehr").parent(null).build(),
                        area.toBuilder().key("b").title("Schulen").parent("a").build()))
                .build();
        List<String> heads = textOf(report)
                .lines()
                .map(line -> line.split("\t")[0])
                .filter(Set.of("Bildung", "davon Schulen", "Verkehr", "Summe")::contains)
                .toList();
        assertEquals(
                List.of("Bildung", "davon Schulen", "Verkehr", "Summe", "Bildung", "Verkehr", "Bildung", "Verkehr"),
                heads,
                "in the table, then in the chart, then in the radar");
    }

    @Test
    void aMeasureThatEndedWithoutAReasonIsStillNamed() {
        Report report = sample(2).toBuilder()
                .retired(List.of(new RetiredMeasure("SV-07", RichText.of(" "))))
                .build();
        assertTrue(textOf(report).contains("SV-07\nkeine Angabe\n"));
    }

    @Test
    void aReportOfManyMeasuresListsThemAllWithTheirStatusAndAReportOfFewDoesNot() {
        String heading = WORDS.of(Term.MEASURE_LIST);

        Document many = Composer.report().compose(withMeasures(10), NEUTRAL).document();
        Document few = Composer.report().compose(withMeasures(9), NEUTRAL).document();

        String list = many.plainText().substring(many.plainText().lastIndexOf(heading));
        for (int i = 1; i <= 10; i++) {
            assertTrue(list.contains("M-" + i + "\tMaßnahme " + i + "\tin Umsetzung\t" + i + "\u00A0%\tITR\t"), list);
        }
        assertFalse(few.plainText().contains(heading));
    }

    private static Report withMeasures(int count) {
        List<Measure> measures = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            measures.add(new RecordSamples(i)
                    .sample(Measure.class).toBuilder()
                            .id("M-" + i)
                            .title("Maßnahme " + i)
                            .status(MeasureStatus.IN_PROGRESS)
                            .progress(i)
                            .lead("itr")
                            .build());
        }
        Department lead = new RecordSamples(1)
                .sample(Department.class).toBuilder().key("itr").code("ITR").build();
        CoreArea area = new RecordSamples(1)
                .sample(CoreArea.class).toBuilder()
                        .key("a")
                        .parent(null)
                        .measures(measures)
                        .build();
        return sample(1).toBuilder()
                .departments(List.of(lead))
                .coreAreas(List.of(area))
                .build();
    }

    @Test
    void whoAnsweredWithoutBeingAskedAndWhoWasAskedWithoutANameAreShown() {
        ConsultationRequest unnamed =
                ConsultationRequest.builder().sentOn(LocalDate.of(2026, 1, 12)).build();
        ConsultationRequest answered = unnamed.toBuilder()
                .addResponse(new DepartmentResponse("Seniorenbeirat", ConsultationResponse.AGREED))
                .build();
        String text = textOf(sample(2).toBuilder()
                .consultation(
                        Consultation.builder().asked(List.of(unnamed, answered)).build())
                .build());
        assertTrue(text.contains("keine Angabe\t12. Januar 2026\t–\tsteht aus\t\n"), text);
        assertTrue(text.contains("Seniorenbeirat\t12. Januar 2026\t–\tmitgezeichnet\t\n"), text);
    }

    @Test
    void aResponseUnderAnAliasIsTheAskedDepartmentsOwn() {
        Report report = sample(2).toBuilder()
                .departments(List.of(Department.builder()
                        .key("rdo")
                        .name("Organisationsreferat")
                        .addAlias("orga")
                        .kind(DepartmentKind.DEPARTMENT)
                        .build()))
                .consultation(Consultation.builder()
                        .asked(List.of(ConsultationRequest.builder()
                                .departments(List.of("rdo"))
                                .addResponse(new DepartmentResponse("orga", ConsultationResponse.AGREED))
                                .build()))
                        .build())
                .build();
        String text = textOf(report);
        assertTrue(text.contains("Organisationsreferat\t–\t–\tmitgezeichnet\t\n"), text);
        assertFalse(text.contains("Organisationsreferat\t–\t–\tsteht aus"), text);
    }

    @Test
    void aPapersPartsByTheProfileEndWithTheLastThatSaysSomething() {
        CouncilPaper paper = new RecordSamples(11)
                .sample(CouncilPaper.class).toBuilder()
                        .kind(PaperKind.ANNOUNCEMENT)
                        .parts(List.of())
                        .distribution(null)
                        .resubmission(null)
                        .build();
        Report report = sample(1).toBuilder().councilPaper(paper).build();
        String text =
                Composer.councilPaper().compose(report, NEUTRAL).document().plainText();
        assertTrue(text.contains("Kenntnisnahme\n"), text);
        assertFalse(text.contains("Verteiler\n") || text.contains("Wiedervorlage\n"), text);
        CouncilPaper resubmitted = paper.toBuilder().resubmission("Referat").build();
        text = textOf(report.toBuilder().councilPaper(resubmitted).build());
        assertTrue(text.contains("Verteiler\nWiedervorlage\nReferat\n"), text);
    }

    @Test
    void anEditionIsNamedAsReadersKnowIt() {
        Report report = sample(2).toBuilder()
                .edition(sample(2).edition().toBuilder()
                        .previousEdition(new PreviousEdition("bericht-2024", "2024"))
                        .build())
                .carriedCommitments(List.of(CarriedCommitment.builder()
                        .edition("bericht-2024")
                        .comment("GSt-01")
                        .commitment("Z-01")
                        .state(CommitmentState.FULFILLED)
                        .note(RichText.of("Erledigt."))
                        .build()))
                .build();
        assertTrue(textOf(report).contains("Z-01\t2024\tGSt-01\terfüllt\tErledigt.\t\n"), textOf(report));
    }

    @Test
    void anIndicatorsUnitIsNotSaidTwice() {
        Measure measure = new RecordSamples(4)
                .sample(Measure.class).toBuilder()
                        .indicators(List.of(indicator("Schulen am Netz", "Schulen"), indicator("Wartezeit", "Zeit")))
                        .build();
        CoreArea area = new RecordSamples(3)
                .sample(CoreArea.class).toBuilder()
                        .parent(null)
                        .measures(List.of(measure))
                        .build();
        String text = textOf(sample(3).toBuilder().coreAreas(List.of(area)).build());
        assertTrue(text.contains("\nSchulen am Netz\t"), text);
        assertTrue(text.contains("\nWartezeit (Zeit)\t"), text);
    }

    private static Indicator indicator(String name, String unit) {
        return new RecordSamples(1)
                .sample(Indicator.class).toBuilder().name(name).unit(unit).build();
    }
}

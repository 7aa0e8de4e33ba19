package org.civicreport.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civicreport.json.ReportReader;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Equality;
import org.civicreport.model.Highlight;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.Milestone;
import org.civicreport.model.MilestoneStatus;
import org.civicreport.model.PartialDate;
import org.civicreport.model.PlanActual;
import org.civicreport.model.RecordEdits;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.junit.jupiter.api.Test;

/** The promise of {@link Changes}: what is compared is compared whole, for any report and anything that becomes of it. */
class ExactChangesTest {

    private static final List<String> SAMPLES = List.of(
            "digitalisierungsbericht.yaml",
            "abstimmung.yaml",
            "kurz.yaml",
            "northmere-2024.yaml",
            "northmere-2025.yaml");

    @Property(tries = 100)
    void aReportComparedWithItselfHasNoChange(@ForAll("reports") Report report) {
        assertTrue(Changes.between(report, report).isEmpty());
        assertEquals(EditionState.of(report), EditionState.of(report).after(List.of()));
    }

    @Property(tries = 300)
    void theChangesOfAnEditedReportLeadToIt(@ForAll("reports") Report older, @ForAll long seed) {
        assertExact(older, edited(older, seed));
    }

    @Property(tries = 300)
    void soDoThoseBetweenTwoThatHaveNothingToDoWithEachOther(
            @ForAll("reports") Report older, @ForAll("reports") Report newer) {
        assertExact(older, newer);
    }

    @Property(tries = 100)
    void andOnTheWayBack(@ForAll("reports") Report report, @ForAll long seed) {
        assertExact(edited(report, seed), report);
    }

    private static void assertExact(Report older, Report newer) {
        Changes changes = Changes.between(older, newer);
        EditionState before = EditionState.of(older);
        EditionState now = EditionState.of(newer);
        assertEquals(now, before.after(changes.list()));
        assertEquals(before.equals(now), changes.isEmpty());
    }

    @Provide
    Arbitrary<Report> reports() {
        Arbitrary<Report> any = Arbitraries.longs().map(ExactChangesTest::any);
        return Arbitraries.oneOf(any, Arbitraries.of(SAMPLES).map(ExactChangesTest::sample));
    }

    /** Few texts, so that ids meet. */
    private static RecordSamples samples(long seed) {
        Random random = new Random(seed);
        List<String> texts = List.of("a", "b", "ab", "c", "Ein Titel aus Worten", "Ein anderer Titel aus Worten", "r");
        return new RecordSamples(seed, () -> texts.get(random.nextInt(texts.size())));
    }

    private static Report any(long seed) {
        return samples(seed).sample(Report.class);
    }

    private static Report edited(Report report, long seed) {
        Random random = new Random(seed);
        return new RecordEdits(random, samples(seed), 4 + random.nextInt(20)).edit(report);
    }

    private static Report sample(String name) {
        try {
            byte[] text = Files.readAllBytes(Path.of("..", "examples", "reports", name));
            return ReportReader.standard().read(text, TextFormat.YAML).reportOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // --- what is compared is all there is ---

    /** A text that is added to the model has to be compared, or named here with the reason why it isn't. */
    @Test
    void noRunningTextOfMeasuresIsLeftOut() {
        Measure full = Measure.builder()
                .id("m")
                .title("M")
                .description(RichText.of("text 1"))
                .goals(List.of(RichText.of("text 2"), RichText.of("text 3")))
                .status(MeasureStatus.IN_PROGRESS)
                .statusReason(RichText.of("text 4"))
                .from(PartialDate.of(2025))
                .to(PartialDate.of(2026))
                .results(RichText.of("text 5"))
                .milestones(List.of(
                        new Milestone(LocalDate.of(2025, 5, 1), RichText.of("text 6"), MilestoneStatus.REACHED)))
                .outlook(RichText.of("text 7"))
                .lead("it")
                .planActual(new PlanActual(RichText.of("text 8"), RichText.of("text 9"), RichText.of("text 10")))
                .equality(new Equality(List.of(), RichText.of("text 11"), null))
                .build();
        assertEquals(11, new HashSet<>(MeasureState.of("a", full).texts().values()).size());
        Set<String> known = Set.of(
                "description",
                "goals",
                "statusReason",
                "results",
                "milestones",
                "outlook",
                "riskCause",
                "planActual",
                "equality",
                "decisions",
                "predecessors",
                "indicators",
                "maturity",
                "cost");
        Set<String> parts = Stream.of(Measure.class.getRecordComponents())
                .filter(component -> component.getType().getPackageName().equals("org.civicreport.model")
                        || component.getGenericType().toString().contains("org.civicreport.model"))
                .map(RecordComponent::getName)
                .filter(name -> !Set.of("status", "from", "to").contains(name))
                .collect(Collectors.toSet());
        assertEquals(known, parts);
    }

    @Test
    void aTextIsToldWithWhatItSaidAndWhatItSays() {
        Report older = sample("northmere-2025.yaml");
        Highlight first = older.highlights().get(0);
        Report newer = older.toBuilder()
                .introduction(RichText.of("Anew."))
                .highlights(Stream.concat(
                                Stream.of(first.toBuilder()
                                        .text(RichText.of(
                                                first.text().commonMark().replace(" ", "  ")))
                                        .build()),
                                older.highlights().stream().skip(1))
                        .toList())
                .conclusion(null)
                .build();
        List<Change.TextChanged> texts =
                Changes.between(older, newer).all(Change.TextChanged.class).toList();
        assertEquals(
                List.of("conclusion", "highlights/0/text", "introduction"),
                texts.stream().map(change -> change.place().field()).toList());
        assertEquals(null, texts.get(0).now());
        assertTrue(texts.get(1).isOnlyWhiteSpace());
        assertEquals(older.introduction(), texts.get(2).before());
        assertEquals(RichText.of("Anew."), texts.get(2).now());
    }
}

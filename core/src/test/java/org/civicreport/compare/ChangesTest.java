package org.civicreport.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.findings.Finding;
import org.civicreport.model.CarriedCommitment;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Commitment;
import org.civicreport.model.CommitmentState;
import org.civicreport.model.Consultation;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Due;
import org.civicreport.model.Edition;
import org.civicreport.model.EditionStatus;
import org.civicreport.model.Indicator;
import org.civicreport.model.Mandate;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.Municipality;
import org.civicreport.model.PartialDate;
import org.civicreport.model.Predecessor;
import org.civicreport.model.PredecessorRelation;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.model.RetiredMeasure;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final Measure PORTAL = measure("portal", "Portal für Anträge");
    private static final Measure LAB = measure("lab", "Werkstatt am Markt");
    private static final Report OLD =
            report("r1", 1, area("city", PORTAL, LAB), area("inside", measure("files", "Elektronische Akte")));

    // --- promises ---

    @Property(tries = 200)
    void aReportComparedWithItselfHasNoChange(@ForAll long seed) {
        Report report = sample(seed);
        assertEquals(List.of(), Changes.between(report, report).list());
    }

    @Property(tries = 400)
    void applyingTheChangesLeadsFromOneEditionToTheOther(@ForAll long seed) {
        Report older = sample(seed);
        Report newer = sample(seed + 1);
        Changes changes = Changes.between(older, newer);
        assertEquals(EditionState.of(newer), EditionState.of(older).after(changes.list()));
    }

    @Property(tries = 300)
    void theyLeadThereForAnEditionThatGrewOutOfTheOther(@ForAll long seed) {
        Random random = new Random(seed);
        Report newer = grown(OLD, random);
        Changes changes = Changes.between(OLD, newer);
        assertEquals(EditionState.of(newer), EditionState.of(OLD).after(changes.list()));
        assertEquals(EditionState.of(OLD), changes.before());
        assertEquals(EditionState.of(newer), changes.now());
    }

    private static Report sample(long seed) {
        Random random = new Random(seed);
        List<String> texts = List.of("a", "b", "ab", "c", "Ein Titel aus Worten", "Ein anderer Titel aus Worten", "r");
        return new RecordSamples(seed, () -> texts.get(random.nextInt(texts.size()))).sample(Report.class);
    }

    /** Measures come, go, move, change, merge and split by chance. */
    private static Report grown(Report report, Random random) {
        List<Measure> pool = report.coreAreas().stream()
                .flatMap(area -> area.measures().stream())
                .filter(measure -> random.nextInt(4) > 0)
                .map(measure -> random.nextBoolean() ? changed(measure, random) : measure)
                .toList();
        List<Measure> fresh = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> measure("new" + i, i == 0 ? "Portal für alle Anträge" : "Neues " + i).toBuilder()
                        .predecessors(predecessors(random))
                        .build())
                .toList();
        int cut = random.nextInt(pool.size() + 1);
        return report(
                "r2",
                2,
                area("city", pool.subList(0, cut).toArray(Measure[]::new)),
                area("other", pool.subList(cut, pool.size()).toArray(Measure[]::new)),
                area("fresh", fresh.toArray(Measure[]::new)));
    }

    private static List<Predecessor> predecessors(Random random) {
        return List.of("portal", "lab", "files", "nothing").stream()
                .filter(id -> random.nextInt(3) == 0)
                .map(id -> new Predecessor(
                        "r1", id, PredecessorRelation.values()[random.nextInt(PredecessorRelation.values().length)]))
                .toList();
    }

    private static Measure changed(Measure measure, Random random) {
        return measure.toBuilder()
                .title(random.nextBoolean() ? measure.title() : measure.title() + " neu")
                .status(MeasureStatus.values()[random.nextInt(4)])
                .progress(random.nextBoolean() ? null : Integer.valueOf(random.nextInt(101)))
                .to(PartialDate.of(2020 + random.nextInt(10)))
                .lead(random.nextBoolean() ? "it" : "soz")
                .indicators(random.nextBoolean() ? List.of() : List.of(indicator(random.nextInt(100))))
                .build();
    }

    // --- each kind ---

    @Test
    void newGoneAndRetiredMeasures() {
        Report newer = report("r2", 2, area("city", PORTAL, measure("bot", "Assistenz")), area("inside"));
        assertEquals(
                List.of("MeasureAdded bot", "MeasureVanished lab false", "MeasureVanished files true"),
                told(
                        OLD,
                        newer.toBuilder()
                                .retired(List.of(new RetiredMeasure("files", RichText.of("Jetzt Alltag"))))
                                .build()));
    }

    @Test
    void aRenamedMeasureIsKnownByIdByPredecessorAndByFormerTitle() {
        assertEquals(
                List.of("MeasureRenamed portal→portal"),
                told(with(PORTAL.toBuilder().title("Portal"))));
        Measure gate = measure("gate", "Tor");
        assertEquals(
                List.of("MeasureRenamed portal→gate"),
                told(with(gate.toBuilder()
                        .addPredecessor(new Predecessor("r1", "portal", PredecessorRelation.RENAMED)))));
        Changes byTitle = Changes.between(OLD, with(gate.toBuilder().addFormerTitle("Portal für Anträge")));
        assertEquals(List.of("MeasureRenamed portal→gate"), told(byTitle));
        assertTrue(byTitle.findings().isEmpty());
    }

    @Test
    void aMeasureThatIsOnlyAlikeHasToBeConfirmed() {
        Changes changes = Changes.between(OLD, with(measure("gate", "Portal für alle Anträge").toBuilder()));
        assertEquals(List.of("MeasureRenamed portal→gate"), told(changes));
        Finding finding = changes.findings().asList().get(0);
        assertEquals("/coreAreas/0/measures/0", finding.pointer());
        assertEquals(
                "„Portal für alle Anträge“ (gate) ist wohl die Maßnahme „Portal für Anträge“ (portal) der vorigen Ausgabe.",
                finding.message(Locale.GERMAN));
        assertEquals(
                List.of("MeasureAdded gate", "MeasureVanished portal false"),
                told(with(measure("gate", "Etwas ganz Anderes").toBuilder())));
    }

    @Test
    void measuresMergeAndSplit() {
        Predecessor portal = new Predecessor("r1", "portal", PredecessorRelation.MERGED);
        Predecessor lab = new Predecessor("r1", "lab", PredecessorRelation.MERGED);
        Measure both = measure("both", "Beides").toBuilder()
                .predecessors(List.of(portal, lab))
                .build();
        Report merged = report("r2", 2, area("city", both), OLD.coreAreas().get(1));
        assertEquals(List.of("MeasuresMerged portal+lab→both"), told(OLD, merged));
        Measure into = PORTAL.toBuilder().predecessors(List.of(lab)).build();
        assertEquals(
                List.of("MeasuresMerged lab→portal"),
                told(OLD, report("r2", 2, area("city", into), OLD.coreAreas().get(1))));
        Predecessor part = new Predecessor("r1", "portal", PredecessorRelation.SPLIT);
        Measure one =
                measure("one", "Eins").toBuilder().predecessors(List.of(part)).build();
        Measure two =
                measure("two", "Zwei").toBuilder().predecessors(List.of(part)).build();
        assertEquals(
                List.of("MeasureSplit portal→one+two"),
                told(
                        OLD,
                        report(
                                "r2",
                                2,
                                area("city", one, two, LAB),
                                OLD.coreAreas().get(1))));
    }

    @Test
    void areasAreRecutAndMeasuresMoveWithThem() {
        CoreArea city = OLD.coreAreas().get(0).toBuilder()
                .successorKeys(List.of("service", "place"))
                .build();
        Report old =
                OLD.toBuilder().coreAreas(List.of(city, OLD.coreAreas().get(1))).build();
        Report newer = report(
                "r2",
                2,
                area("service", PORTAL),
                area("place", LAB),
                OLD.coreAreas().get(1));
        assertEquals(
                List.of(
                        "AreaAdded place",
                        "AreaAdded service",
                        "AreaRemoved city [place, service]",
                        "MeasureMoved portal city→service true",
                        "MeasureMoved lab city→place true"),
                told(old, newer));
    }

    /** As in Munich between its second and its third report. */
    @Test
    void threeAreasRecutIntoNineAreToldFromMeasuresThatMoved() {
        List<CoreArea> three = IntStream.range(0, 3)
                .mapToObj(i ->
                        area("old" + i, measure("m" + i + "a", "Vorhaben a" + i), measure("m" + i + "b", "Bau b" + i))
                                .toBuilder()
                                .successorKeys(List.of("new" + 3 * i, "new" + (3 * i + 1), "new" + (3 * i + 2)))
                                .build())
                .toList();
        List<CoreArea> nine = IntStream.range(0, 9)
                .mapToObj(i -> area(
                        "new" + i,
                        i % 3 == 2
                                ? new Measure[0]
                                : new Measure[] {three.get(i / 3).measures().get(i % 3)}))
                .toList();
        Report old = report("r1", 1, three.toArray(CoreArea[]::new));
        Report newer = report("r2", 2, nine.toArray(CoreArea[]::new));
        Changes changes = Changes.between(old, newer);
        assertEquals(9, changes.all(Change.AreaAdded.class).count());
        assertEquals(
                List.of("[new0, new1, new2]", "[new3, new4, new5]", "[new6, new7, new8]"),
                changes.all(Change.AreaRemoved.class)
                        .map(change -> change.successors().toString())
                        .toList());
        assertEquals(
                List.of("m0a new0", "m0b new1", "m1a new3", "m1b new4", "m2a new6", "m2b new7"),
                changes.all(Change.MeasureMoved.class)
                        .filter(Change.MeasureMoved::recut)
                        .map(change -> change.id() + " " + change.now())
                        .toList());
        assertEquals(9 + 3 + 6, changes.list().size());
        CoreArea elsewhere = nine.get(8).toBuilder()
                .measures(List.of(three.get(0).measures().get(0)))
                .build();
        assertFalse(Changes.between(old, report("r2", 2, elsewhere))
                .all(Change.MeasureMoved.class)
                .findFirst()
                .orElseThrow()
                .recut());
    }

    @Test
    void commitmentsThatAreMadeCarriedOrDroppedAreChanges() {
        Report old = OLD.toBuilder()
                .consultation(Consultation.builder()
                        .comments(List.of(comment("kept"), comment("dropped")))
                        .build())
                .build();
        Report newer = OLD.toBuilder()
                .id("r2")
                .carriedCommitments(List.of(carried("kept", CommitmentState.FULFILLED)))
                .consultation(Consultation.builder()
                        .comments(List.of(comment("made")))
                        .build())
                .build();
        assertEquals(
                List.of("CommitmentChanged dropped", "CommitmentChanged kept", "CommitmentChanged made"),
                told(old, newer));
    }

    @Test
    void statusProgressPeriodLeadAndIndicators() {
        Measure before = PORTAL.toBuilder()
                .status(MeasureStatus.COMPLETED)
                .progress(100)
                .indicators(List.of(indicator(5)))
                .build();
        Changes changes = Changes.between(
                with(before.toBuilder()),
                with(before.toBuilder()
                        .status(MeasureStatus.IN_PROGRESS)
                        .progress(80)
                        .to(PartialDate.of(2022, 3))
                        .lead("soz")
                        .indicators(List.of(indicator(7)))));
        assertEquals(
                List.of(
                        "StatusChanged portal back",
                        "ProgressChanged portal -20",
                        "PeriodMoved portal 3",
                        "LeadChanged portal soz",
                        "IndicatorMoved portal Anträge 5→7"),
                told(changes));
    }

    // --- beside the changes ---

    @Test
    void textsThatStayedTheSameAreNamedWhileTheMeasureIsOpen() {
        Report newer = report(
                "r2",
                2,
                area(
                        "city",
                        PORTAL,
                        LAB.toBuilder().status(MeasureStatus.COMPLETED).build()));
        assertEquals(
                List.of(new UnchangedText("portal", "results")),
                Changes.between(OLD, newer).unchangedTexts());
    }

    @Test
    void commitmentsAreFollowed() {
        Report old = OLD.toBuilder()
                .consultation(Consultation.builder()
                        .comments(List.of(comment("kept"), comment("open"), comment("late"), comment("forgotten")))
                        .build())
                .build();
        Report newer = OLD.toBuilder()
                .id("r2")
                .carriedCommitments(List.of(
                        carried("kept", CommitmentState.FULFILLED),
                        carried("open", CommitmentState.OPEN),
                        carried("late", CommitmentState.PARTLY_FULFILLED)))
                .build();
        assertEquals(
                List.of("kept KEPT", "open OPEN", "late OVERDUE", "forgotten UNMENTIONED"),
                Changes.between(old, newer).commitments().stream()
                        .map(commitment -> commitment.commitment() + " " + commitment.outcome())
                        .toList());
    }

    @Test
    void reportsInTheWrongOrderAreNoticed() {
        Report newer = report("r2", 2, area("city"));
        assertTrue(Changes.between(OLD, newer).findings().isEmpty());
        assertEquals(
                "editions-swapped",
                Changes.between(newer, OLD).findings().asList().get(0).code());
    }

    @Test
    void aChangeOfSomethingThatIsNotThereIsRefused() {
        EditionState empty = EditionState.of(report("r0", 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> empty.after(List.of(new Change.LeadChanged("portal", "it", "soz"))));
        assertFalse(Changes.between(OLD, report("r0", 2)).isEmpty());
    }

    // --- builders ---

    private static List<String> told(Report newer) {
        return told(OLD, newer);
    }

    private static List<String> told(Report older, Report newer) {
        return told(Changes.between(older, newer));
    }

    /** Without texts, which {@link ExactChangesTest} is about. */
    private static List<String> told(Changes changes) {
        ChangeLine line = new ChangeLine();
        return changes.list().stream()
                .filter(change -> !(change instanceof Change.TextChanged))
                .map(change -> change.accept(line))
                .toList();
    }

    /** The old report with another measure in place of the portal. */
    private static Report with(Measure.Builder portal) {
        return report(
                "r2", 2, area("city", portal.build(), LAB), OLD.coreAreas().get(1));
    }

    private static StakeholderComment comment(String id) {
        LocalDate due = LocalDate.of(id.equals("late") ? 2020 : 2030, 1, 1);
        return StakeholderComment.builder()
                .id("c-" + id)
                .source("soz")
                .text("Bitte")
                .status(CommentStatus.ANSWERED)
                .visibility(Visibility.PUBLIC)
                .commitments(List.of(Commitment.builder()
                        .id(id)
                        .text(RichText.of("Wird getan"))
                        .owner("it")
                        .due(new Due.OnDate(due))
                        .build()))
                .build();
    }

    private static CarriedCommitment carried(String id, CommitmentState state) {
        return new CarriedCommitment("r1", "c-" + id, id, state, RichText.of("Stand"));
    }

    private static Indicator indicator(int value) {
        return Indicator.builder()
                .name("Anträge")
                .unit("Anträge")
                .value(BigDecimal.valueOf(value))
                .build();
    }

    private static Measure measure(String id, String title) {
        return Measure.builder()
                .id(id)
                .title(title)
                .description(RichText.of("Worum es bei " + id + " geht"))
                .status(MeasureStatus.IN_PROGRESS)
                .from(PartialDate.of(2020))
                .to(PartialDate.of(2021))
                .results(RichText.of("Ergebnisse von " + id))
                .lead("it")
                .build();
    }

    private static CoreArea area(String key, Measure... measures) {
        return CoreArea.builder()
                .key(key)
                .title("Bereich " + key)
                .intro(RichText.of("Worum es geht"))
                .measures(List.of(measures))
                .build();
    }

    private static Report report(String id, int ordinal, CoreArea... areas) {
        UnaryOperator<Edition.Builder> edition = builder -> builder.ordinal(ordinal)
                .label("Ausgabe " + ordinal)
                .periodFrom(LocalDate.of(2020 + ordinal, 1, 1))
                .periodTo(LocalDate.of(2020 + ordinal, 12, 31))
                .status(EditionStatus.FINAL);
        return Report.builder()
                .id(id)
                .title("Bericht")
                .language(Locale.GERMAN)
                .edition(edition.apply(Edition.builder()).build())
                .publisher("it")
                .municipality(Municipality.builder().name("Musterstadt").build())
                .mandate(Mandate.builder().text(RichText.of("Auftrag")).build())
                .introduction(RichText.of("Einleitung"))
                .coreAreas(List.of(areas))
                .build();
    }
}

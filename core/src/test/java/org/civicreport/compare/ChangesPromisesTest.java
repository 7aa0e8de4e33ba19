package org.civicreport.compare;

import static org.civicreport.compare.TwoEditions.OLD;
import static org.civicreport.compare.TwoEditions.area;
import static org.civicreport.compare.TwoEditions.indicator;
import static org.civicreport.compare.TwoEditions.measure;
import static org.civicreport.compare.TwoEditions.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.PartialDate;
import org.civicreport.model.Predecessor;
import org.civicreport.model.PredecessorRelation;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;

/** Whatever two editions say: the changes lead from one to the other, and from an edition to itself there are none. */
class ChangesPromisesTest {

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
}

package org.civicreport.compare;

import static org.civicreport.compare.TwoEditions.LAB;
import static org.civicreport.compare.TwoEditions.OLD;
import static org.civicreport.compare.TwoEditions.PORTAL;
import static org.civicreport.compare.TwoEditions.area;
import static org.civicreport.compare.TwoEditions.measure;
import static org.civicreport.compare.TwoEditions.report;
import static org.civicreport.compare.TwoEditions.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Measure;
import org.civicreport.model.Report;
import org.junit.jupiter.api.Test;

/** Areas are cut anew, and measures move with them. */
class AreaChangesTest {

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
}

package org.civicreport.validation;

import static org.civicreport.validation.Example.found;
import static org.civicreport.validation.Example.with;
import static org.civicreport.validation.Example.withArea;
import static org.civicreport.validation.Example.withEdition;
import static org.civicreport.validation.Example.withMeasure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.civicreport.findings.Finding;
import org.civicreport.model.Maturity;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.StatedTotal;
import org.junit.jupiter.api.Test;

class NumberRulesTest {
    private static final String PROGRESS = "number-out-of-range /coreAreas/0/measures/0/progress";

    @Test
    void progressIsFromNoneToAll() {
        assertEquals(List.of(PROGRESS), found(withMeasure("app", measure -> measure.progress(101))));
        assertEquals(List.of(PROGRESS), found(withMeasure("app", measure -> measure.progress(-1))));
        assertEquals(List.of(), found(withMeasure("app", measure -> measure.progress(99))));
        assertEquals(List.of(), found(withMeasure("portal", measure -> measure.progress(100))));
        assertEquals(List.of(), found(withMeasure("app", measure -> measure.progress(0))));
        assertEquals(List.of(), found(withMeasure("app", measure -> measure.progress(null))));
    }

    @Test
    void theMessageNamesNumberAndRange() {
        Finding finding = Example.validate(withMeasure("app", measure -> measure.progress(140)))
                .asList()
                .get(0);
        assertEquals("Die Zahl 140 kann nicht stimmen; möglich ist 0–100.", finding.message(Locale.GERMAN));
    }

    @Test
    void countsOfEditionsBeginAtOneAndLevelsAtNought() {
        assertEquals(List.of("number-out-of-range /edition/ordinal"), found(withEdition(it -> it.ordinal(0))));
        assertEquals(List.of("number-out-of-range /edition/revision"), found(withEdition(it -> it.revision(0))));
        assertEquals(List.of(), found(withEdition(edition -> edition.revision(1))));
        assertEquals(
                List.of("number-out-of-range /coreAreas/0/measures/0/maturity/level"),
                found(withMeasure("app", measure -> measure.maturity(new Maturity("OZG 2.0", -1)))));
        assertEquals(List.of(), found(withMeasure("app", measure -> measure.maturity(new Maturity("OZG 2.0", 0)))));
    }

    @Test
    void statedTotalsAreTheCountedOnes() {
        StatedTotal wrong = new StatedTotal(null, MeasureStatus.COMPLETED, 2);
        Finding finding = Example.validate(with(report -> report.addStatedTotal(wrong)))
                .asList()
                .get(0);
        assertEquals("/statedTotals/4/count", finding.pointer());
        assertEquals("The stated total is 2 measures; counted are 1.", finding.message(Locale.ENGLISH));
    }

    @Test
    void aCoreAreaCountsTheMeasuresOfItsSubAreas() {
        assertEquals(
                List.of("total-wrong /statedTotals/1/count", "total-wrong /statedTotals/2/count"),
                found(withArea("inclusion", area -> area.parent(null))));
    }

    @Test
    void areasInACircleAreCountedAllTheSame() {
        assertEquals(
                List.of("core-area-cycle /coreAreas/0/parent", "core-area-cycle /coreAreas/1/parent"),
                found(withArea("city", area -> area.parent("inclusion")).toBuilder()
                        .statedTotals(List.of(new StatedTotal("city", null, 3), new StatedTotal("inclusion", null, 3)))
                        .build()));
    }
}

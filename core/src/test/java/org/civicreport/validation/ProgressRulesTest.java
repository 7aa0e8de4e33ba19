package org.civicreport.validation;

import static org.civicreport.validation.Example.found;
import static org.civicreport.validation.Example.withMeasure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressRulesTest {
    private static final String CONFLICT = "status-progress-conflict /coreAreas/0/measures/0/progress";

    @ParameterizedTest
    @CsvSource({"PLANNED, 5", "IN_PROGRESS, 100", "COMPLETED, 99", "COMPLETED, 0"})
    void statusAndProgressThatDisagreeAreFound(MeasureStatus status, int progress) {
        assertEquals(
                List.of(CONFLICT),
                withoutTotals(measure -> measure.status(status).progress(progress)));
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, 0", "PLANNED,", "IN_PROGRESS, 0", "IN_PROGRESS, 99", "COMPLETED, 100", "COMPLETED,"})
    void statusAndProgressThatAgreeAreNot(MeasureStatus status, Integer progress) {
        assertEquals(List.of(), withoutTotals(measure -> measure.status(status).progress(progress)));
    }

    @Test
    void anOpenMeasurePastItsEndIsAWarning() {
        String pastEnd = "measure-past-end /coreAreas/0/measures/0/to";
        assertEquals(List.of(pastEnd), found(withMeasure("app", measure -> measure.to(PartialDate.of(2020)))));
        assertEquals(List.of(pastEnd), found(withMeasure("app", measure -> measure.to(PartialDate.of(2020, 12)))));
        assertEquals(
                "Die Maßnahme „app“ sollte 2020-12 enden, ist aber am 2021-01-31 noch nicht beendet.",
                Example.validate(withMeasure("app", measure -> measure.to(PartialDate.of(2020, 12))))
                        .asList()
                        .get(0)
                        .message(Locale.GERMAN));
    }

    @Test
    void aMeasureThatEndsWithTheFiguresOrHasEndedIsInTime() {
        assertEquals(List.of(), found(withMeasure("app", measure -> measure.to(PartialDate.of(2021, 1)))));
        assertEquals(List.of(), found(withMeasure("portal", measure -> measure.to(PartialDate.of(2020)))));
        assertEquals(List.of(), found(withMeasure("signs", measure -> measure.to(PartialDate.of(2020)))));
    }

    private static List<String> withoutTotals(UnaryOperator<Measure.Builder> change) {
        return found(
                withMeasure("app", change).toBuilder().statedTotals(List.of()).build());
    }
}

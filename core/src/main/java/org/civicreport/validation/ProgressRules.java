package org.civicreport.validation;

import static org.civicreport.validation.ValidationFindings.MEASURE_PAST_END;
import static org.civicreport.validation.ValidationFindings.STATUS_PROGRESS_CONFLICT;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.civicreport.findings.Finding;
import org.civicreport.model.Edition;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;

/** How far measures are: status, progress and time tell the same story. */
final class ProgressRules {

    private static final int ALL = 100;

    private ProgressRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("progress-fits-status", List.of(STATUS_PROGRESS_CONFLICT), ProgressRules::fits),
                Rule.of("measures-end-in-time", List.of(MEASURE_PAST_END), ProgressRules::inTime));
    }

    private static void fits(RuleContext context, Consumer<Finding> sink) {
        for (Located<Measure> measure : context.index().measures()) {
            Integer progress = measure.value().progress();
            if (progress != null && !fits(measure.value().status(), progress)) {
                sink.accept(measure.findingAt(
                        "progress", STATUS_PROGRESS_CONFLICT, measure.value().id(), progress.toString()));
            }
        }
    }

    /** A measure may have begun without any result yet; numbers out of range are another rule's matter. */
    private static boolean fits(MeasureStatus status, int progress) {
        return switch (status) {
            case PLANNED -> progress <= 0;
            case IN_PROGRESS, DISCONTINUED -> progress != ALL;
            case COMPLETED -> progress >= ALL;
        };
    }

    private static void inTime(RuleContext context, Consumer<Finding> sink) {
        Edition edition = context.report().edition();
        LocalDate stillOpenOn = edition.dataCutoff() == null ? edition.periodTo() : edition.dataCutoff();
        for (Located<Measure> measure : context.index().measures()) {
            Measure value = measure.value();
            boolean isOpen = value.status() == MeasureStatus.PLANNED || value.status() == MeasureStatus.IN_PROGRESS;
            if (isOpen && value.to().lastDay().isBefore(stillOpenOn)) {
                sink.accept(measure.findingAt(
                        "to", MEASURE_PAST_END, value.id(), value.to().toString(), stillOpenOn.toString()));
            }
        }
    }
}

package org.civicreport.validation;

import static org.civicreport.validation.ValidationFindings.NUMBER_OUT_OF_RANGE;
import static org.civicreport.validation.ValidationFindings.TOTAL_WRONG;

import java.util.List;
import java.util.function.Consumer;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Maturity;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.StatedTotal;
import org.civicreport.statistics.MeasureCounts;
import org.civicreport.statistics.ReportStatistics;

/** Numbers: their ranges, and that stated totals are the counted ones. */
final class NumberRules {

    private NumberRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of("numbers-in-range", List.of(NUMBER_OUT_OF_RANGE), NumberRules::ranges),
                Rule.of("totals-counted", List.of(TOTAL_WRONG), NumberRules::totals));
    }

    private static void ranges(RuleContext context, Consumer<Finding> sink) {
        Pointer edition = Pointer.ROOT.field("edition");
        atLeast(1, context.report().edition().ordinal(), edition.field("ordinal"), sink);
        Integer revision = context.report().edition().revision();
        if (revision != null) {
            atLeast(1, revision, edition.field("revision"), sink);
        }
        for (Located<Measure> measure : context.index().measures()) {
            Integer progress = measure.value().progress();
            if (progress != null && (progress < 0 || progress > 100)) {
                sink.accept(measure.findingAt("progress", NUMBER_OUT_OF_RANGE, progress.toString(), "0–100"));
            }
            Maturity maturity = measure.value().maturity();
            if (maturity != null) {
                atLeast(0, maturity.level(), measure.pointer().field("maturity").field("level"), sink);
            }
        }
    }

    private static void atLeast(int least, int value, Pointer pointer, Consumer<Finding> sink) {
        if (value < least) {
            sink.accept(Finding.of(NUMBER_OUT_OF_RANGE, pointer, Integer.toString(value), "≥ " + least));
        }
    }

    /** The same figures as in the report's tables and pictures. */
    private static void totals(RuleContext context, Consumer<Finding> sink) {
        if (context.report().statedTotals().isEmpty()) {
            return;
        }
        ReportStatistics statistics = ReportStatistics.of(context.report());
        for (Located<StatedTotal> total :
                Located.all(context.report().statedTotals(), Pointer.ROOT.field("statedTotals"))) {
            String area = total.value().coreArea();
            if (area == null) {
                check(total, statistics.total(), sink);
            } else if (context.index().coreArea(area).isPresent()) {
                check(total, statistics.area(area), sink);
            }
        }
    }

    private static void check(Located<StatedTotal> total, MeasureCounts counts, Consumer<Finding> sink) {
        MeasureStatus status = total.value().status();
        int counted = status == null ? counts.total() : counts.of(status);
        int stated = total.value().count();
        if (counted != stated) {
            sink.accept(total.findingAt("count", TOTAL_WRONG, Integer.toString(stated), Integer.toString(counted)));
        }
    }
}

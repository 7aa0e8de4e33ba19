package org.civicreport.validation;

import static org.civicreport.validation.ValidationFindings.NUMBER_OUT_OF_RANGE;
import static org.civicreport.validation.ValidationFindings.TOTAL_WRONG;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Pointer;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Maturity;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.Report;
import org.civicreport.model.StatedTotal;

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

    private static void totals(RuleContext context, Consumer<Finding> sink) {
        if (context.report().statedTotals().isEmpty()) {
            return;
        }
        Counts counts = new Counts(context.report(), context.index());
        for (Located<StatedTotal> total :
                Located.all(context.report().statedTotals(), Pointer.ROOT.field("statedTotals"))) {
            int stated = total.value().count();
            counts.of(total.value())
                    .filter(counted -> counted != stated)
                    .ifPresent(counted -> sink.accept(
                            total.findingAt("count", TOTAL_WRONG, Integer.toString(stated), counted.toString())));
        }
    }

    /** Measures by core area, those of its sub-areas included, and status. */
    private static final class Counts {

        private final ReportIndex index;
        private final Map<MeasureStatus, Integer> overall = new EnumMap<>(MeasureStatus.class);
        private final Map<String, Map<MeasureStatus, Integer>> byArea = new HashMap<>();

        Counts(Report report, ReportIndex index) {
            this.index = index;
            for (CoreArea area : report.coreAreas()) {
                Map<MeasureStatus, Integer> own = new EnumMap<>(MeasureStatus.class);
                area.measures().forEach(measure -> own.merge(measure.status(), 1, Integer::sum));
                add(own, overall);
                addToAreaAndThoseAbove(area, own);
            }
        }

        /** The area may stand in a circle of parents, which another rule reports: each area above counts once. */
        private void addToAreaAndThoseAbove(CoreArea area, Map<MeasureStatus, Integer> own) {
            Set<String> seen = new HashSet<>();
            Optional<CoreArea> step = Optional.of(area);
            while (step.isPresent() && seen.add(step.get().key())) {
                add(own, byArea.computeIfAbsent(step.get().key(), key -> new EnumMap<>(MeasureStatus.class)));
                step = Optional.ofNullable(step.get().parent()).flatMap(index::coreArea);
            }
        }

        private static void add(Map<MeasureStatus, Integer> counts, Map<MeasureStatus, Integer> sums) {
            counts.forEach((status, count) -> sums.merge(status, count, Integer::sum));
        }

        /** Empty if the total is of an area that the report doesn't have. */
        Optional<Integer> of(StatedTotal total) {
            String area = total.coreArea();
            if (area == null) {
                return Optional.of(count(overall, total));
            }
            return index.coreArea(area).map(known -> count(byArea.getOrDefault(area, Map.of()), total));
        }

        private static int count(Map<MeasureStatus, Integer> counts, StatedTotal total) {
            MeasureStatus status = total.status();
            return status == null
                    ? counts.values().stream().mapToInt(Integer::intValue).sum()
                    : counts.getOrDefault(status, 0);
        }
    }
}

package org.civicreport.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Measure;
import org.civicreport.model.Report;

/**
 * The numbers of a report: measures by core area and status, and how far they are. An area counts its own measures and
 * those of all areas below it. Immutable and thread-safe.
 */
public final class ReportStatistics {
    private final MeasureCounts total;
    private final Map<String, MeasureCounts> own;
    private final Map<String, MeasureCounts> withSubAreas;

    private ReportStatistics(
            MeasureCounts total, Map<String, MeasureCounts> own, Map<String, MeasureCounts> withSubAreas) {
        this.total = total;
        this.own = own;
        this.withSubAreas = withSubAreas;
    }

    /**
     * Counts the measures of a report.
     *
     * @param report the report; areas that are their own ancestors, which validation reports, are counted once
     * @return the numbers
     */
    public static ReportStatistics of(Report report) {
        Map<String, List<Measure>> measures = new HashMap<>();
        Map<String, List<String>> children = new HashMap<>();
        for (CoreArea area : report.coreAreas()) {
            measures.computeIfAbsent(area.key(), key -> new ArrayList<>()).addAll(area.measures());
            if (area.parent() != null) {
                children.computeIfAbsent(area.parent(), key -> new ArrayList<>())
                        .add(area.key());
            }
        }
        Map<String, MeasureCounts> own = new HashMap<>();
        Map<String, MeasureCounts> withSubAreas = new HashMap<>();
        for (String key : measures.keySet()) {
            own.put(key, MeasureCounts.of(measures.getOrDefault(key, List.of())));
            withSubAreas.put(key, MeasureCounts.of(below(key, measures, children)));
        }
        return new ReportStatistics(MeasureCounts.of(report.measures()), own, withSubAreas);
    }

    private static List<Measure> below(
            String key, Map<String, List<Measure>> measures, Map<String, List<String>> children) {
        List<Measure> found = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(key));
        Deque<String> open = new ArrayDeque<>(List.of(key));
        while (!open.isEmpty()) {
            String next = open.remove();
            found.addAll(measures.getOrDefault(next, List.of()));
            children.getOrDefault(next, List.of()).stream().filter(seen::add).forEach(open::add);
        }
        return found;
    }

    /** {@return the numbers of the whole report, each measure counted once} */
    public MeasureCounts total() {
        return total;
    }

    /**
     * The numbers of a core area with all areas below it.
     *
     * @param key the area's key
     * @return the numbers; all zero if the report has no such area
     */
    public MeasureCounts area(String key) {
        return withSubAreas.getOrDefault(key, MeasureCounts.of(List.of()));
    }

    /**
     * The numbers of a core area alone, without the areas below it.
     *
     * @param key the area's key
     * @return the numbers; all zero if the report has no such area
     */
    public MeasureCounts areaAlone(String key) {
        return own.getOrDefault(key, MeasureCounts.of(List.of()));
    }
}

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
 * The numbers of a report: measures by core area, status, department and year, and how far they are. An area counts its own
 * measures and those of all areas below it. Text, table, picture and rules take their figures from here, so that they agree.
 * Immutable and thread-safe.
 */
public final class ReportStatistics {
    private final MeasureCounts total;
    private final Map<String, MeasureCounts> own;
    private final Map<String, MeasureCounts> withSubAreas;

    private final Map<String, MeasureCounts> byLead;
    private final List<Measure> measures;

    private ReportStatistics(
            MeasureCounts total,
            Map<String, MeasureCounts> own,
            Map<String, MeasureCounts> withSubAreas,
            Map<String, MeasureCounts> byLead,
            List<Measure> measures) {
        this.total = total;
        this.own = own;
        this.withSubAreas = withSubAreas;
        this.byLead = byLead;
        this.measures = List.copyOf(measures);
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
        return new ReportStatistics(
                MeasureCounts.of(report.measures()), own, withSubAreas, byLead(report), report.measures());
    }

    /** By the key of the department in charge, whichever of its names a measure uses. */
    private static Map<String, MeasureCounts> byLead(Report report) {
        Map<String, String> keys = new HashMap<>();
        report.departments().forEach(department -> keys.putIfAbsent(department.key(), department.key()));
        report.departments()
                .forEach(
                        department -> department.aliases().forEach(alias -> keys.putIfAbsent(alias, department.key())));
        Map<String, List<Measure>> led = new HashMap<>();
        for (Measure measure : report.measures()) {
            led.computeIfAbsent(keys.getOrDefault(measure.lead(), measure.lead()), key -> new ArrayList<>())
                    .add(measure);
        }
        Map<String, MeasureCounts> byLead = new HashMap<>();
        led.forEach((key, its) -> byLead.put(key, MeasureCounts.of(its)));
        return byLead;
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

    /**
     * The numbers of the measures that a department is in charge of (Federführung).
     *
     * @param key the department's key
     * @return the numbers; all zero if it leads none
     */
    public MeasureCounts department(String key) {
        return byLead.getOrDefault(key, MeasureCounts.of(List.of()));
    }

    /**
     * The numbers of the measures that run in a year: that begin in it or before, and end in it or after.
     *
     * @param year the year
     * @return the numbers
     */
    public MeasureCounts year(int year) {
        return MeasureCounts.of(measures.stream()
                .filter(measure -> measure.from().year() <= year && measure.to().year() >= year)
                .toList());
    }
}

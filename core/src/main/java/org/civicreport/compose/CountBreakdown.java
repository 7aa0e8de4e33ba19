package org.civicreport.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.civicreport.document.Block;
import org.civicreport.model.Department;
import org.civicreport.model.Edition;
import org.civicreport.model.Measure;
import org.civicreport.model.Report;
import org.civicreport.statistics.ReportStatistics;
import org.civicreport.wording.Term;

/**
 * The counts of measures by the department in charge and by the years in which they run. Who reads of a few measures only
 * sees both at a glance, so that short reports go without.
 */
final class CountBreakdown {

    /** With fewer measures a report is short. */
    private static final int MANY = 12;

    /** The years around the period that somebody who reads of it has in mind. */
    private static final int YEARS_BEFORE = 1;

    private static final int YEARS_AFTER = 3;
    private static final int MOST_YEARS = 10;

    private final CompositionContext context;
    private final Report report;
    private final ReportStatistics statistics;

    private CountBreakdown(CompositionContext context) {
        this.context = context;
        this.report = context.report();
        this.statistics = context.statistics();
    }

    static List<Block> compose(CompositionContext context) {
        CountBreakdown breakdown = new CountBreakdown(context);
        return breakdown.statistics.total().total() < MANY ? List.of() : breakdown.tables();
    }

    private List<Block> tables() {
        List<Block> tables = new ArrayList<>();
        Set<String> leads = leads();
        if (leads.size() > 1) {
            CountTable table = new CountTable(context);
            leads.forEach(key -> table.add(context.visible(context.department(key), key), statistics.department(key)));
            table.addTotal(context.word(Term.ALL_DEPARTMENTS), statistics.total());
            tables.add(table.compose("counts_by_lead", Term.SUMMARY_BY_LEAD, context.word(Term.LEAD)));
        }
        List<Integer> years = years();
        if (years.size() > 1) {
            CountTable table = new CountTable(context);
            years.forEach(year -> table.add(Integer.toString(year), statistics.year(year)));
            tables.add(table.compose("counts_by_year", Term.SUMMARY_BY_YEAR, context.word(Term.YEAR)));
        }
        return tables;
    }

    /** In the order of the report's departments; those that it doesn't list, which validation reports, come last. */
    private Set<String> leads() {
        Set<String> leads = new LinkedHashSet<>();
        Set<String> aliases = new LinkedHashSet<>();
        for (Department department : report.departments()) {
            aliases.addAll(department.aliases());
            if (statistics.department(department.key()).total() > 0) {
                leads.add(department.key());
            }
        }
        for (Measure measure : report.measures()) {
            if (!aliases.contains(measure.lead())) {
                leads.add(measure.lead());
            }
        }
        return leads;
    }

    private List<Integer> years() {
        Edition edition = report.edition();
        int first = edition.periodFrom().getYear() - YEARS_BEFORE;
        int last = Math.min(edition.periodTo().getYear() + YEARS_AFTER, first + MOST_YEARS - 1);
        return IntStream.rangeClosed(first, last)
                .filter(year -> statistics.year(year).total() > 0)
                .boxed()
                .toList();
    }
}

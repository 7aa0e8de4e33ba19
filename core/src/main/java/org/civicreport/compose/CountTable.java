package org.civicreport.compose;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Strong;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.model.MeasureStatus;
import org.civicreport.statistics.MeasureCounts;
import org.civicreport.wording.Term;

/** A table of counts: one row each for whatever is counted, with columns by status, the total and the average progress. */
final class CountTable {

    /** Names of departments are long, counts are short, but stand below names of states, which shouldn't be divided either. */
    private static final Table.Column NAME = new Table.Column(Table.Alignment.START, 3);

    private static final Table.Column NUMBER = new Table.Column(Table.Alignment.END, 1);

    private final CompositionContext context;
    private final List<Table.Row> rows = new ArrayList<>();

    CountTable(CompositionContext context) {
        this.context = context;
    }

    void add(String title, MeasureCounts counts) {
        rows.add(Table.Row.of(cells(title, counts).toArray(String[]::new)));
    }

    /** Adds the row that counts all, which readers look for first. */
    void addTotal(String title, MeasureCounts counts) {
        rows.add(new Table.Row(
                cells(title, counts).stream().map(CountTable::strong).toList()));
    }

    private static Table.Cell strong(String text) {
        return Table.Cell.of(List.of(Paragraph.of(List.of(new Strong(List.of(new Text(text)))))));
    }

    private List<String> cells(String title, MeasureCounts counts) {
        List<String> cells = new ArrayList<>(List.of(title));
        for (MeasureStatus status : MeasureStatus.values()) {
            cells.add(Integer.toString(counts.of(status)));
        }
        cells.add(Integer.toString(counts.total()));
        cells.add(
                counts.averageProgress().isPresent()
                        ? Integer.toString(counts.averageProgress().getAsInt())
                        : "–");
        return cells;
    }

    Table compose(String anchor, Term caption, String counted) {
        List<Table.Column> columns = new ArrayList<>(List.of(NAME));
        List<String> head = new ArrayList<>(List.of(counted));
        for (MeasureStatus status : MeasureStatus.values()) {
            columns.add(NUMBER);
            head.add(context.wording().nameOf(status));
        }
        columns.add(NUMBER);
        head.add(context.word(Term.TOTAL));
        columns.add(NUMBER);
        head.add(context.word(Term.AVERAGE_PROGRESS));
        return new Table(
                context.anchor(anchor, "/coreAreas"),
                List.of(new Text(context.word(caption))),
                columns,
                List.of(Table.Row.of(head.toArray(String[]::new))),
                rows,
                true);
    }
}

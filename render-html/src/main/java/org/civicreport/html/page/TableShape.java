package org.civicreport.html.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.civicreport.document.Table;

/**
 * A table's cells in their places. HTML knows no column and no row in which no cell begins; such ones, which spans can
 * leave, are taken out and the spans over them shortened. That changes nothing to see or hear.
 */
final class TableShape {

    private final List<List<Placed>> head;
    private final List<List<Placed>> body;
    private final List<Table.Column> columns;

    /** A cell, the column in which it begins, and the spans that are left of it. */
    record Placed(Table.Cell cell, int column, int columnSpan, int rowSpan) {}

    private TableShape(List<List<Placed>> head, List<List<Placed>> body, List<Table.Column> columns) {
        this.head = head;
        this.body = body;
        this.columns = columns;
    }

    static TableShape of(Table table) {
        int width = table.columns().size();
        List<List<Placed>> head = place(table.head(), width);
        List<List<Placed>> body = place(table.body(), width);
        BitSet begun = new BitSet();
        head.forEach(row -> row.forEach(cell -> begun.set(cell.column)));
        body.forEach(row -> row.forEach(cell -> begun.set(cell.column)));
        if (begun.cardinality() == width && noneIsEmpty(head) && noneIsEmpty(body)) {
            return new TableShape(head, body, table.columns());
        }
        List<Table.Column> columns =
                begun.stream().mapToObj(table.columns()::get).toList();
        return new TableShape(shortened(head, begun), shortened(body, begun), columns);
    }

    private static List<List<Placed>> place(List<Table.Row> rows, int width) {
        List<List<Placed>> placed = new ArrayList<>();
        int[] occupied = new int[width];
        for (Table.Row row : rows) {
            List<Placed> cells = new ArrayList<>();
            int column = 0;
            for (Table.Cell cell : row.cells()) {
                while (occupied[column] > 0) {
                    column++;
                }
                cells.add(new Placed(cell, column, cell.columnSpan(), cell.rowSpan()));
                for (int end = column + cell.columnSpan(); column < end; column++) {
                    occupied[column] = cell.rowSpan();
                }
            }
            for (int i = 0; i < width; i++) {
                occupied[i]--;
            }
            placed.add(cells);
        }
        return placed;
    }

    private static boolean noneIsEmpty(List<List<Placed>> rows) {
        return rows.stream().noneMatch(List::isEmpty);
    }

    private static List<List<Placed>> shortened(List<List<Placed>> rows, BitSet begun) {
        List<List<Placed>> left = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Placed> cells = new ArrayList<>();
            for (Placed cell : rows.get(r)) {
                int end = cell.column + cell.columnSpan;
                int columnSpan = begun.get(cell.column, end).cardinality();
                int rowSpan = (int) rows.subList(r, r + cell.rowSpan).stream()
                        .filter(row -> !row.isEmpty())
                        .count();
                int column = begun.get(0, cell.column).cardinality();
                cells.add(new Placed(cell.cell, column, columnSpan, rowSpan));
            }
            if (!cells.isEmpty()) {
                left.add(cells);
            }
        }
        return left;
    }

    List<List<Placed>> head() {
        return head;
    }

    List<List<Placed>> body() {
        return body;
    }

    List<Table.Column> columns() {
        return columns;
    }

    /** Tells whether each cell stands in one row and one column, under one row of heads. */
    boolean isSimple() {
        return head.size() == 1
                && head.get(0).size() == columns.size()
                && body.stream().allMatch(row -> row.size() == columns.size());
    }
}

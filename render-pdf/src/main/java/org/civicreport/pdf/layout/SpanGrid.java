package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.civicreport.document.Table;

/** Where the cells of a table's head or body stand, as their spans have it. */
final class SpanGrid {

    private final List<Table.Row> rows;
    private final int[][] columns;

    private SpanGrid(List<Table.Row> rows, int width) {
        this.rows = rows;
        this.columns = columns(rows, width);
    }

    /**
     * Makes a grid. A row without cells, all of it taken by cells from above, vanishes, and their spans shrink by it: no
     * table row in a PDF may be empty (ISO 14289-1, 7.2).
     *
     * @param rows the rows as the document has them
     * @param width how many columns there are
     */
    static SpanGrid of(List<Table.Row> rows, int width) {
        List<Table.Row> filled = new ArrayList<>(rows.size());
        for (int r = 0; r < rows.size(); r++) {
            List<Table.Cell> cells = new ArrayList<>();
            for (Table.Cell cell : rows.get(r).cells()) {
                int span = (int) rows.subList(r, r + cell.rowSpan()).stream()
                        .filter(row -> !row.cells().isEmpty())
                        .count();
                cells.add(new Table.Cell(cell.blocks(), cell.columnSpan(), span));
            }
            if (!cells.isEmpty()) {
                filled.add(new Table.Row(cells));
            }
        }
        return new SpanGrid(filled, width);
    }

    List<Table.Row> rows() {
        return rows;
    }

    /** Returns the column at which a cell begins. */
    int column(int row, int cell) {
        return columns[row][cell];
    }

    private static int[][] columns(List<Table.Row> rows, int width) {
        int[] occupied = new int[width];
        int[][] begins = new int[rows.size()][];
        for (int r = 0; r < rows.size(); r++) {
            List<Table.Cell> cells = rows.get(r).cells();
            begins[r] = new int[cells.size()];
            int column = 0;
            for (int i = 0; i < cells.size(); i++) {
                while (occupied[column] > 0) {
                    column++;
                }
                begins[r][i] = column;
                int end = column + cells.get(i).columnSpan();
                Arrays.fill(occupied, column, end, cells.get(i).rowSpan());
                column = end;
            }
            for (int c = 0; c < width; c++) {
                occupied[c] = Math.max(0, occupied[c] - 1);
            }
        }
        return begins;
    }
}

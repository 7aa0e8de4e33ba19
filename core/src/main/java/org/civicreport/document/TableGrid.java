package org.civicreport.document;

import java.util.List;

/** Proves that rows with spans fill a grid without gaps and overlaps. */
final class TableGrid {

    private TableGrid() {}

    static void check(String part, int columns, List<Table.Row> rows) {
        int[] occupiedRows = new int[columns];
        for (int r = 0; r < rows.size(); r++) {
            place(part, r, occupiedRows, rows.get(r));
            for (int c = 0; c < columns; c++) {
                if (occupiedRows[c]-- == 0) {
                    throw new IllegalArgumentException(
                            "row " + (r + 1) + " of the table's " + part + " leaves column " + (c + 1) + " open");
                }
            }
        }
        for (int left : occupiedRows) {
            if (left > 0) {
                throw new IllegalArgumentException("a cell reaches below the last row of the table's " + part);
            }
        }
    }

    private static void place(String part, int row, int[] occupiedRows, Table.Row cells) {
        int column = 0;
        for (Table.Cell cell : cells.cells()) {
            while (column < occupiedRows.length && occupiedRows[column] > 0) {
                column++;
            }
            if (cell.columnSpan() > occupiedRows.length - column) {
                throw new IllegalArgumentException(
                        "row " + (row + 1) + " of the table's " + part + " has more cells than columns");
            }
            int end = column + cell.columnSpan();
            for (; column < end; column++) {
                if (occupiedRows[column] > 0) {
                    throw new IllegalArgumentException(
                            "two cells overlap in row " + (row + 1) + " of the table's " + part);
                }
                occupiedRows[column] = cell.rowSpan();
            }
        }
    }
}

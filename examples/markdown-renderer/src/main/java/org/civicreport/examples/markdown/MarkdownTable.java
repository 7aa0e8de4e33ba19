package org.civicreport.examples.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.civicreport.document.Table;

/** Writes a table. Merged cells are unfolded: their content stands in the first of them, the others are empty. */
final class MarkdownTable {

    private MarkdownTable() {}

    static String of(Table table, Rendering rendering) {
        if (table.head().size() > 1 || hasSpans(table.head()) || hasSpans(table.body())) {
            rendering.find(MarkdownFindings.TABLE_UNFOLDED);
        }
        List<String> head = rows(table.columns().size(), table.head(), false, rendering);
        String ruler = table.columns().stream()
                .map(column -> switch (column.alignment()) {
                    case START -> ":---";
                    case END -> "---:";
                    case CENTER -> ":---:";
                })
                .collect(Collectors.joining(" | ", "| ", " |"));
        StringBuilder out = new StringBuilder(head.get(0)).append('\n').append(ruler);
        head.stream().skip(1).forEach(row -> out.append('\n').append(row));
        rows(table.columns().size(), table.body(), table.rowHeaders(), rendering)
                .forEach(row -> out.append('\n').append(row));
        return out.toString();
    }

    private static boolean hasSpans(List<Table.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.columnSpan() > 1 || cell.rowSpan() > 1);
    }

    private static List<String> rows(int columns, List<Table.Row> rows, boolean headers, Rendering rendering) {
        int[] occupied = new int[columns];
        return rows.stream().map(row -> row(row, occupied, headers, rendering)).toList();
    }

    private static String row(Table.Row row, int[] occupied, boolean headers, Rendering rendering) {
        String[] texts = new String[occupied.length];
        Arrays.fill(texts, "");
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            while (occupied[column] > 0) {
                column++;
            }
            String text = MarkdownCells.of(cell.blocks(), rendering);
            texts[column] = headers && column == 0 && !text.isEmpty() ? "<strong>" + text + "</strong>" : text;
            Arrays.fill(occupied, column, column + cell.columnSpan(), cell.rowSpan());
            column += cell.columnSpan();
        }
        for (int i = 0; i < occupied.length; i++) {
            occupied[i]--;
        }
        return Arrays.stream(texts).collect(Collectors.joining(" | ", "| ", " |"));
    }
}

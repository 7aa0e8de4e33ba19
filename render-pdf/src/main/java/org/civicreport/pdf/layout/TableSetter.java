package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.civicreport.pdf.layout.Box.Cell;
import org.civicreport.pdf.layout.Box.Row;
import org.civicreport.pdf.layout.Box.TableBox;
import org.civicreport.pdf.layout.Frame.RectangleFrame;
import org.civicreport.pdf.layout.Strip.Band;
import org.civicreport.pdf.layout.Strip.Head;
import org.civicreport.pdf.layout.Strip.Piece;
import org.civicreport.render.Colour;
import org.jspecify.annotations.Nullable;

/** Sets tables: rows that spans tie together become one strip; the head is handed along for the next pages. */
final class TableSetter {

    private static final int PADDING_TOP = 4_000;
    private static final int PADDING_BOTTOM = 4_500;
    private static final int HAIRLINE = 500;
    private static final int HEAD_LINE = 1_000;

    private final Galley galley;
    private final PageGeometry geometry;
    private final ColumnWidths widths;

    TableSetter(Galley galley, PageGeometry geometry) {
        this.galley = galley;
        this.geometry = geometry;
        this.widths = new ColumnWidths(galley.setter().breaker());
    }

    List<Strip.Content> set(TableBox table, int x, int width) {
        int[] edges = widths.edges(table, x, width);
        List<Strip.Content> strips = new ArrayList<>();
        List<Band> band = List.of(new Band(x, width, table.colours().head()));
        for (Strip.Content row : rows(table.head(), edges, table.colours().headRule(), HEAD_LINE, null)) {
            strips.add(row.banded(band, 0, 0).keeping(true));
        }
        Head head = head(strips);
        strips.addAll(rows(table.body(), edges, table.colours().rule(), HAIRLINE, head));
        strips.set(0, strips.get(0).withBefore(table.before()));
        if (table.body().isEmpty()) {
            int last = strips.size() - 1;
            strips.set(last, strips.get(last).keeping(false));
        }
        return strips;
    }

    /** A head that would take too much of each page isn't repeated. */
    private @Nullable Head head(List<Strip.Content> strips) {
        int height = strips.stream().mapToInt(Strip.Content::height).sum();
        int shortest = Math.min(geometry.textHeight(true), geometry.textHeight(false));
        return height > shortest / 3 ? null : new Head(height, List.copyOf(strips));
    }

    private List<Strip.Content> rows(List<Row> rows, int[] edges, Colour rule, int line, @Nullable Head head) {
        List<Strip.Content> strips = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int to = groupEnd(rows, from);
            strips.add(group(rows.subList(from, to), edges, rule, line, head));
            from = to;
        }
        return strips;
    }

    private static int groupEnd(List<Row> rows, int from) {
        int end = from + 1;
        for (int r = from; r < end; r++) {
            for (Cell cell : rows.get(r).cells()) {
                end = Math.max(end, r + cell.rowSpan());
            }
        }
        return end;
    }

    private record SetCell(int row, Cell cell, List<Strip.Content> strips, int height) {}

    private Strip.Content group(List<Row> rows, int[] edges, Colour rule, int line, @Nullable Head head) {
        List<SetCell> cells = setCells(rows, edges);
        int[] tops = new int[rows.size() + 1];
        for (int r = 0; r < rows.size(); r++) {
            int bottom = tops[r] + PADDING_TOP + PADDING_BOTTOM;
            for (SetCell cell : cells) {
                if (cell.row() + cell.cell().rowSpan() == r + 1) {
                    bottom = Math.max(bottom, tops[cell.row()] + PADDING_TOP + cell.height() + PADDING_BOTTOM);
                }
            }
            tops[r + 1] = bottom;
        }
        List<Piece> pieces = new ArrayList<>();
        for (SetCell cell : cells) {
            List<Piece> inner = new ArrayList<>();
            Galley.stacked(cell.strips(), inner, 0);
            int top = tops[cell.row()] + PADDING_TOP;
            inner.forEach(piece -> pieces.add(piece.down(top)));
            int bottom = tops[cell.row() + cell.cell().rowSpan()] - line;
            int left = edges[cell.cell().column()];
            int right = edges[cell.cell().column() + cell.cell().columnSpan()];
            pieces.add(new Piece(
                    bottom, line, List.of(new RectangleFrame(Frame.LAYOUT, rule, left, bottom, right - left, line))));
        }
        return new Strip.Content(0, tops[rows.size()], false, pieces, List.of(), head);
    }

    private List<SetCell> setCells(List<Row> rows, int[] edges) {
        List<SetCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (Cell cell : rows.get(r).cells()) {
                int padding = widths.padding(edges);
                int left = edges[cell.column()] + padding;
                int right = edges[cell.column() + cell.columnSpan()] - padding;
                List<Strip.Content> strips = galley.set(cell.content(), left, Math.max(1, right - left));
                int height = Galley.stacked(strips, new ArrayList<>(), 0);
                cells.add(new SetCell(r, cell, strips, height));
            }
        }
        return cells;
    }

    /** Returns the columns at which the cells of each row begin, as the grid of spans has it. */
    static int[][] columns(List<org.civicreport.document.Table.Row> rows, int columns) {
        int[] occupied = new int[columns];
        int[][] begins = new int[rows.size()][];
        for (int r = 0; r < rows.size(); r++) {
            List<org.civicreport.document.Table.Cell> cells = rows.get(r).cells();
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
            for (int c = 0; c < columns; c++) {
                occupied[c] = Math.max(0, occupied[c] - 1);
            }
        }
        return begins;
    }
}

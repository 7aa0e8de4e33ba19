package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.pdf.layout.Box.Cell;
import org.civicreport.pdf.layout.Box.Row;
import org.civicreport.pdf.layout.Box.TableBox;
import org.civicreport.pdf.layout.Strip.Band;
import org.civicreport.pdf.layout.Strip.Head;
import org.jspecify.annotations.Nullable;

/** Sets tables: rows that spans tie together become one strip; the head is handed along for the next pages. */
final class TableSetter {

    private static final int HAIRLINE = 500;
    private static final int HEAD_LINE = 1_000;

    /** A table that takes no more than this part of a page isn't divided. */
    private static final int SHORT_TABLE = 6;

    /** A row that takes no more than this part of a page looks lost alone. */
    private static final int LOW_ROW = 12;

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
        for (Strip.Content row :
                rows(table.head(), edges, new Rows.Rule(table.colours().headRule(), HEAD_LINE), null)) {
            strips.add(row.banded(band, 0, 0).keeping(true));
        }
        Head head = head(strips);
        strips.addAll(
                kept(rows(table.body(), edges, new Rows.Rule(table.colours().rule(), HAIRLINE), head)));
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

    /** A short table stays whole; of a longer one, no low row stands alone at its beginning or end. */
    private List<Strip.Content> kept(List<Strip.Content> rows) {
        int page = geometry.textHeight(false);
        int height = 0;
        for (Strip.Content row : rows) {
            height += row.height();
            if (height > page / SHORT_TABLE) {
                break;
            }
        }
        boolean whole = height <= page / SHORT_TABLE;
        int last = rows.size() - 1;
        for (int i = 0; i < last; i++) {
            boolean alone = i == 0 && rows.get(0).height() <= page / LOW_ROW
                    || i == last - 1 && rows.get(last).height() <= page / LOW_ROW;
            if (whole || alone) {
                rows.set(i, rows.get(i).keeping(true));
            }
        }
        return rows;
    }

    private List<Strip.Content> rows(List<Row> rows, int[] edges, Rows.Rule rule, @Nullable Head head) {
        List<Strip.Content> strips = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int to = groupEnd(rows, from);
            strips.add(Rows.of(to - from, cells(rows.subList(from, to), edges), rule, head));
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

    private List<Rows.Cell> cells(List<Row> rows, int[] edges) {
        int padding = widths.padding(edges);
        List<Rows.Cell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (Cell cell : rows.get(r).cells()) {
                int left = edges[cell.column()];
                int right = edges[cell.column() + cell.columnSpan()];
                List<Strip.Content> strips =
                        galley.set(cell.content(), left + padding, Math.max(1, right - left - 2 * padding));
                cells.add(new Rows.Cell(r, cell.rowSpan(), left, right, strips, false));
            }
        }
        return cells;
    }
}

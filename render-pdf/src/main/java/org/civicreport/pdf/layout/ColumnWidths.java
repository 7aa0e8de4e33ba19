package org.civicreport.pdf.layout;

import java.util.Arrays;
import java.util.List;
import org.civicreport.pdf.layout.Box.Cell;
import org.civicreport.pdf.layout.Box.PairBox;
import org.civicreport.pdf.layout.Box.ParagraphBox;
import org.civicreport.pdf.layout.Box.Row;
import org.civicreport.pdf.layout.Box.StackBox;
import org.civicreport.pdf.layout.Box.TableBox;

/**
 * Divides a table's width among its columns: each gets at least its longest word, then what it needs for one line, and
 * the rest goes to those with most text; columns with weights share by these. Where not even the words fit, the widest
 * columns give way, since long words can be divided and short ones can't.
 */
final class ColumnWidths {

    private static final int WIDEST_PADDING = 5_000;
    private static final int MOST_TEXT = 3_000_000;

    /** Halvings of an interval; after so many it is smaller than any length that counts. */
    private static final int STEPS = 60;

    private final LineBreaker breaker;

    ColumnWidths(LineBreaker breaker) {
        this.breaker = breaker;
    }

    /** Returns the room at the left and right of cells, less in narrow columns. */
    int padding(int[] edges) {
        int narrowest = Integer.MAX_VALUE;
        for (int c = 1; c < edges.length; c++) {
            narrowest = Math.min(narrowest, edges[c] - edges[c - 1]);
        }
        return Math.min(WIDEST_PADDING, narrowest / 8);
    }

    /** Returns where columns begin, and where the last one ends. */
    int[] edges(TableBox table, int x, int width) {
        int count = table.columns().size();
        double[] least = new double[count];
        double[] most = new double[count];
        measure(table.head(), least, most);
        measure(table.body(), least, most);
        weigh(table, least, most, width);
        double[] widths = widths(least, most, width);
        int[] edges = new int[count + 1];
        double at = x;
        for (int c = 0; c < count; c++) {
            edges[c] = (int) Math.round(at);
            at += widths[c];
        }
        edges[count] = x + width;
        return edges;
    }

    private static double[] widths(double[] least, double[] most, int width) {
        double[] widths = new double[least.length];
        double sumLeast = sum(least);
        double sumMost = sum(most);
        if (sumLeast >= width) {
            return capped(least, width);
        }
        if (sumMost > width) {
            return shares(least, most, width);
        }
        for (int c = 0; c < widths.length; c++) {
            widths[c] = most[c] * width / sumMost;
        }
        return widths;
    }

    /** No column is wider than a cap, the largest with which all fit. */
    private static double[] capped(double[] least, int width) {
        double[] ascending = least.clone();
        Arrays.sort(ascending);
        double left = width;
        double cap = width;
        for (int c = 0; c < ascending.length; c++) {
            double share = left / (ascending.length - c);
            if (ascending[c] > share) {
                cap = share;
                break;
            }
            left -= ascending[c];
        }
        double[] widths = new double[least.length];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = Math.min(least[c], cap);
        }
        return widths;
    }

    /**
     * Each column gets what it needs for one line, unless that is more than its share. Shares grow with the text, but far
     * more slowly, so that words of a date stay together beside columns of long text.
     */
    private static double[] shares(double[] least, double[] most, int width) {
        double[] widths = new double[least.length];
        double low = 0;
        double high = width;
        for (int step = 0; step < STEPS; step++) {
            double share = (low + high) / 2;
            for (int c = 0; c < widths.length; c++) {
                double wanted = share * StrictMath.sqrt(StrictMath.sqrt(most[c]));
                widths[c] = Math.max(least[c], Math.min(most[c], wanted));
            }
            if (sum(widths) > width) {
                high = share;
            } else {
                low = share;
            }
        }
        return widths;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** A weight fixes a column's share of what the columns without weight leave. */
    private static void weigh(TableBox table, double[] least, double[] most, int width) {
        int total = table.columns().stream().mapToInt(column -> column.weight()).sum();
        if (total == 0) {
            return;
        }
        double others = 0;
        for (int c = 0; c < most.length; c++) {
            if (table.columns().get(c).weight() == 0) {
                others += Math.min(most[c], 1.0 * width / most.length);
            }
        }
        double left = Math.max(width - others, width / 2.0);
        for (int c = 0; c < most.length; c++) {
            int weight = table.columns().get(c).weight();
            if (weight > 0) {
                most[c] = Math.max(least[c], left * weight / total);
            } else {
                most[c] = Math.max(least[c], Math.min(most[c], 1.0 * width / most.length));
            }
        }
        fix(table, least, most, width);
    }

    /** Columns with weights don't share again with those without, if there is room for all. */
    private static void fix(TableBox table, double[] least, double[] most, int width) {
        double[] fixed = least.clone();
        for (int c = 0; c < fixed.length; c++) {
            fixed[c] = table.columns().get(c).weight() > 0 ? most[c] : least[c];
        }
        if (sum(fixed) <= width) {
            System.arraycopy(fixed, 0, least, 0, fixed.length);
        }
    }

    private void measure(List<Row> rows, double[] least, double[] most) {
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                double[] both = {0, 0};
                measure(cell.content(), 0, both);
                for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                    least[c] = Math.max(least[c], both[0] / cell.columnSpan() + 2 * WIDEST_PADDING + 100);
                    most[c] = Math.max(
                            most[c], Math.min(MOST_TEXT, both[1] / cell.columnSpan()) + 2 * WIDEST_PADDING + 100);
                    most[c] = Math.max(most[c], least[c]);
                }
            }
        }
    }

    private void measure(Box box, int indent, double[] both) {
        if (box instanceof ParagraphBox paragraph) {
            Characters characters = breaker.characters(paragraph.runs());
            both[0] = Math.max(both[0], indent + breaker.widestPiece(characters));
            both[1] = Math.max(both[1], indent + characters.width(0, characters.length()));
        } else if (box instanceof StackBox stack) {
            int inner = indent + stack.insets().left() + stack.insets().right();
            stack.boxes().forEach(content -> measure(content, inner, both));
        } else if (box instanceof PairBox pair) {
            measure(pair.body(), indent + pair.bodyOffset(), both);
        }
    }
}

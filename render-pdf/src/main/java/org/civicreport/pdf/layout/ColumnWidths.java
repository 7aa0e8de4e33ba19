package org.civicreport.pdf.layout;

import java.util.Arrays;
import org.civicreport.pdf.layout.Box.TableBox;

/**
 * Divides a table's width among its columns: each gets at least its longest word, then what it needs for one line, and
 * the rest goes where it makes the table lowest; columns with weights share by these. Where not even the words fit, the widest
 * columns give way, since long words can be divided and short ones can't.
 */
final class ColumnWidths {

    private static final int WIDEST_PADDING = 5_000;

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
        double[] widths = widths(table, new ColumnDemand(table, breaker, WIDEST_PADDING), width);
        int[] edges = new int[count + 1];
        double at = x;
        for (int c = 0; c < count; c++) {
            edges[c] = (int) Math.round(at);
            at += widths[c];
        }
        edges[count] = x + width;
        return edges;
    }

    private static double[] widths(TableBox table, ColumnDemand demand, int width) {
        double[] least = demand.least();
        double[] most = demand.most();
        if (sum(least) >= width) {
            return capped(least, width);
        }
        if (table.columns().stream().anyMatch(column -> column.weight() > 0)) {
            return weighed(table, least, most, width);
        }
        double sumMost = sum(most);
        if (sumMost > width) {
            return new ShortestTable(demand, least, WIDEST_PADDING).improve(shares(least, most, width));
        }
        double[] widths = new double[least.length];
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

    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /**
     * Columns without weight get what they need for one line, unless that is more than an equal share; the others divide
     * what is left by their weights, none less than its longest word.
     */
    private static double[] weighed(TableBox table, double[] least, double[] most, int width) {
        double[] widths = least.clone();
        double left = width;
        for (int c = 0; c < widths.length; c++) {
            int weight = table.columns().get(c).weight();
            left -= weight > 0 ? least[c] : Math.max(least[c], Math.min(most[c], 1.0 * width / widths.length));
        }
        for (int c = 0; left > 0 && c < widths.length; c++) {
            if (table.columns().get(c).weight() == 0) {
                widths[c] = Math.max(least[c], Math.min(most[c], 1.0 * width / widths.length));
            }
        }
        double low = 0;
        double high = width;
        for (int step = 0; step < STEPS; step++) {
            double unit = (low + high) / 2;
            for (int c = 0; c < widths.length; c++) {
                int weight = table.columns().get(c).weight();
                widths[c] = weight > 0 ? Math.max(least[c], unit * weight) : widths[c];
            }
            if (sum(widths) > width) {
                high = unit;
            } else {
                low = unit;
            }
        }
        return widths;
    }
}

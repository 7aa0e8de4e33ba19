package org.civicreport.pdf.layout;

import java.util.List;
import org.civicreport.pdf.layout.ColumnDemand.CellText;
import org.civicreport.pdf.layout.ColumnDemand.ParagraphText;

/**
 * Moves width from column to column as long as the table becomes lower by it, or fewer words are parted that belong
 * together. Heights are estimated, so that it takes a fraction of what setting the table takes.
 */
final class ShortestTable {

    /** A table of more columns has none to spare for the others. */
    private static final int MOST_COLUMNS = 12;

    /** The first step is this part of the width; each further one is half of the one before. */
    private static final int FIRST_STEP = 12;

    private static final int STEPS = 4;
    private static final int MOVES = 12;

    /** Costs, in lines. */
    private static final double PARTED = 1;

    private static final double CELL_LINE = 0.1;
    private static final double CROWDED = 0.02;

    private final List<List<CellText>> rows;
    private final double[] least;
    private final int padding;

    /**
     * Makes one for a table.
     *
     * @param demand what its columns ask for
     * @param least how wide each column is at least
     * @param padding the room at the left and right of cells
     */
    ShortestTable(ColumnDemand demand, double[] least, int padding) {
        this.rows = demand.sample();
        this.least = least;
        this.padding = padding;
    }

    /** Returns better widths than those given, with the same sum. */
    double[] improve(double[] given) {
        double[] widths = given.clone();
        if (widths.length > MOST_COLUMNS) {
            return widths;
        }
        double step = ColumnWidths.sum(widths) / FIRST_STEP;
        double cost = cost(widths);
        for (int i = 0; i < STEPS; i++) {
            double better = cost;
            for (int move = 0; move < MOVES; move++) {
                better = move(widths, step, cost);
                if (better >= cost) {
                    break;
                }
                cost = better;
            }
            step /= 2;
        }
        return widths;
    }

    /** Makes the best move of a step, if there is one that makes the cost less, and returns the cost. */
    private double move(double[] widths, double step, double cost) {
        int count = widths.length;
        int from = -1;
        int to = -1;
        double best = cost - CROWDED / 4;
        for (int a = 0; a < count; a++) {
            if (widths[a] - step < least[a]) {
                continue;
            }
            for (int b = 0; b < count; b++) {
                if (a != b) {
                    widths[a] -= step;
                    widths[b] += step;
                    double now = cost(widths);
                    widths[a] += step;
                    widths[b] -= step;
                    if (now < best) {
                        best = now;
                        from = a;
                        to = b;
                    }
                }
            }
        }
        if (from < 0) {
            return cost;
        }
        widths[from] -= step;
        widths[to] += step;
        return best;
    }

    private double cost(double[] widths) {
        double cost = 0;
        for (List<CellText> row : rows) {
            double highest = 0;
            for (CellText cell : row) {
                double width = -2 * padding;
                for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                    width += widths[c];
                }
                double lines = 0;
                for (ParagraphText paragraph : cell.paragraphs()) {
                    double room = Math.max(1, width - paragraph.room());
                    lines += paragraph.pieces().lines(room);
                    cost += paragraph.pieces().group() > room ? PARTED : 0;
                    cost += CROWDED * Math.max(0, paragraph.pieces().width() / room - 1);
                }
                cost += CELL_LINE * lines;
                highest = Math.max(highest, lines);
            }
            cost += highest;
        }
        return cost;
    }
}

package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.civicreport.pdf.layout.LineBreaker.Line;
import org.civicreport.render.Cancellation;

/**
 * Chooses among break points: the way through the paragraph that costs least. Time grows with the number of points times
 * those within a line.
 */
final class OptimumFit {

    /** What each line costs, so that there are no more than needed. */
    private static final int LINE = 50;

    /** A hyphen below a hyphen, or in the line before the last. */
    private static final int LADDER = 300;

    /** A last line with less than this share of the width, in percent, looks lost. */
    private static final int LOST = 14;

    private static final int START = -1;
    private static final int NOWHERE = -2;

    /** After so many break points, a long paragraph's rendering can be ended. */
    private static final int STEP = 1 << 10;

    private final int from;
    private final int width;
    private final boolean even;
    private final Cancellation cancellation;

    /**
     * Makes one for a paragraph.
     *
     * @param from its first character
     * @param width how wide a line can be
     * @param even whether the last line is to be as full as the others
     * @param cancellation asked now and then
     */
    OptimumFit(int from, int width, boolean even, Cancellation cancellation) {
        this.from = from;
        this.width = width;
        this.even = even;
        this.cancellation = cancellation;
    }

    /**
     * Returns the lines.
     *
     * @param points where they may end
     * @param overfull whether a piece between two points that no line has room for may stand out; else none are returned
     */
    List<Line> lines(BreakPoints points, boolean overfull) {
        int count = points.count();
        long[] costs = new long[count];
        int[] before = new int[count];
        Arrays.fill(before, NOWHERE);
        int firstActive = START;
        for (int p = 0; p < count; p++) {
            if (p % STEP == 0) {
                cancellation.check();
            }
            boolean last = p == count - 1;
            long best = Long.MAX_VALUE;
            for (int a = p - 1; a >= firstActive; a--) {
                int start = a < 0 ? from : points.at(a);
                boolean only = overfull && a == p - 1;
                if (points.natural(start, p) > width && !only) {
                    firstActive = Math.max(firstActive, a + 1);
                    break;
                }
                int lineWidth = points.width(start, p);
                if (a >= 0 && before[a] == NOWHERE || lineWidth > width && !only) {
                    continue;
                }
                long cost = (a < 0 ? 0 : costs[a]) + cost(points, a, p, lineWidth, last);
                if (cost < best) {
                    best = cost;
                    before[p] = a;
                }
            }
            costs[p] = best;
        }
        return before[count - 1] == NOWHERE ? List.of() : way(points, before);
    }

    private long cost(BreakPoints points, int a, int p, int lineWidth, boolean last) {
        boolean ladder = a >= 0 && points.hyphen(a);
        if (last && !even) {
            boolean lost = a >= 0 && lineWidth * 100L < (long) width * LOST;
            return LINE + (ladder ? LADDER : 0) + (lost ? LADDER : 0);
        }
        long empty = Math.max(0, width - lineWidth) * 100L / width;
        return LINE + empty * empty + points.cost(p) + (ladder && points.hyphen(p) ? LADDER : 0);
    }

    private List<Line> way(BreakPoints points, int[] before) {
        List<Line> lines = new ArrayList<>();
        int p = points.count() - 1;
        while (p >= 0) {
            int start = before[p] < 0 ? from : points.at(before[p]);
            lines.add(new Line(start, points.at(p), points.width(start, p), points.hyphen(p)));
            p = before[p];
        }
        Collections.reverse(lines);
        return lines;
    }
}

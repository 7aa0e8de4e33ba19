package org.civicreport.pdf.layout;

import java.util.Arrays;

/** The widths of a paragraph's pieces, words for the most part, to tell quickly how many lines it takes in a column. */
final class Pieces {

    /** The lines of a longer paragraph are estimated. */
    private static final int MOST = 32;

    /** How full lines of a long paragraph are. */
    private static final double FULL = 0.94;

    private final int width;
    private int[] visible = new int[4];
    private int[] advances = new int[4];
    private int count;
    private int word;
    private int group;

    /**
     * Makes one.
     *
     * @param width how wide the paragraph is in one line
     */
    Pieces(int width) {
        this.width = width;
    }

    /**
     * Adds a piece.
     *
     * @param seen how wide it is at a line's end
     * @param advance how wide it is with the spaces behind it
     */
    void add(int seen, int advance) {
        word = Math.max(word, seen);
        if (count < MOST) {
            if (count == visible.length) {
                visible = Arrays.copyOf(visible, count * 2);
                advances = Arrays.copyOf(advances, count * 2);
            }
            visible[count] = seen;
            advances[count] = advance;
        }
        count++;
    }

    /** Adds words that a reader takes in at once. */
    void addGroup(int seen) {
        group = Math.max(group, seen);
    }

    /** Returns how wide the paragraph is in one line. */
    int width() {
        return width;
    }

    /** Returns the width of the widest piece. */
    int word() {
        return word;
    }

    /** Returns the width of the widest words that a reader takes in at once. */
    int group() {
        return group;
    }

    /** Returns about how many lines it takes. */
    int lines(double room) {
        if (width <= room) {
            return 1;
        }
        if (count > MOST) {
            return Math.max(2, (int) Math.ceil(width / (room * FULL)));
        }
        int lines = 1;
        double used = 0;
        for (int i = 0; i < count; i++) {
            if (used > 0 && used + visible[i] > room) {
                lines++;
                used = 0;
            }
            used += advances[i];
        }
        return lines;
    }
}

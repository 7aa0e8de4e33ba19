package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Tone;
import org.civicreport.render.Colour;

/**
 * What makes a word a badge: an icon before it and a border around both. Colour, icon and word say the same.
 *
 * @param tone decides the icon
 * @param colour of icon and border
 * @param inside the colour behind
 * @param size of the text, in 1/1000 pt
 */
record Seal(Tone tone, Colour colour, Colour inside, int size) {

    /** Lines that are drawn for each quarter of a rounded end. */
    private static final int STEPS = 6;

    private static final int LINES_IN_SIZE = 14;

    /** Returns the room before the word: the border's inside, the icon, a little space. */
    int before() {
        return inset() + size + size / 4;
    }

    /** Returns the room behind the word. */
    int after() {
        return inset() * 5 / 4;
    }

    /** Returns how far the border reaches above the base line. */
    int ascent() {
        return size * 108 / 100;
    }

    /** Returns the icon. */
    Drawing icon() {
        return Icons.of(tone, colour, inside, size);
    }

    /** Returns how far the icon stands inside the border. */
    int inset() {
        return size * 2 / 5;
    }

    /** Returns how high the border is. */
    int height() {
        return size * 138 / 100;
    }

    /**
     * Returns the border.
     *
     * @param width how wide the badge is
     * @param begins whether it begins here; it may go on from the line before
     * @param ends whether it ends here
     */
    Drawing border(int width, boolean begins, boolean ends) {
        List<Integer> points = new ArrayList<>();
        arc(points, width, height(), ends, 0, -1);
        arc(points, width, height(), begins, 2, 1);
        return new Drawing(
                width, height(), List.of(new Drawing.Path(points, true, null, colour, size / LINES_IN_SIZE)));
    }

    /** Adds the right end from top to bottom, or the left one from bottom to top. */
    private static void arc(List<Integer> points, int width, int height, boolean round, int quarter, int side) {
        int radius = round ? height / 2 : 0;
        int x = side < 0 ? width - radius : radius;
        if (!round) {
            points.addAll(side < 0 ? List.of(x, 0, x, height) : List.of(x, height, x, 0));
            return;
        }
        for (int step = 0; step <= 2 * STEPS; step++) {
            double angle = StrictMath.PI / 2 * (quarter + 1.0 * step / STEPS);
            points.add(x + (int) StrictMath.rint(radius * StrictMath.sin(angle)));
            points.add(height / 2 - (int) StrictMath.rint(radius * StrictMath.cos(angle)));
        }
    }
}

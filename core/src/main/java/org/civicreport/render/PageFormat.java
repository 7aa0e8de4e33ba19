package org.civicreport.render;

import java.io.Serializable;

/**
 * A page's size and margins, upright, in millimetres.
 *
 * @param width the short side, 100 to 1000
 * @param height the long side, at least the width, at most 1500
 * @param top the margin above the text, with the running head in it
 * @param right the margin at the right
 * @param bottom the margin below the text, with the page number in it
 * @param left the margin at the left
 */
public record PageFormat(int width, int height, int top, int right, int bottom, int left) implements Serializable {

    /**
     * Checks that a page with room for text comes out.
     *
     * @throws IllegalArgumentException if a size is out of range, a margin below 10, or less than 60 mm are left for text
     */
    public PageFormat {
        if (width < 100 || width > 1000 || height < width || height > 1500) {
            throw new IllegalArgumentException(
                    "a page is 100 to 1000 mm wide and not less high, but was " + width + "×" + height);
        }
        if (top < 10 || right < 10 || bottom < 10 || left < 10) {
            throw new IllegalArgumentException("margins are at least 10 mm");
        }
        if (width - left - right < 60 || width - top - bottom < 60) {
            throw new IllegalArgumentException("margins leave at least 60 mm for text, upright and across");
        }
    }

    /** Returns A4 (ISO 216, 210 × 297 mm) with margins of 25, 22, 24 and 25 mm. */
    public static PageFormat a4() {
        return new PageFormat(210, 297, 25, 22, 24, 25);
    }
}

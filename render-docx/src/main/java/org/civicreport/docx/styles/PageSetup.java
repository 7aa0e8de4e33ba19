package org.civicreport.docx.styles;

import org.civicreport.render.PageFormat;

/**
 * Size and margins of an upright page in twentieths of a point, as Word measures.
 *
 * @param width the short side
 * @param height the long side
 * @param top the margin above the text
 * @param right the margin at the right
 * @param bottom the margin below the text
 * @param left the margin at the left
 * @param header how far the running head is from the upper edge
 * @param footer how far the running foot is from the lower edge
 */
public record PageSetup(int width, int height, int top, int right, int bottom, int left, int header, int footer) {

    private static final int LEAST_TEXT = twentieths(60);
    private static final int LARGEST = 31_680;

    /** Returns the set-up of a theme's page. */
    public static PageSetup of(PageFormat page) {
        return new PageSetup(
                twentieths(page.width()),
                twentieths(page.height()),
                twentieths(page.top()),
                twentieths(page.right()),
                twentieths(page.bottom()),
                twentieths(page.left()),
                twentieths(Math.min(page.top(), page.left()) / 2),
                twentieths(Math.min(page.bottom(), page.right()) / 2));
    }

    /** Returns A4 with the usual margins. */
    public static PageSetup usual() {
        return of(PageFormat.a4());
    }

    private static int twentieths(int millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }

    /** Returns this set-up if it leaves room for text, otherwise the usual one. */
    public PageSetup orUsual() {
        boolean possible = width > 0 && height <= LARGEST && textWidth() >= LEAST_TEXT && textHeight() >= LEAST_TEXT;
        return possible ? this : usual();
    }

    /** Returns the width of the text on an upright page. */
    public int textWidth() {
        return width - left - right;
    }

    /** Returns the height of the text on an upright page. */
    public int textHeight() {
        return height - top - bottom;
    }
}

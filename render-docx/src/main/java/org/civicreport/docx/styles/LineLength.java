package org.civicreport.docx.styles;

import org.civicreport.render.PageFormat;

/** Lengths in twentieths of a point, as Word measures. */
public final class LineLength {

    private LineLength() {}

    /** Returns the width of the text on an upright page. */
    public static int of(PageFormat page) {
        return ofMillimetres(page.width() - page.left() - page.right());
    }

    /** Returns millimetres as twentieths of a point. */
    public static int ofMillimetres(int millimetres) {
        return (int) Math.round(millimetres * 1440 / 25.4);
    }
}

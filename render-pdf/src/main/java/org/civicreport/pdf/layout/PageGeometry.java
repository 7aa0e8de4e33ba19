package org.civicreport.pdf.layout;

import org.civicreport.render.PageFormat;

/** A page's lengths in 1/1000 pt, upright and across; across, the margins stay where the reader sees them. */
record PageGeometry(PageFormat format) {

    static int millimetres(double length) {
        return (int) Math.round(length * 72_000 / 25.4);
    }

    int width(boolean landscape) {
        return millimetres(landscape ? format.height() : format.width());
    }

    int height(boolean landscape) {
        return millimetres(landscape ? format.width() : format.height());
    }

    int left() {
        return millimetres(format.left());
    }

    int right() {
        return millimetres(format.right());
    }

    int top() {
        return millimetres(format.top());
    }

    int bottom() {
        return millimetres(format.bottom());
    }

    int textWidth(boolean landscape) {
        return width(landscape) - left() - right();
    }

    int textHeight(boolean landscape) {
        return height(landscape) - top() - bottom();
    }
}

package org.civicreport.drawing;

import java.util.Objects;

/**
 * A number, as it is written in the document's language; the only text that drawings have. In the colour of text.
 *
 * @param x its anchor
 * @param y the middle of its height
 * @param alignment where the anchor is
 * @param size the font's size as a share of the box's height
 * @param text the digits, with their separators
 */
public record Numeral(double x, double y, Alignment alignment, double size, String text) implements Shape {

    /** Which point of a number is its anchor. */
    public enum Alignment {
        /** Its left end: it stands to the right of the anchor, with a little room before it. */
        AFTER,
        /** Its middle. */
        CENTRED
    }

    /** Checks alignment and text. */
    public Numeral {
        Objects.requireNonNull(alignment, "alignment");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

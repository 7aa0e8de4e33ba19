package org.civicreport.drawing;

import java.util.Objects;
import org.civicreport.document.Tone;

/**
 * An area that stands for a value: in the tone's colour, with the pattern over it, and outlined in the tone's colour.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width how wide it is
 * @param height how high it is
 * @param tone decides the colour
 * @param pattern tells series of one tone, or readers who see no colour, which series it is
 */
public record Rectangle(double x, double y, double width, double height, Tone tone, Pattern pattern) implements Shape {

    /** Checks tone and pattern. */
    public Rectangle {
        Objects.requireNonNull(tone, "tone");
        Objects.requireNonNull(pattern, "pattern");
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

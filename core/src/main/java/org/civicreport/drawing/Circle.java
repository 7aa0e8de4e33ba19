package org.civicreport.drawing;

import java.util.Objects;
import org.civicreport.document.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A dot or a ring.
 *
 * @param x its centre
 * @param y its centre
 * @param radius from the centre to the outline's middle
 * @param ground what fills it
 * @param tone the colour of its strong outline; {@code null} for the thin outline of a guide, in the colour of lines
 */
public record Circle(
        double x,
        double y,
        double radius,
        Ground ground,
        @Nullable Tone tone) implements Shape {

    /** What fills a circle. */
    public enum Ground {
        /** Nothing: what is behind it stays visible. */
        NONE,
        /** The colour of the page. */
        BACKGROUND,
        /** The colour of what is set off from the page. */
        SURFACE
    }

    /** Checks the ground. */
    public Circle {
        Objects.requireNonNull(ground, "ground");
    }

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

package org.civicreport.pdf.layout;

import java.util.List;
import org.civicreport.render.Colour;
import org.jspecify.annotations.Nullable;

/**
 * Shapes in a rectangle, from its upper left corner, in 1/1000 pt.
 *
 * @param width its width
 * @param height its height
 * @param shapes the shapes, later ones above earlier ones
 */
public record Drawing(int width, int height, List<Shape> shapes) {

    /** Copies the shapes. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** A shape. */
    public sealed interface Shape {}

    /**
     * A figure of straight lines.
     *
     * @param points x and y of each corner in turn
     * @param closed whether the last corner is joined to the first
     * @param fill the colour inside, or null
     * @param stroke the colour of the line, or null
     * @param lineWidth the width of the line
     */
    public record Path(
            List<Integer> points,
            boolean closed,
            @Nullable Colour fill,
            @Nullable Colour stroke,
            int lineWidth) implements Shape {
        /** Copies the points. */
        public Path {
            points = List.copyOf(points);
        }
    }

    /** A circle around (x, y). */
    public record Circle(
            int x,
            int y,
            int radius,
            @Nullable Colour fill,
            @Nullable Colour stroke,
            int lineWidth) implements Shape {}

    /** Text within the drawing, on a base line. */
    public record Words(Frame.TextFrame text) implements Shape {}

    /** Returns a filled rectangle. */
    static Path rectangle(int x, int y, int width, int height, Colour fill) {
        return new Path(List.of(x, y, x + width, y, x + width, y + height, x, y + height), true, fill, null, 0);
    }

    /** Returns an open line. */
    static Path line(Colour stroke, int lineWidth, Integer... points) {
        return new Path(List.of(points), false, null, stroke, lineWidth);
    }
}

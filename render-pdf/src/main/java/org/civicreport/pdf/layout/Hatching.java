package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.civicreport.drawing.Line;
import org.civicreport.drawing.Pattern;
import org.civicreport.pdf.layout.Drawing.Shape;
import org.civicreport.render.Colour;

/** Fills a rectangle with a pattern's tiles; what reaches over its edges is cut off. */
final class Hatching {

    private static final int TILE = 5_600;
    private static final double LINE = 0.25;

    private final int left;
    private final int top;
    private final int right;
    private final int bottom;

    Hatching(int left, int top, int right, int bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    void fill(List<Shape> shapes, Pattern pattern, Colour colour, Colour ground) {
        boolean solid = pattern.tile().isEmpty();
        shapes.add(Drawing.rectangle(left, top, right - left, bottom - top, solid ? colour : ground));
        for (Line line : pattern.tile()) {
            if (line.fromY() == line.toY() && line.fromX() == 0 && line.toX() == 1) {
                level(shapes, line, colour);
            } else {
                for (int y = top; y < bottom; y += TILE) {
                    for (int x = left; x < right; x += TILE) {
                        stroke(shapes, line, x, y, 1, colour);
                    }
                }
            }
        }
    }

    /** A level line goes through all tiles of a row. */
    private void level(List<Shape> shapes, Line line, Colour colour) {
        for (int y = top; y < bottom; y += TILE) {
            stroke(shapes, line, left, y, 1.0 * (right - left) / TILE, colour);
        }
    }

    private void stroke(List<Shape> shapes, Line line, int x, int y, double stretch, Colour colour) {
        double fromX = x + line.fromX() * stretch * TILE;
        double fromY = y + line.fromY() * TILE;
        double toX = x + line.toX() * stretch * TILE;
        double toY = y + line.toY() * TILE;
        double length = StrictMath.hypot(toX - fromX, toY - fromY);
        double acrossX = (toY - fromY) / length * LINE * TILE / 2;
        double acrossY = (fromX - toX) / length * LINE * TILE / 2;
        double[] corners = {
            fromX + acrossX,
            fromY + acrossY,
            toX + acrossX,
            toY + acrossY,
            toX - acrossX,
            toY - acrossY,
            fromX - acrossX,
            fromY - acrossY
        };
        double[] inside = clip(clip(clip(clip(corners, 0, left, 1), 0, right, -1), 1, top, 1), 1, bottom, -1);
        if (inside.length >= 6) {
            List<Integer> points = new ArrayList<>();
            for (double one : inside) {
                points.add((int) Math.round(one));
            }
            shapes.add(new Drawing.Path(points, true, colour, null, 0));
        }
    }

    /**
     * Cuts a polygon off at an edge (Sutherland and Hodgman, "Reentrant polygon clipping", 1974).
     *
     * @param axis 0 for x, 1 for y
     * @param edge where it is cut
     * @param side 1 to keep what is beyond the edge, -1 to keep what is before it
     */
    private static double[] clip(double[] corners, int axis, double edge, int side) {
        double[] kept = new double[corners.length * 2 + 4];
        int size = 0;
        for (int i = 0; i < corners.length; i += 2) {
            int next = (i + 2) % corners.length;
            double here = (corners[i + axis] - edge) * side;
            double there = (corners[next + axis] - edge) * side;
            if (here >= 0) {
                kept[size++] = corners[i];
                kept[size++] = corners[i + 1];
            }
            if (here < 0 != there < 0) {
                double share = here / (here - there);
                kept[size++] = corners[i] + (corners[next] - corners[i]) * share;
                kept[size++] = corners[i + 1] + (corners[next + 1] - corners[i + 1]) * share;
            }
        }
        return Arrays.copyOf(kept, size);
    }
}

package org.civicreport.drawing;

/**
 * A guide: an axis, or the border between two sectors. Thin, in the colour of lines.
 *
 * @param fromX where it begins
 * @param fromY where it begins
 * @param toX where it ends
 * @param toY where it ends
 */
public record Line(double fromX, double fromY, double toX, double toY) implements Shape {

    @Override
    public <R> R accept(ShapeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

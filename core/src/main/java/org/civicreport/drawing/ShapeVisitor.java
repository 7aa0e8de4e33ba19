package org.civicreport.drawing;

/**
 * What to do with each kind of shape. Without defaults, so that the compiler proves a renderer complete.
 *
 * @param <R> what comes of it; {@link Void} for nothing
 */
public interface ShapeVisitor<R> {

    /**
     * Does what is to be done with a part of a bar.
     *
     * @param rectangle the shape
     * @return what comes of it
     */
    R visit(Rectangle rectangle);

    /**
     * Does what is to be done with a dot or ring.
     *
     * @param circle the shape
     * @return what comes of it
     */
    R visit(Circle circle);

    /**
     * Does what is to be done with a guide.
     *
     * @param line the shape
     * @return what comes of it
     */
    R visit(Line line);

    /**
     * Does what is to be done with a number.
     *
     * @param numeral the shape
     * @return what comes of it
     */
    R visit(Numeral numeral);
}

package org.civicreport.drawing;

import java.io.Serializable;

/** A shape in a unit box: x to the right and y down, both from 0 to 1. Shapes are drawn in their order. Immutable. */
public sealed interface Shape extends Serializable permits Rectangle, Circle, Line, Numeral {

    /**
     * Calls the visitor's method for this kind of shape.
     *
     * @param visitor what to do with each kind
     * @param <R> what the visitor returns
     * @return what the visitor returned
     */
    <R> R accept(ShapeVisitor<R> visitor);
}

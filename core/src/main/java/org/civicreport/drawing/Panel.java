package org.civicreport.drawing;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One box of a drawing.
 *
 * @param heading the words over or before the box; {@code null} if it has none or belongs to the panel before it
 * @param form how the box is scaled
 * @param shapes what is in it
 * @param keys the parts of what is drawn, with their numbers; empty if the shapes bear all numbers themselves
 */
public record Panel(@Nullable String heading, Form form, List<Shape> shapes, List<Key> keys) implements Serializable {

    /** How a box is scaled. */
    public enum Form {
        /** As wide as there is room, as high as a line of text. Its numerals stand at the end of bars. */
        STRIP,
        /** As wide as high. */
        SQUARE
    }

    /** Copies the lists. */
    public Panel {
        Objects.requireNonNull(form, "form");
        shapes = List.copyOf(shapes);
        keys = List.copyOf(keys);
    }
}

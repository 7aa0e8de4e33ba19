package org.civicreport.drawing;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A symbol with its meaning.
 *
 * @param symbol the shapes, in a square box
 * @param words what the symbol stands for: the name of a series or category, or a number
 */
public record Key(List<Shape> symbol, String words) implements Serializable {

    /** Copies the shapes. */
    public Key {
        symbol = List.copyOf(symbol);
        Objects.requireNonNull(words, "words");
    }
}

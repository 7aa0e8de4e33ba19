package org.civicreport.document;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The name of a place in a document, unique in it: the target of cross references, contents and links. Its form fits
 * every format: a Word bookmark (at most 40 characters, and renderers need one for a prefix), an HTML id, a PDF name.
 *
 * @param value a lower-case letter, then up to 38 lower-case letters, digits and underscores
 */
public record Anchor(String value) implements Serializable, Comparable<Anchor> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,38}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not of the form {@code [a-z][a-z0-9_]{0,38}}
     */
    public Anchor {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an anchor matches " + FORM + ", but was: " + value);
        }
    }

    @Override
    public int compareTo(Anchor other) {
        return value.compareTo(other.value);
    }

    /** Returns the value. */
    @Override
    public String toString() {
        return value;
    }
}

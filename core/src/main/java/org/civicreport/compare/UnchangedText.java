package org.civicreport.compare;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that says word for word what it said in the older edition; differences in white space don't count.
 *
 * @param measure the id of the measure that it is about, or null if it is about the whole report
 * @param field the name of its field, such as {@code results}
 */
public record UnchangedText(@Nullable String measure, String field) implements Serializable {

    /** Checks that the field is there. */
    public UnchangedText {
        Objects.requireNonNull(field, "field");
    }
}

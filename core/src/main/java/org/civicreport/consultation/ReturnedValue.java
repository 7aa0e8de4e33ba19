package org.civicreport.consultation;

import java.io.Serializable;
import java.util.Objects;

/**
 * One value of a returned form.
 *
 * @param text the value as {@link Question.Value} says, but unchecked: a choice or a date that wasn't understood comes
 *     as it was written; empty for nothing
 * @param evidence how it got there
 */
public record ReturnedValue(String text, Evidence evidence) implements Serializable {

    /** Checks that both are there. */
    public ReturnedValue {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(evidence, "evidence");
    }

    /**
     * Returns a value that stands in the text.
     *
     * @param text the value
     * @return the value
     */
    public static ReturnedValue of(String text) {
        return new ReturnedValue(text, Evidence.TEXT);
    }
}

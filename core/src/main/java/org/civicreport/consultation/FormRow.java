package org.civicreport.consultation;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A row of a form as it was made.
 *
 * @param subject what it is about
 * @param id the comment's or commitment's id; the department's key in the row of the department
 * @param values what stands in it, in the order of {@link Question}; unmodifiable; a question without a value isn't
 *     there
 */
public record FormRow(Subject subject, String id, Map<Question, String> values) implements Serializable {

    /**
     * Copies the values, without the empty ones.
     *
     * @throws IllegalArgumentException if there is a value for a question about something else
     */
    public FormRow {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(id, "id");
        Map<Question, String> copy = new EnumMap<>(Question.class);
        for (Map.Entry<Question, String> value : values.entrySet()) {
            if (value.getKey().subject() != subject) {
                throw new IllegalArgumentException(value.getKey() + " is no question about a " + subject);
            }
            if (!value.getValue().isEmpty()) {
                copy.put(value.getKey(), value.getValue());
            }
        }
        values = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns a value.
     *
     * @param question the question
     * @return its value; empty if there is none
     */
    public String value(Question question) {
        return values.getOrDefault(question, "");
    }
}

package org.civicreport.consultation;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A row of a returned form whose subject is certain.
 *
 * @param subject what it is about
 * @param id the id under which the form was sent with it; empty for a row that somebody filled in anew
 * @param values what stands in it now, in the order of {@link Question}; unmodifiable; of a question that isn't there
 *     the form says nothing
 * @param place where it stands
 */
public record ReturnedRow(Subject subject, String id, Map<Question, ReturnedValue> values, Place place)
        implements Serializable {

    /** Copies the values. */
    public ReturnedRow {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(place, "place");
        Map<Question, ReturnedValue> copy = new EnumMap<>(Question.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** Tells whether somebody filled it in anew. */
    public boolean isNew() {
        return id.isEmpty();
    }

    /** The text of a value; empty if there is none. */
    String text(Question question) {
        ReturnedValue value = values.get(question);
        return value == null ? "" : value.text();
    }
}

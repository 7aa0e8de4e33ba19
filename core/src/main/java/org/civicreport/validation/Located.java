package org.civicreport.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Pointer;

/**
 * A part of a report and where it stands.
 *
 * @param value the part
 * @param pointer where it stands in the report
 * @param <T> what it is
 */
public record Located<T>(T value, Pointer pointer) {

    /** Checks that both are there. */
    public Located {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(pointer, "pointer");
    }

    /**
     * Returns the elements of a list with their places.
     *
     * @param values the list
     * @param pointer where the list stands
     * @param <T> what its elements are
     * @return the elements in order, unmodifiable
     */
    public static <T> List<Located<T>> all(List<T> values, Pointer pointer) {
        List<Located<T>> located = new ArrayList<>(values.size());
        for (T value : values) {
            located.add(new Located<>(value, pointer.item(located.size())));
        }
        return List.copyOf(located);
    }

    /**
     * Makes a finding about this part as a whole.
     *
     * @param type its type
     * @param arguments what the placeholders of its texts stand for
     * @return the finding
     */
    public Finding finding(FindingType type, String... arguments) {
        return Finding.of(type, pointer, arguments);
    }

    /**
     * Makes a finding about one field of this part.
     *
     * @param field the field's name in JSON
     * @param type its type
     * @param arguments what the placeholders of its texts stand for
     * @return the finding
     */
    public Finding findingAt(String field, FindingType type, String... arguments) {
        return Finding.of(type, pointer.field(field), arguments);
    }
}

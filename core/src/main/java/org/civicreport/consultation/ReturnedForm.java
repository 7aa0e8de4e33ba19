package org.civicreport.consultation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A form that came back: what it was sent with, and what stands in it now.
 *
 * @param name by what people know it, such as its file name
 * @param sent the form as it was sent
 * @param receivedOn the day that it came back (Eingang), which its new comments get; {@code null} if nobody says it
 * @param rows the rows whose subject is certain, in the order of the file
 * @param unassigned everything else that isn't as it was sent
 */
public record ReturnedForm(
        String name, Form sent, @Nullable LocalDate receivedOn, List<ReturnedRow> rows, List<Unassigned> unassigned)
        implements Serializable {

    /** Copies the lists. */
    public ReturnedForm {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sent, "sent");
        rows = List.copyOf(rows);
        unassigned = List.copyOf(unassigned);
    }

    /**
     * Returns a form as it comes back if nobody touched it.
     *
     * @param name by what people know it
     * @param form the form
     * @return the returned form
     */
    public static ReturnedForm untouched(String name, Form form) {
        List<ReturnedRow> rows = new ArrayList<>();
        for (FormRow row : form.rows()) {
            Map<Question, ReturnedValue> values = new EnumMap<>(Question.class);
            for (Question question : form.head().kind().asked(row.subject())) {
                values.put(question, ReturnedValue.of(row.value(question)));
            }
            rows.add(new ReturnedRow(row.subject(), row.id(), values, new Place(1, rows.size() + 2)));
        }
        return new ReturnedForm(name, form, null, rows, List.of());
    }

    /**
     * Says when the form came back.
     *
     * @param day the day; {@code null} if nobody knows it
     * @return a form like this one
     */
    public ReturnedForm withReceivedOn(@Nullable LocalDate day) {
        return new ReturnedForm(name, sent, day, rows, unassigned);
    }
}

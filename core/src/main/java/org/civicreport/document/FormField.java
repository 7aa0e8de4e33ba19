package org.civicreport.document;

import java.util.List;
import java.util.Objects;
import org.civicreport.text.TextPolicy;

/**
 * A place to fill in. Formats that can't be filled in show label and value; in plain text it is the label followed by
 * the value.
 *
 * @param name the field's name, unique in the document
 * @param kind what can be filled in
 * @param label what is asked for, not blank
 * @param value what is filled in so far; empty for nothing; for {@link Kind#CHOICE} one of the choices or empty, for
 *     {@link Kind#CHECK} the label's confirmation in words or empty
 * @param choices what can be chosen, each not blank; empty for other kinds
 */
public record FormField(Anchor name, Kind kind, String label, String value, List<String> choices) implements Block {

    /** What can be filled in. */
    public enum Kind {
        /** One line of text. */
        LINE,
        /** Several paragraphs. */
        TEXT,
        /** One of several words. */
        CHOICE,
        /** Yes or no. */
        CHECK
    }

    /**
     * Checks and cleans the texts.
     *
     * @throws IllegalArgumentException if label or a choice is blank, choices are missing or superfluous, or the
     *     value isn't one of them
     */
    public FormField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        label = Containment.notBlank("a field's label", TextPolicy.clean(label));
        value = TextPolicy.clean(value);
        choices = choices.stream()
                .map(choice -> Containment.notBlank("a choice", TextPolicy.clean(choice)))
                .toList();
        if ((kind == Kind.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException("a field has choices if, and only if, it is a choice: " + name);
        }
        if (kind == Kind.CHOICE && !value.isEmpty() && !choices.contains(value)) {
            throw new IllegalArgumentException("a choice's value is one of its choices: " + name);
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

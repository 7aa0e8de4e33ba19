package org.civicreport.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in the council paper, in the role that is printed with the name.
 *
 * <p>Nothing is inflected: the label is printed as it stands, so it is written for this person (“Referentin”,
 * “Referent”).
 *
 * <p>Source: Munich council papers.
 *
 * @param label what is printed for the role, such as “Korreferentin”; required
 * @param name name; {@code null} leaves it blank, as for a signature yet to come
 * @param lines further lines to be printed with the name, such as an office; any number, in order; empty if there
 *     are none
 */
public record Person(String label, @Nullable String name, List<String> lines) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Person {
        label = Components.text(label, "label");
        name = Components.optionalText(name);
        lines = Components.texts(lines, "lines");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this person} */
    public Builder toBuilder() {
        return new Builder().label(label).name(name).lines(lines);
    }

    /** Builder of {@link Person}; not thread-safe. */
    public static final class Builder {
        private @Nullable String label;
        private @Nullable String name;
        private List<String> lines = new ArrayList<>();

        private Builder() {}

        /** {@return this builder, with {@link Person#label()} set, which is required} */
        public Builder label(String label) {
            this.label = label;
            return this;
        }

        /** {@return this builder, with {@link Person#name()} set, or cleared by {@code null}} */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** {@return this builder, with {@link Person#lines()} replaced by these} */
        public Builder lines(List<String> lines) {
            this.lines = new ArrayList<>(lines);
            return this;
        }

        /** {@return this builder, with one more at the end of {@link Person#lines()}} */
        public Builder addLine(String line) {
            lines.add(line);
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Person build() {
            return new Person(Components.required(label, "label", Person.class), name, lines);
        }
    }
}

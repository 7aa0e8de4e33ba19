package org.civicreport.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Names the edition before this one (Vorgängerausgabe).
 *
 * <p>Source: this library's own proposal.
 *
 * @param id id of that edition's report; see {@link Report#id()}; required
 * @param label its label; see {@link Edition#label()}; required
 */
public record PreviousEdition(String id, String label) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public PreviousEdition {
        id = Components.text(id, "id");
        label = Components.text(label, "label");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this previous edition} */
    public Builder toBuilder() {
        return new Builder().id(id).label(label);
    }

    /** Builder of {@link PreviousEdition}; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String label;

        private Builder() {}

        /** {@return this builder, with {@link PreviousEdition#id()} set, which is required} */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** {@return this builder, with {@link PreviousEdition#label()} set, which is required} */
        public Builder label(String label) {
            this.label = label;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public PreviousEdition build() {
            return new PreviousEdition(
                    Components.required(id, "id", PreviousEdition.class),
                    Components.required(label, "label", PreviousEdition.class));
        }
    }
}

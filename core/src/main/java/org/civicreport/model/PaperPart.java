package org.civicreport.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of the council paper (I., II., III. …).
 *
 * <p>Source: Munich's digitalisation report, whose parts are statement, outcome, copies and resubmission.
 *
 * @param numeral what stands before the title, such as “I.”; {@code null} if absent
 * @param title title, such as “Vortrag des Referenten”; required
 * @param role what is printed in it; required
 */
public record PaperPart(@Nullable String numeral, String title, PaperPartRole role) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public PaperPart {
        numeral = Components.optionalText(numeral);
        title = Components.text(title, "title");
        Objects.requireNonNull(role, "role");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this paper part} */
    public Builder toBuilder() {
        return new Builder().numeral(numeral).title(title).role(role);
    }

    /** Builder of {@link PaperPart}; not thread-safe. */
    public static final class Builder {
        private @Nullable String numeral;
        private @Nullable String title;
        private @Nullable PaperPartRole role;

        private Builder() {}

        /** {@return this builder, with {@link PaperPart#numeral()} set, or cleared by {@code null}} */
        public Builder numeral(@Nullable String numeral) {
            this.numeral = numeral;
            return this;
        }

        /** {@return this builder, with {@link PaperPart#title()} set, which is required} */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** {@return this builder, with {@link PaperPart#role()} set, which is required} */
        public Builder role(PaperPartRole role) {
            this.role = role;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public PaperPart build() {
            return new PaperPart(
                    numeral,
                    Components.required(title, "title", PaperPart.class),
                    Components.required(role, "role", PaperPart.class));
        }
    }
}

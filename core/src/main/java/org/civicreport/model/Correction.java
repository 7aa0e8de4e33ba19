package org.civicreport.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A correction made after an edition was released (Berichtigung).
 *
 * <p>Source: this library's own proposal.
 *
 * @param date the day of the correction; required
 * @param what what was corrected; required
 */
public record Correction(LocalDate date, RichText what) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Correction {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(what, "what");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this correction} */
    public Builder toBuilder() {
        return new Builder().date(date).what(what);
    }

    /** Builder of {@link Correction}; not thread-safe. */
    public static final class Builder {
        private @Nullable LocalDate date;
        private @Nullable RichText what;

        private Builder() {}

        /** {@return this builder, with {@link Correction#date()} set, which is required} */
        public Builder date(LocalDate date) {
            this.date = date;
            return this;
        }

        /** {@return this builder, with {@link Correction#what()} set, which is required} */
        public Builder what(RichText what) {
            this.what = what;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Correction build() {
            return new Correction(
                    Components.required(date, "date", Correction.class),
                    Components.required(what, "what", Correction.class));
        }
    }
}

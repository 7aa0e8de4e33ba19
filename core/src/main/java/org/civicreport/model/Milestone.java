package org.civicreport.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A milestone of a measure (Meilenstein).
 *
 * <p>Source: timeline entries of Decidim's “accountability” component and milestones of CONSUL.
 *
 * @param date the day that it was or is to be reached; required
 * @param text what is reached; required
 * @param status whether it is reached; required
 */
public record Milestone(LocalDate date, RichText text, MilestoneStatus status) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Milestone {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(status, "status");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this milestone} */
    public Builder toBuilder() {
        return new Builder().date(date).text(text).status(status);
    }

    /** Builder of {@link Milestone}; not thread-safe. */
    public static final class Builder {
        private @Nullable LocalDate date;
        private @Nullable RichText text;
        private @Nullable MilestoneStatus status;

        private Builder() {}

        /** {@return this builder, with {@link Milestone#date()} set, which is required} */
        public Builder date(LocalDate date) {
            this.date = date;
            return this;
        }

        /** {@return this builder, with {@link Milestone#text()} set, which is required} */
        public Builder text(RichText text) {
            this.text = text;
            return this;
        }

        /** {@return this builder, with {@link Milestone#status()} set, which is required} */
        public Builder status(MilestoneStatus status) {
            this.status = status;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Milestone build() {
            return new Milestone(
                    Components.required(date, "date", Milestone.class),
                    Components.required(text, "text", Milestone.class),
                    Components.required(status, "status", Milestone.class));
        }
    }
}

package org.civicreport.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A promise that the answer to a comment makes (Zusage).
 *
 * <p>Source: Munich's digitalisation report promises papers in its answers; the record is this library's own
 * proposal.
 *
 * @param id what identifies the commitment within the report; required
 * @param text what is promised; required
 * @param owner key of the department that has to keep it (zuständig); see {@link Department#key()}; required
 * @param due by when (fällig); {@code null} if absent
 * @param fulfilledOn the day that it was kept (erfüllt am); {@code null} if absent
 */
public record Commitment(
        String id,
        RichText text,
        String owner,
        @Nullable Due due,
        @Nullable LocalDate fulfilledOn) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Commitment {
        id = Components.text(id, "id");
        Objects.requireNonNull(text, "text");
        owner = Components.text(owner, "owner");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this commitment} */
    public Builder toBuilder() {
        return new Builder().id(id).text(text).owner(owner).due(due).fulfilledOn(fulfilledOn);
    }

    /** Builder of {@link Commitment}; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable RichText text;
        private @Nullable String owner;
        private @Nullable Due due;
        private @Nullable LocalDate fulfilledOn;

        private Builder() {}

        /** {@return this builder, with {@link Commitment#id()} set, which is required} */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** {@return this builder, with {@link Commitment#text()} set, which is required} */
        public Builder text(RichText text) {
            this.text = text;
            return this;
        }

        /** {@return this builder, with {@link Commitment#owner()} set, which is required} */
        public Builder owner(String owner) {
            this.owner = owner;
            return this;
        }

        /** {@return this builder, with {@link Commitment#due()} set, or cleared by {@code null}} */
        public Builder due(@Nullable Due due) {
            this.due = due;
            return this;
        }

        /** {@return this builder, with {@link Commitment#fulfilledOn()} set, or cleared by {@code null}} */
        public Builder fulfilledOn(@Nullable LocalDate fulfilledOn) {
            this.fulfilledOn = fulfilledOn;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Commitment build() {
            return new Commitment(
                    Components.required(id, "id", Commitment.class),
                    Components.required(text, "text", Commitment.class),
                    Components.required(owner, "owner", Commitment.class),
                    due,
                    fulfilledOn);
        }
    }
}

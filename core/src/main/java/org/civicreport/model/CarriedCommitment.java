package org.civicreport.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a promise that an earlier edition made in the answer to a comment (Zusage aus einer früheren
 * Ausgabe).
 *
 * <p>Source: this library's own proposal.
 *
 * @param edition id of the earlier edition's report; see {@link Report#id()}; required
 * @param comment id of the comment there; required
 * @param commitment id of the commitment there; required
 * @param state what became of it; required
 * @param note the same in words; required
 */
public record CarriedCommitment(String edition, String comment, String commitment, CommitmentState state, RichText note)
        implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public CarriedCommitment {
        edition = Components.text(edition, "edition");
        comment = Components.text(comment, "comment");
        commitment = Components.text(commitment, "commitment");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(note, "note");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this carried commitment} */
    public Builder toBuilder() {
        return new Builder()
                .edition(edition)
                .comment(comment)
                .commitment(commitment)
                .state(state)
                .note(note);
    }

    /** Builder of {@link CarriedCommitment}; not thread-safe. */
    public static final class Builder {
        private @Nullable String edition;
        private @Nullable String comment;
        private @Nullable String commitment;
        private @Nullable CommitmentState state;
        private @Nullable RichText note;

        private Builder() {}

        /** {@return this builder, with {@link CarriedCommitment#edition()} set, which is required} */
        public Builder edition(String edition) {
            this.edition = edition;
            return this;
        }

        /** {@return this builder, with {@link CarriedCommitment#comment()} set, which is required} */
        public Builder comment(String comment) {
            this.comment = comment;
            return this;
        }

        /** {@return this builder, with {@link CarriedCommitment#commitment()} set, which is required} */
        public Builder commitment(String commitment) {
            this.commitment = commitment;
            return this;
        }

        /** {@return this builder, with {@link CarriedCommitment#state()} set, which is required} */
        public Builder state(CommitmentState state) {
            this.state = state;
            return this;
        }

        /** {@return this builder, with {@link CarriedCommitment#note()} set, which is required} */
        public Builder note(RichText note) {
            this.note = note;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public CarriedCommitment build() {
            return new CarriedCommitment(
                    Components.required(edition, "edition", CarriedCommitment.class),
                    Components.required(comment, "comment", CarriedCommitment.class),
                    Components.required(commitment, "commitment", CarriedCommitment.class),
                    Components.required(state, "state", CarriedCommitment.class),
                    Components.required(note, "note", CarriedCommitment.class));
        }
    }
}

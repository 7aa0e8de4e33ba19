package org.civicreport.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure of an earlier edition that continues in this one (Vorgängermaßnahme).
 *
 * <p>Source: this library's own proposal.
 *
 * @param edition id of the earlier edition's report; see {@link Report#id()}; required
 * @param id id that the measure had there; required
 * @param relation how it became this one; required
 */
public record Predecessor(String edition, String id, PredecessorRelation relation) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Predecessor {
        edition = Components.text(edition, "edition");
        id = Components.text(id, "id");
        Objects.requireNonNull(relation, "relation");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this predecessor} */
    public Builder toBuilder() {
        return new Builder().edition(edition).id(id).relation(relation);
    }

    /** Builder of {@link Predecessor}; not thread-safe. */
    public static final class Builder {
        private @Nullable String edition;
        private @Nullable String id;
        private @Nullable PredecessorRelation relation;

        private Builder() {}

        /** {@return this builder, with {@link Predecessor#edition()} set, which is required} */
        public Builder edition(String edition) {
            this.edition = edition;
            return this;
        }

        /** {@return this builder, with {@link Predecessor#id()} set, which is required} */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** {@return this builder, with {@link Predecessor#relation()} set, which is required} */
        public Builder relation(PredecessorRelation relation) {
            this.relation = relation;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Predecessor build() {
            return new Predecessor(
                    Components.required(edition, "edition", Predecessor.class),
                    Components.required(id, "id", Predecessor.class),
                    Components.required(relation, "relation", Predecessor.class));
        }
    }
}

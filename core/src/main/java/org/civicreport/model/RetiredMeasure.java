package org.civicreport.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A measure that ended outside the report and therefore is missing from this edition (ausgeschiedene Maßnahme).
 *
 * <p>Source: this library's own proposal.
 *
 * @param id id that the measure had in the previous edition; required
 * @param reason why it is not reported on any more; required
 */
public record RetiredMeasure(String id, RichText reason) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public RetiredMeasure {
        id = Components.text(id, "id");
        Objects.requireNonNull(reason, "reason");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this retired measure} */
    public Builder toBuilder() {
        return new Builder().id(id).reason(reason);
    }

    /** Builder of {@link RetiredMeasure}; not thread-safe. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable RichText reason;

        private Builder() {}

        /** {@return this builder, with {@link RetiredMeasure#id()} set, which is required} */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /** {@return this builder, with {@link RetiredMeasure#reason()} set, which is required} */
        public Builder reason(RichText reason) {
            this.reason = reason;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public RetiredMeasure build() {
            return new RetiredMeasure(
                    Components.required(id, "id", RetiredMeasure.class),
                    Components.required(reason, "reason", RetiredMeasure.class));
        }
    }
}

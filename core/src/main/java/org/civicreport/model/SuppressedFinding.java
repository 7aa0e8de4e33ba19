package org.civicreport.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A finding that the editors have looked at and accept (unterdrückte Meldung). It is internal.
 *
 * <p>Source: this library's own proposal.
 *
 * @param code code of the finding; required
 * @param pointer JSON Pointer (RFC 6901) of the place in the report; required
 * @param reason why it is accepted (Begründung); required
 */
public record SuppressedFinding(String code, String pointer, String reason) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public SuppressedFinding {
        code = Components.text(code, "code");
        pointer = Components.text(pointer, "pointer");
        reason = Components.text(reason, "reason");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this suppressed finding} */
    public Builder toBuilder() {
        return new Builder().code(code).pointer(pointer).reason(reason);
    }

    /** Builder of {@link SuppressedFinding}; not thread-safe. */
    public static final class Builder {
        private @Nullable String code;
        private @Nullable String pointer;
        private @Nullable String reason;

        private Builder() {}

        /** {@return this builder, with {@link SuppressedFinding#code()} set, which is required} */
        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /** {@return this builder, with {@link SuppressedFinding#pointer()} set, which is required} */
        public Builder pointer(String pointer) {
            this.pointer = pointer;
            return this;
        }

        /** {@return this builder, with {@link SuppressedFinding#reason()} set, which is required} */
        public Builder reason(String reason) {
            this.reason = reason;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public SuppressedFinding build() {
            return new SuppressedFinding(
                    Components.required(code, "code", SuppressedFinding.class),
                    Components.required(pointer, "pointer", SuppressedFinding.class),
                    Components.required(reason, "reason", SuppressedFinding.class));
        }
    }
}

package org.civicreport.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How digital a service is (Reifegrad), on a named scale.
 *
 * <p>The scale is named because they differ: the German Online Access Act counts 0 to 4 in its first version and 0
 * to 7 in its second.
 *
 * <p>Source: maturity models of the Onlinezugangsgesetz.
 *
 * @param model name of the scale, such as “OZG 1.1” or “OZG 2.0”; required
 * @param level level on that scale, from 0; required
 */
public record Maturity(String model, int level) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Maturity {
        model = Components.text(model, "model");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this maturity} */
    public Builder toBuilder() {
        return new Builder().model(model).level(level);
    }

    /** Builder of {@link Maturity}; not thread-safe. */
    public static final class Builder {
        private @Nullable String model;
        private @Nullable Integer level;

        private Builder() {}

        /** {@return this builder, with {@link Maturity#model()} set, which is required} */
        public Builder model(String model) {
            this.model = model;
            return this;
        }

        /** {@return this builder, with {@link Maturity#level()} set, which is required} */
        public Builder level(int level) {
            this.level = level;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Maturity build() {
            return new Maturity(
                    Components.required(model, "model", Maturity.class),
                    Components.required(level, "level", Maturity.class));
        }
    }
}

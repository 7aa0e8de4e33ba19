package org.civicreport.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The municipality that reports (Kommune).
 *
 * <p>Source: OParl 1.1 {@code Body}.
 *
 * @param name official name, such as “Landeshauptstadt München”; required
 * @param key official key, in Germany the eight-digit Amtlicher Gemeindeschlüssel; OParl 1.1 {@code Body.ags};
 *     {@code null} if absent
 */
public record Municipality(String name, @Nullable String key) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Municipality {
        name = Components.text(name, "name");
        key = Components.optionalText(key);
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this municipality} */
    public Builder toBuilder() {
        return new Builder().name(name).key(key);
    }

    /** Builder of {@link Municipality}; not thread-safe. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String key;

        private Builder() {}

        /** {@return this builder, with {@link Municipality#name()} set, which is required} */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** {@return this builder, with {@link Municipality#key()} set, or cleared by {@code null}} */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Municipality build() {
            return new Municipality(Components.required(name, "name", Municipality.class), key);
        }
    }
}

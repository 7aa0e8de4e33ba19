package org.civicreport.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An annex of the council paper (Anlage).
 *
 * <p>Source: Munich council papers; OParl 1.1 {@code File}.
 *
 * @param title title; required
 * @param file name of the file; required
 */
public record Annex(String title, String file) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Annex {
        title = Components.text(title, "title");
        file = Components.text(file, "file");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this annex} */
    public Builder toBuilder() {
        return new Builder().title(title).file(file);
    }

    /** Builder of {@link Annex}; not thread-safe. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable String file;

        private Builder() {}

        /** {@return this builder, with {@link Annex#title()} set, which is required} */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** {@return this builder, with {@link Annex#file()} set, which is required} */
        public Builder file(String file) {
            this.file = file;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Annex build() {
            return new Annex(
                    Components.required(title, "title", Annex.class), Components.required(file, "file", Annex.class));
        }
    }
}

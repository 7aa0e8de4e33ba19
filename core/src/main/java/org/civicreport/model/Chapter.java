package org.civicreport.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A free chapter (Kapitel), which a city has of its own beside the usual ones.
 *
 * <p>Source: this library's own proposal.
 *
 * @param title title, plain text; required
 * @param text contents; required
 * @param placement where the chapter stands; required
 */
public record Chapter(String title, RichText text, ChapterPlacement placement) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public Chapter {
        title = Components.text(title, "title");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(placement, "placement");
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this chapter} */
    public Builder toBuilder() {
        return new Builder().title(title).text(text).placement(placement);
    }

    /** Builder of {@link Chapter}; not thread-safe. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable RichText text;
        private @Nullable ChapterPlacement placement;

        private Builder() {}

        /** {@return this builder, with {@link Chapter#title()} set, which is required} */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** {@return this builder, with {@link Chapter#text()} set, which is required} */
        public Builder text(RichText text) {
            this.text = text;
            return this;
        }

        /** {@return this builder, with {@link Chapter#placement()} set, which is required} */
        public Builder placement(ChapterPlacement placement) {
            this.placement = placement;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public Chapter build() {
            return new Chapter(
                    Components.required(title, "title", Chapter.class),
                    Components.required(text, "text", Chapter.class),
                    Components.required(placement, "placement", Chapter.class));
        }
    }
}

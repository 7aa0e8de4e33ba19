package org.civicreport.model;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the list of abbreviations (Abkürzungsverzeichnis).
 *
 * <p>Source: this library's own proposal; WCAG 2.1 asks for such a list in success criterion 3.1.4.
 *
 * @param shortForm the abbreviation as it stands in the text, such as “OZG”; required
 * @param expansion what it stands for (Langform); required
 * @param language language of the expansion if it is not the report's, so that it is pronounced rightly; a BCP 47
 *     tag in JSON; {@code null} if absent
 */
public record AbbreviationEntry(
        String shortForm, String expansion, @Nullable Locale language) implements Serializable {

    /**
     * Checks that nothing required is {@code null}, copies lists and cleans text.
     *
     * @throws NullPointerException if something required is {@code null}; the message names it
     */
    public AbbreviationEntry {
        shortForm = Components.text(shortForm, "shortForm");
        expansion = Components.text(expansion, "expansion");
        language = Components.optionalLanguage(language);
    }

    /** {@return a builder with nothing set yet} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this abbreviation entry} */
    public Builder toBuilder() {
        return new Builder().shortForm(shortForm).expansion(expansion).language(language);
    }

    /** Builder of {@link AbbreviationEntry}; not thread-safe. */
    public static final class Builder {
        private @Nullable String shortForm;
        private @Nullable String expansion;
        private @Nullable Locale language;

        private Builder() {}

        /** {@return this builder, with {@link AbbreviationEntry#shortForm()} set, which is required} */
        public Builder shortForm(String shortForm) {
            this.shortForm = shortForm;
            return this;
        }

        /** {@return this builder, with {@link AbbreviationEntry#expansion()} set, which is required} */
        public Builder expansion(String expansion) {
            this.expansion = expansion;
            return this;
        }

        /** {@return this builder, with {@link AbbreviationEntry#language()} set, or cleared by {@code null}} */
        public Builder language(@Nullable Locale language) {
            this.language = language;
            return this;
        }

        /**
         * Builds the record. The builder can be used on.
         *
         * @return the record
         * @throws IllegalStateException if a required field is not set; the message names it
         */
        public AbbreviationEntry build() {
            return new AbbreviationEntry(
                    Components.required(shortForm, "shortForm", AbbreviationEntry.class),
                    Components.required(expansion, "expansion", AbbreviationEntry.class),
                    language);
        }
    }
}

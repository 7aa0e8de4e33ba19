package org.civicreport.findings;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A kind of finding: its stable code, its usual severity and its texts in German and English. Applications that add
 * rules declare types of their own, in code or by a {@link FindingCatalogue}.
 *
 * <p>Texts may hold {@code {0}}, {@code {1}} … for the arguments of a finding; nothing else in them is special.
 *
 * @param code the stable code, in lower case with hyphens ({@code "reference-dangling"}); never renamed or reused
 * @param severity the severity where nobody re-grades it
 * @param german what is wrong and how to mend it, in German
 * @param english what is wrong and how to mend it, in English
 */
public record FindingType(String code, Severity severity, Texts german, Texts english) implements Serializable {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks the code's form.
     *
     * @throws IllegalArgumentException if the code isn't lower-case words joined by hyphens
     */
    public FindingType {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(german, "german");
        Objects.requireNonNull(english, "english");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a code is lower-case words joined by hyphens, but was: " + code);
        }
    }

    /**
     * Returns the texts for a language: German for German, otherwise English.
     *
     * @param locale the reader's language
     * @return the texts with their placeholders
     */
    public Texts texts(Locale locale) {
        return locale.getLanguage().equals("de") ? german : english;
    }

    /**
     * The texts of a type in one language.
     *
     * @param message what is wrong, one sentence
     * @param hint how to mend it, one sentence
     */
    public record Texts(String message, String hint) implements Serializable {

        /** Checks that both are there. */
        public Texts {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(hint, "hint");
        }
    }
}

package org.civicreport.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.civicreport.text.TextPolicy;

/**
 * The words that renderers generate, in one language: neutral ones from a bundle (German, English), each replaceable.
 * Nothing here depends on the machine's locale or on its locale data. Immutable.
 */
public final class Labels implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<Label, String> words;

    private Labels(EnumMap<Label, String> words) {
        this.words = words;
    }

    /**
     * Returns the neutral words of a language.
     *
     * @param language German for German, otherwise English
     * @return the labels
     */
    public static Labels of(Locale language) {
        String name = language.getLanguage().equals("de") ? "labels_de.properties" : "labels_en.properties";
        Properties properties = new Properties();
        try (InputStream in = Labels.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EnumMap<Label, String> words = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            words.put(label, Objects.requireNonNull(properties.getProperty(label.key()), label.key()));
        }
        return new Labels(words);
    }

    /**
     * Returns these labels with one replaced.
     *
     * @param label which
     * @param word the word or pattern; forbidden characters are replaced as {@link TextPolicy} says
     * @return the changed copy
     */
    public Labels with(Label label, String word) {
        EnumMap<Label, String> copy = new EnumMap<>(words);
        copy.put(label, TextPolicy.clean(word));
        return new Labels(copy);
    }

    /**
     * Returns a word or pattern.
     *
     * @param label which
     * @return the word, or the pattern with its placeholders
     */
    public String get(Label label) {
        return Objects.requireNonNull(words.get(label));
    }

    /**
     * Returns a page's place among all, such as "Seite 3 von 12".
     *
     * @param page the page, from 1
     * @param pages how many there are
     * @return the words
     */
    public String pageOf(int page, int pages) {
        return get(Label.PAGE_OF).replace("{0}", number(page)).replace("{1}", number(pages));
    }

    /**
     * Returns the page that a cross reference leads to, such as "(S. 12)".
     *
     * @param page the page, from 1
     * @return the words
     */
    public String onPage(int page) {
        return get(Label.ON_PAGE).replace("{0}", number(page));
    }

    /**
     * Writes a whole number without groups.
     *
     * @param number the number
     * @return its digits
     */
    public String number(long number) {
        return Long.toString(number);
    }

    /**
     * Writes a number with the language's separators, in groups of three digits.
     *
     * @param number the number
     * @return its digits
     */
    public String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(number.signum() < 0 ? "\u2212" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(get(Label.GROUP_SEPARATOR));
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(get(Label.DECIMAL_SEPARATOR)).append(plain, point + 1, plain.length());
        }
        return out.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Labels labels && words.equals(labels.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** Returns all words by their labels, in the order of these. */
    @Override
    public String toString() {
        return words.toString();
    }
}

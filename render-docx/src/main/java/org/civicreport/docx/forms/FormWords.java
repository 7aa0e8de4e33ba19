package org.civicreport.docx.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.civicreport.consultation.Question;

/** The words of the forms themselves, in German or English. */
final class FormWords {

    private final Properties words = new Properties();

    private FormWords(String file) {
        try (InputStream in = FormWords.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a language: German for German, otherwise English. */
    static FormWords in(Locale language) {
        return new FormWords(language.getLanguage().equals("de") ? "words_de.properties" : "words_en.properties");
    }

    String of(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return text;
    }

    String of(String key, String value) {
        return of(key).replace("{0}", value);
    }

    /** What a question is called at the head of its column or row. */
    String head(Question question) {
        return of("question." + key(question));
    }

    /** A name of a constant as keys and tags write it: {@code proposed-change}. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.civicreport.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of finding types, read from two property files in UTF-8: {@code findings_de.properties} and
 * {@code findings_en.properties}, with the keys {@code <code>.message} and {@code <code>.hint}.
 *
 * <p>Each module keeps its files beside its own classes and hands over access to them, since a module's resources are
 * its own:
 *
 * <pre>{@code
 * static final FindingCatalogue CATALOGUE = FindingCatalogue.load(MyRules.class::getResourceAsStream);
 * static final FindingType TOO_LATE = CATALOGUE.type("too-late", Severity.WARNING);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class FindingCatalogue {

    private final Properties german;
    private final Properties english;

    private FindingCatalogue(Properties german, Properties english) {
        this.german = german;
        this.english = english;
    }

    /**
     * Reads both files.
     *
     * @param resources from a file's name to its content, or to null if there is no such file
     * @return the catalogue
     * @throws IllegalStateException if a file is missing
     * @throws UncheckedIOException if a file can't be read
     */
    public static FindingCatalogue load(Function<String, @Nullable InputStream> resources) {
        return new FindingCatalogue(
                read(resources, "findings_de.properties"), read(resources, "findings_en.properties"));
    }

    private static Properties read(Function<String, @Nullable InputStream> resources, String name) {
        try (InputStream in = resources.apply(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar is incomplete: " + name + " is missing");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the type with this code.
     *
     * @param code the stable code
     * @param severity its usual severity
     * @return the type with the texts of both files
     * @throws IllegalStateException if one of the four texts is missing
     */
    public FindingType type(String code, Severity severity) {
        return new FindingType(code, severity, texts(german, code), texts(english, code));
    }

    private static FindingType.Texts texts(Properties properties, String code) {
        return new FindingType.Texts(text(properties, code + ".message"), text(properties, code + ".hint"));
    }

    private static String text(Properties properties, String key) {
        String text = properties.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return text;
    }
}

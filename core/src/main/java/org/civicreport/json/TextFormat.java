package org.civicreport.json;

import java.util.Locale;
import java.util.Optional;

/** The two notations in which a report can be written down. Both hold the same fields. */
public enum TextFormat {
    /** JSON, RFC 8259. */
    JSON,

    /** YAML 1.2, one document, without anchors, aliases, merge keys and tags. */
    YAML;

    /**
     * Tells the format by the ending of a file's name, in any case.
     *
     * @param fileName name of a file, with or without its folders
     * @return the format of {@code .json}, {@code .yaml} and {@code .yml}; empty for every other ending
     */
    public static Optional<TextFormat> ofFileName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return Optional.of(JSON);
        }
        return name.endsWith(".yaml") || name.endsWith(".yml") ? Optional.of(YAML) : Optional.empty();
    }
}

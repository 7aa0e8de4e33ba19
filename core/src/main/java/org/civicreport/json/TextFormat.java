package org.civicreport.json;

import java.util.Locale;
import java.util.Optional;

/** The notations in which a report can be written. */
public enum TextFormat {
    /** JSON (RFC 8259). */
    JSON,
    /** YAML 1.2 without anchors and aliases; plain scalars in text fields keep their letters, whatever they look like. */
    YAML;

    /**
     * Tells the notation by a file's name.
     *
     * @param name the name, with its extension
     * @return the notation, or nothing if the name ends in none of {@code .json}, {@code .yaml}, {@code .yml}
     */
    public static Optional<TextFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return Optional.of(JSON);
        }
        return lower.endsWith(".yaml") || lower.endsWith(".yml") ? Optional.of(YAML) : Optional.empty();
    }
}

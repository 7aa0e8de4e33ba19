package org.civicreport.html.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What can look as on a page of the library, or as the page around a fragment says. */
public enum Part {
    /** Status words. */
    BADGES("badges.css"),
    /** The controls of the form by which readers pick articles out. */
    CONTROLS("controls.css"),
    /** All else but charts: text, tables, lists. */
    TEXT("look.css");

    private final String rules;
    private final String scoped;

    Part(String file) {
        rules = rules(file);
        scoped = Scope.fragment(rules);
    }

    /** Returns the rules for a page. */
    String rules() {
        return rules;
    }

    /** Returns the rules for a fragment. */
    String scoped() {
        return scoped;
    }

    /** Reads the rules of a file beside this class. */
    static String rules(String file) {
        try (InputStream in = Part.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

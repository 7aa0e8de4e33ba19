package org.civicreport.docx.forms;

import java.util.Locale;
import java.util.Map;

/**
 * Letters of symbol fonts that Word puts in place of what somebody types, such as an arrow for {@code -->}, or that people
 * choose often; the code points are those of private use that such fonts have (ECMA-376, part 1, clause 17.3.3.30).
 */
final class Symbols {

    private static final Map<String, String> WINGDINGS = Map.ofEntries(
            Map.entry("F04A", "\u263A"),
            Map.entry("F04B", "\uD83D\uDE10"),
            Map.entry("F04C", "\u2639"),
            Map.entry("F06F", "\u2610"),
            Map.entry("F0A7", "\u25AA"),
            Map.entry("F0A8", "\u2610"),
            Map.entry("F0DF", "\u2190"),
            Map.entry("F0E0", "\u2192"),
            Map.entry("F0E7", "\u21E6"),
            Map.entry("F0E8", "\u2794"),
            Map.entry("F0F3", "\u21D4"),
            Map.entry("F0FB", "\u2717"),
            Map.entry("F0FC", "\u2713"),
            Map.entry("F0FD", "\u2612"),
            Map.entry("F0FE", "\u2611"));

    private Symbols() {}

    /** The same letter in Unicode; empty if it isn't one of those. */
    static String text(String font, String code) {
        return font.equalsIgnoreCase("Wingdings") ? WINGDINGS.getOrDefault(code.toUpperCase(Locale.ROOT), "") : "";
    }
}

package org.civicreport.testkit;

import java.util.Locale;

/** Shows two texts around the place where they begin to differ, with signs for what can't be seen. */
final class TextDifference {

    private static final int AROUND = 60;

    private TextDifference() {}

    static String between(String expected, String actual) {
        int at = 0;
        int shorter = Math.min(expected.length(), actual.length());
        while (at < shorter && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        return "they differ from character " + at + " on"
                + "\n  expected: " + around(expected, at)
                + "\n  actual:   " + around(actual, at);
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + AROUND);
        return (from > 0 ? "…" : "")
                + visible(text.substring(from, Math.min(at, to)))
                + "⟦HERE⟧"
                + visible(text.substring(Math.min(at, to), to))
                + (to < text.length() ? "…" : "");
    }

    /** Writes the code points of all that has no shape of its own, or joins what stands before it. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == ' ' || Character.isLetterOrDigit(c) || hasShape(Character.getType(c))) {
                out.appendCodePoint(c);
            } else {
                out.append(String.format(Locale.ROOT, "<U+%04X>", c));
            }
        });
        return out.toString();
    }

    private static boolean hasShape(int type) {
        return switch (type) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

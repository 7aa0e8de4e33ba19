package org.civicreport.html.markup;

import java.util.Locale;

/** The encoder for the one place where foreign text may stand in a style sheet: a quoted string. */
public final class CssString {

    private CssString() {}

    /**
     * Writes text as a CSS string (CSS Syntax Level 3, 4.3.5). Whatever is neither a letter or digit of ASCII nor a space
     * is escaped by its code point, so that no quote, line end or {@code <} can leave the string or the element.
     *
     * @param text any text
     * @return the string with its quotes, in ASCII
     */
    public static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(codePoint -> {
            if (codePoint == ' ' || codePoint < 0x80 && Character.isLetterOrDigit(codePoint)) {
                out.appendCodePoint(codePoint);
            } else {
                // The space ends the escape and is no part of the string.
                out.append(String.format(Locale.ROOT, "\\%x ", codePoint == 0 ? 0xFFFD : codePoint));
            }
        });
        return out.append('"').toString();
    }
}

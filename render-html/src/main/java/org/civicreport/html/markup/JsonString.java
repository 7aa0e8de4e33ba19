package org.civicreport.html.markup;

import java.util.Locale;

/** The encoder for foreign text in JSON inside a {@code script} element. */
public final class JsonString {

    private JsonString() {}

    /**
     * Writes text as a JSON string (RFC 8259, 7). Controls and all that could end the element or begin a comment in it,
     * {@code < > &} and the line separators U+2028 and U+2029, are escaped.
     *
     * @param text any text
     * @return the string with its quotes
     */
    public static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || "<>&\u007F\u2028\u2029".indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}

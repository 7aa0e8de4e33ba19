package org.civicreport.html.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where a text stands, and with it which of its characters must be escaped, and how. */
enum Escaping {
    /** Between tags. */
    CONTENT("&<>"),
    /** In a quoted attribute. */
    ATTRIBUTE("&<>\"'"),
    /** In an element whose text isn't unescaped; checked before. */
    RAW("");

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    /** For each ASCII character that must be escaped what stands for it. */
    private final byte[][] escapes = new byte[0x80][];

    private final boolean[] plain = new boolean[0x80];
    private final boolean quotes;
    private final boolean any;

    Escaping(String escaped) {
        Arrays.fill(plain, true);
        for (char c : escaped.toCharArray()) {
            plain[c] = false;
            escapes[c] = escape(c).getBytes(StandardCharsets.US_ASCII);
        }
        any = !escaped.isEmpty();
        quotes = escaped.indexOf('"') >= 0;
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "&#" + (int) c + ";";
        };
    }

    /** Returns what stands for an ASCII character that must be escaped. */
    byte[] escape(int ascii) {
        return escapes[ascii];
    }

    /** Tells whether an ASCII character stands for itself. */
    boolean isPlain(char ascii) {
        return plain[ascii];
    }

    /**
     * Looks at eight characters of Latin-1 at once.
     *
     * @param eight the first one in the lowest byte
     * @return how many of them, from the first one on, stand for themselves and are ASCII
     */
    int plain(long eight) {
        long marks = eight;
        if (any) {
            marks |= equal(eight & ~(('<' ^ '>') * ONES), '<');
            // Quotes: the single one differs from & in one bit, as > does from <.
            marks |= quotes ? equal(eight & ~(('&' ^ '\'') * ONES), '&') | equal(eight, '"') : equal(eight, '&');
        }
        return Long.numberOfTrailingZeros(marks & HIGH_BITS) / Byte.SIZE;
    }

    /** Sets the high bit of the first byte that is this character; higher ones may be set wrongly (Mycroft, 1987). */
    private static long equal(long eight, char ascii) {
        long difference = eight ^ ascii * ONES;
        return difference - ONES & ~difference;
    }
}

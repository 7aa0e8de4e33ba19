package org.civicreport.html.markup;

import java.nio.charset.StandardCharsets;

/** Where a text stands, and with it which of its characters must be escaped, and how. */
enum Escaping {
    /** Between tags. */
    CONTENT("&<>"),
    /** In a quoted attribute. */
    ATTRIBUTE("&<>\"'"),
    /** In an element whose text isn't unescaped; checked before. */
    RAW("");

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    /** For each character of Latin-1 what is written: the first byte lowest, how many they are in the highest one. */
    private final long[] octets = new long[0x100];

    Escaping(String escaped) {
        for (char c = 0; c < octets.length; c++) {
            String written = escaped.indexOf(c) < 0 ? String.valueOf(c) : escape(c);
            byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
            octets[c] = (long) bytes.length << Long.SIZE - Byte.SIZE;
            for (int i = 0; i < bytes.length; i++) {
                octets[c] |= (bytes[i] & 0xFFL) << i * Byte.SIZE;
            }
        }
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

    /**
     * Returns for each character of Latin-1 what is written.
     *
     * @return shared, not to be changed
     */
    long[] octets() {
        return octets;
    }

    /**
     * Returns how many characters of Latin-1 can be written as they are before one that perhaps can't, wherever they stand.
     * Eight are looked at at once: less one, only bytes that were zero have their highest bit set anew.
     *
     * @param eight the characters, the first one lowest
     * @return 8 if all can
     */
    static int plain(long eight) {
        // The two quotes and &, and #, which does no harm.
        long quotes = (eight | 0x05 * EACH) ^ 0x27 * EACH;
        long angles = (eight | 0x02 * EACH) ^ 0x3E * EACH;
        long others = (eight | quotes - EACH & ~quotes | angles - EACH & ~angles) & HIGHEST_BITS;
        return Long.numberOfTrailingZeros(others) / Byte.SIZE;
    }

    /** Returns how many of these octets count. */
    static int length(long octets) {
        return (int) (octets >>> Long.SIZE - Byte.SIZE);
    }
}

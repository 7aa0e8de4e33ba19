package org.civicreport.html.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes text, escapes what its context demands and encodes it as UTF-8, all in one pass, into chunks that are never
 * copied. Going through strings or writers instead costs several times as much.
 */
final class Utf8Sink {

    /** Where a text stands, and with it what must be escaped. */
    enum Context {
        /** Between tags. */
        CONTENT,
        /** In a quoted attribute. */
        ATTRIBUTE,
        /** In an element whose text isn't unescaped; checked before. */
        RAW;

        /** For each ASCII character what stands for it; an empty array for itself. */
        private final byte[][] escapes = new byte[0x80][];

        Context() {
            Arrays.fill(escapes, new byte[0]);
        }

        static {
            for (Context context : new Context[] {CONTENT, ATTRIBUTE}) {
                context.escapes['&'] = ascii("&amp;");
                context.escapes['<'] = ascii("&lt;");
                context.escapes['>'] = ascii("&gt;");
            }
            ATTRIBUTE.escapes['"'] = ascii("&quot;");
            ATTRIBUTE.escapes['\''] = ascii("&#39;");
        }

        private static byte[] ascii(String text) {
            return text.getBytes(StandardCharsets.US_ASCII);
        }
    }

    private static final int FIRST_CHUNK = 1 << 12;
    private static final int CHUNK = 1 << 16;

    /** The most bytes that come of one char: those of the longest escape. */
    private static final int MOST = "&quot;".length();

    private final List<byte[]> full = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private byte[] chunk = new byte[FIRST_CHUNK];
    private int length;

    void text(String text, Context context) {
        byte[][] escapes = context.escapes;
        int i = 0;
        while (i < text.length()) {
            // Two chars at least: a surrogate pair is taken at once.
            reserve(2 * MOST);
            int end = Math.min(text.length(), i + (chunk.length - length) / MOST);
            byte[] out = chunk;
            int at = length;
            while (i < end) {
                char c = text.charAt(i++);
                if (c < 0x80) {
                    byte[] escape = escapes[c];
                    if (escape.length == 0) {
                        out[at++] = (byte) c;
                    } else {
                        for (byte b : escape) {
                            out[at++] = b;
                        }
                    }
                } else if (c < 0x800) {
                    out[at++] = (byte) (0xC0 | c >> 6);
                    out[at++] = continuation(c);
                } else if (Character.isHighSurrogate(c)
                        && i < text.length()
                        && Character.isLowSurrogate(text.charAt(i))) {
                    int codePoint = Character.toCodePoint(c, text.charAt(i++));
                    out[at++] = (byte) (0xF0 | codePoint >> 18);
                    out[at++] = continuation(codePoint >> 12);
                    out[at++] = continuation(codePoint >> 6);
                    out[at++] = continuation(codePoint);
                } else {
                    int unit = Character.isSurrogate(c) ? 0xFFFD : c;
                    out[at++] = (byte) (0xE0 | unit >> 12);
                    out[at++] = continuation(unit >> 6);
                    out[at++] = continuation(unit);
                }
            }
            length = at;
        }
    }

    private static byte continuation(int bits) {
        return (byte) (0x80 | bits & 0x3F);
    }

    void ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            octet(text.charAt(i));
        }
    }

    void octet(char ascii) {
        reserve(1);
        chunk[length++] = (byte) ascii;
    }

    /** Takes bytes that nobody changes any more. */
    void bytes(byte[] more) {
        if (more.length > CHUNK / 4) {
            end();
            full.add(more);
            lengths.add(more.length);
            chunk = new byte[CHUNK];
        } else {
            reserve(more.length);
            System.arraycopy(more, 0, chunk, length, more.length);
            length += more.length;
        }
    }

    private void reserve(int more) {
        if (chunk.length - length < more) {
            end();
            chunk = new byte[CHUNK];
        }
    }

    private void end() {
        full.add(chunk);
        lengths.add(length);
        length = 0;
    }

    void writeTo(OutputStream out) throws IOException {
        for (int i = 0; i < full.size(); i++) {
            out.write(full.get(i), 0, lengths.get(i));
        }
        out.write(chunk, 0, length);
    }
}

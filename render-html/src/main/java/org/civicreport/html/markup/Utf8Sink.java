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
            Arrays.fill(escapes, ITSELF);
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

    /** No escape. */
    private static final byte[] ITSELF = {};

    private static final int PIECE = 1 << 9;
    private static final int FIRST_CHUNK = 1 << 12;
    private static final int CHUNK = 1 << 15;

    /** The most bytes that come of one char: those of the longest escape. */
    private static final int MOST = "&quot;".length();

    private final char[] piece = new char[PIECE];
    private final List<byte[]> full = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private byte[] chunk = new byte[FIRST_CHUNK];
    private int length;

    void text(String text, Context context) {
        text(text, 0, text.length(), context);
    }

    void text(String text, int from, int to, Context context) {
        for (int begin = from; begin < to; ) {
            int end = Math.min(to, begin + piece.length);
            if (end < to && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            text.getChars(begin, end, piece, 0);
            reserve(MOST * (end - begin));
            encode(end - begin, context.escapes);
            begin = end;
        }
    }

    /** Most characters stand for themselves and are taken in a loop of their own. */
    private void encode(int count, byte[][] escapes) {
        char[] in = piece;
        byte[] out = chunk;
        int at = length;
        for (int i = 0; i < count; ) {
            char c = in[i];
            while (c < 0x80 && escapes[c] == ITSELF) {
                out[at++] = (byte) c;
                if (++i == count) {
                    length = at;
                    return;
                }
                c = in[i];
            }
            i++;
            if (c < 0x80) {
                for (byte b : escapes[c]) {
                    out[at++] = b;
                }
            } else if (c < 0x800) {
                out[at++] = (byte) (0xC0 | c >> 6);
                out[at++] = continuation(c);
            } else if (Character.isHighSurrogate(c) && i < count && Character.isLowSurrogate(in[i])) {
                int codePoint = Character.toCodePoint(c, in[i++]);
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

    private static byte continuation(int bits) {
        return (byte) (0x80 | bits & 0x3F);
    }

    void ascii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            chunk[length++] = (byte) text.charAt(i);
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

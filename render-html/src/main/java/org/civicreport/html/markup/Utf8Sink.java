package org.civicreport.html.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes text, escapes what its context demands and encodes it as UTF-8, all in one pass, into chunks that are never
 * copied. Going through strings or writers instead costs several times as much. What each character of Latin-1 becomes is
 * looked up, without a branch that a processor could guess wrongly: every twentieth character of German is no ASCII.
 */
final class Utf8Sink {

    private static final int PIECE = 1 << 9;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int FIRST_CHUNK = 1 << 12;
    private static final int CHUNK = 1 << 15;

    /** The most bytes that come of one char: those of the longest escape. */
    private static final int MOST = "&quot;".length();

    private final char[] piece = new char[PIECE];
    private final List<byte[]> full = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private byte[] chunk = new byte[FIRST_CHUNK];
    private int length;

    void text(String text, Escaping escaping) {
        text(text, 0, text.length(), escaping);
    }

    void text(String text, int from, int to, Escaping escaping) {
        for (int begin = from; begin < to; ) {
            int end = Math.min(to, begin + PIECE);
            if (end < to && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            text.getChars(begin, end, piece, 0);
            // One word more, as eight bytes are written even where fewer of them count.
            reserve(MOST * (end - begin) + Long.BYTES);
            encode(end - begin, escaping);
            begin = end;
        }
    }

    /** Writes eight bytes for each character and counts those that are its own: looking at them first would cost more. */
    private void encode(int count, Escaping escaping) {
        char[] in = piece;
        long[] octets = escaping.octets();
        byte[] out = chunk;
        int at = length;
        for (int i = 0; i < count; i++) {
            char c = in[i];
            if (c < octets.length) {
                long own = octets[c];
                EIGHT.set(out, at, own);
                at += Escaping.length(own);
            } else if (c < 0x800) {
                out[at++] = (byte) (0xC0 | c >> 6);
                out[at++] = continuation(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < count && Character.isLowSurrogate(in[i + 1])) {
                int codePoint = Character.toCodePoint(c, in[++i]);
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
        int count = text.length();
        reserve(count);
        byte[] out = chunk;
        int at = length;
        for (int i = 0; i < count; i++) {
            out[at + i] = (byte) text.charAt(i);
        }
        length = at + count;
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

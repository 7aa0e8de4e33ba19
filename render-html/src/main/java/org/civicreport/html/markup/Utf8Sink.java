package org.civicreport.html.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes text, escapes what its context demands and encodes it as UTF-8, all in one pass, into chunks that are never
 * copied. Going through strings or writers instead costs several times as much. Most characters stand for themselves: they are
 * narrowed by the JDK's encoder of Latin-1, which compilers know, and looked at eight at a time.
 */
final class Utf8Sink {

    private static final int PIECE = 1 << 9;

    /** Below so many characters, setting out to take eight at a time costs more than it saves. */
    private static final int SHORT = 16;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int FIRST_CHUNK = 1 << 12;
    private static final int CHUNK = 1 << 15;

    /** The most bytes that come of one char: those of the longest escape. */
    private static final int MOST = "&quot;".length();

    private final char[] piece = new char[PIECE];
    private final byte[] narrow = new byte[PIECE + Long.BYTES];
    private final CharBuffer characters = CharBuffer.wrap(piece);
    private final ByteBuffer octets = ByteBuffer.wrap(narrow, 0, PIECE);
    private final CharsetEncoder latin1 = StandardCharsets.ISO_8859_1.newEncoder();
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

    /** Takes the piece in runs of characters that stand for themselves, and those between them one by one. */
    private void encode(int count, Escaping escaping) {
        for (int at = 0; at < count; ) {
            at = count - at < SHORT ? plain(at, count, escaping) : latin1(at, count, escaping);
            if (at < count) {
                at = one(at, count, escaping);
            }
        }
    }

    /**
     * Takes characters that stand for themselves.
     *
     * @return the index of the first that is another one, or the count
     */
    private int plain(int from, int count, Escaping escaping) {
        char[] in = piece;
        byte[] out = chunk;
        int shift = length - from;
        int at = from;
        while (at < count && in[at] < 0x80 && escaping.isPlain(in[at])) {
            out[shift + at] = (byte) in[at];
            at++;
        }
        length = shift + at;
        return at;
    }

    /**
     * Takes characters of Latin-1, eight at a time.
     *
     * @return the index of the first that is another one, or the count
     */
    private int latin1(int from, int count, Escaping escaping) {
        characters.limit(count).position(from);
        octets.clear();
        latin1.encode(characters, octets, false);
        int end = octets.position();
        for (int i = 0; i < end; ) {
            long eight = (long) EIGHT.get(narrow, i);
            EIGHT.set(chunk, length, eight);
            int plain = Math.min(escaping.plain(eight), end - i);
            length += plain;
            i += plain;
            if (plain < Long.BYTES && i < end) {
                one(from + i++, count, escaping);
            }
        }
        return from + end;
    }

    /** Takes the character at an index, which doesn't stand for itself, and returns the next index. */
    private int one(int index, int count, Escaping escaping) {
        byte[] out = chunk;
        int at = length;
        int next = index + 1;
        char c = piece[index];
        if (c < 0x80) {
            for (byte b : escaping.escape(c)) {
                out[at++] = b;
            }
        } else if (c < 0x800) {
            out[at++] = (byte) (0xC0 | c >> 6);
            out[at++] = continuation(c);
        } else if (Character.isHighSurrogate(c) && next < count && Character.isLowSurrogate(piece[next])) {
            int codePoint = Character.toCodePoint(c, piece[next++]);
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
        length = at;
        return next;
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

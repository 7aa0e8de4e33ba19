package org.civicreport.html.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Takes text, escapes what its context demands and encodes it as UTF-8, all in one pass, into chunks that serve page after
 * page. Going through strings or writers instead costs several times as much. What each character of Latin-1 becomes is
 * looked up, without a branch that a processor could guess wrongly; of longer texts, eight characters that stay as they
 * are are written at once.
 */
final class Utf8Sink {

    private static final int PIECE = 1 << 9;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** How many characters are worth being narrowed to Latin-1 before. */
    private static final int LONG = 1 << 6;

    private static final int FIRST_CHUNK = 1 << 12;
    private static final int CHUNK = 1 << 15;

    /** How many chunks are kept for the next page: 4 MiB hold a report of a thousand measures. */
    private static final int MOST_KEPT = (4 << 20) / CHUNK;

    /** The most bytes that come of one char: those of the longest escape. */
    private static final int MOST = "&quot;".length();

    private final char[] piece = new char[PIECE];
    private final Latin1 latin = new Latin1(piece);
    private final List<byte[]> full = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final Deque<byte[]> spare = new ArrayDeque<>();
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

    /** Encodes the piece. Behind a character that Latin-1 lacks, it is tried again only later: other scripts have many. */
    private void encode(int count, Escaping escaping) {
        int at = 0;
        while (count - at >= LONG) {
            int latinEnd = encodeLatin(at, count, escaping);
            at = Math.min(count, latinEnd + LONG);
            encode(latinEnd, at, count, escaping);
        }
        encode(at, count, count, escaping);
    }

    /**
     * Encodes characters up to the first one that Latin-1 lacks, or some before it that are less than eight.
     *
     * @return where it ended
     */
    private int encodeLatin(int from, int count, Escaping escaping) {
        int narrow = latin.narrow(from, count);
        byte[] in = latin.bytes();
        long[] octets = escaping.octets();
        byte[] out = chunk;
        int at = length;
        int i = from;
        while (i + Long.BYTES <= narrow) {
            long eight = (long) EIGHT.get(in, i);
            EIGHT.set(out, at, eight);
            int plain = Escaping.plain(eight);
            i += plain;
            at += plain;
            if (plain < Long.BYTES) {
                long own = octets[in[i++] & 0xFF];
                EIGHT.set(out, at, own);
                at += Escaping.length(own);
            }
        }
        length = at;
        return i;
    }

    /**
     * Writes eight bytes for each character and counts those that are its own: looking at them first would cost more. The
     * loop does nothing else, not even skip the second half of a pair, so that the compiler sees how it runs: twice as fast.
     */
    private void encode(int from, int to, int count, Escaping escaping) {
        char[] in = piece;
        long[] octets = escaping.octets();
        byte[] out = chunk;
        int at = length;
        for (int i = from; i < to; i++) {
            char c = in[i];
            if (c < octets.length) {
                long own = octets[c];
                EIGHT.set(out, at, own);
                at += Escaping.length(own);
            } else {
                at = encodeOther(i, count, at);
            }
        }
        length = at;
    }

    /** Writes a character beyond Latin-1; of a pair both with the first one; for half of one the replacement character. */
    private int encodeOther(int i, int count, int begin) {
        char c = piece[i];
        byte[] out = chunk;
        int at = begin;
        if (c < 0x800) {
            out[at++] = (byte) (0xC0 | c >> 6);
            out[at++] = continuation(c);
        } else if (Character.isHighSurrogate(c) && i + 1 < count && Character.isLowSurrogate(piece[i + 1])) {
            int codePoint = Character.toCodePoint(c, piece[i + 1]);
            out[at++] = (byte) (0xF0 | codePoint >> 18);
            out[at++] = continuation(codePoint >> 12);
            out[at++] = continuation(codePoint >> 6);
            out[at++] = continuation(codePoint);
        } else if (!(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(piece[i - 1]))) {
            int unit = Character.isSurrogate(c) ? 0xFFFD : c;
            out[at++] = (byte) (0xE0 | unit >> 12);
            out[at++] = continuation(unit >> 6);
            out[at++] = continuation(unit);
        }
        return at;
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

    void bytes(byte[] more) {
        for (int from = 0; from < more.length; ) {
            if (length == chunk.length) {
                next();
            }
            int count = Math.min(more.length - from, chunk.length - length);
            System.arraycopy(more, from, chunk, length, count);
            length += count;
            from += count;
        }
    }

    private void reserve(int more) {
        if (chunk.length - length < more) {
            next();
        }
    }

    private void next() {
        full.add(chunk);
        lengths.add(length);
        byte[] kept = spare.poll();
        chunk = kept == null ? new byte[CHUNK] : kept;
        length = 0;
    }

    /** Forgets what was written, but keeps memory for the next page, no more than is bounded. */
    void clear() {
        for (int i = 0; i < full.size() && spare.size() < MOST_KEPT; i++) {
            spare.push(full.get(i));
        }
        full.clear();
        lengths.clear();
        length = 0;
    }

    /** Returns what was written in an array of its own. */
    byte[] toBytes() {
        int size = length;
        for (int one : lengths) {
            size += one;
        }
        byte[] all = new byte[size];
        int at = 0;
        for (int i = 0; i < full.size(); i++) {
            System.arraycopy(full.get(i), 0, all, at, lengths.get(i));
            at += lengths.get(i);
        }
        System.arraycopy(chunk, 0, all, at, length);
        return all;
    }

    void writeTo(OutputStream out) throws IOException {
        for (int i = 0; i < full.size(); i++) {
            out.write(full.get(i), 0, lengths.get(i));
        }
        out.write(chunk, 0, length);
    }
}

package org.civicreport.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The floor: a finished page taken apart into tags and texts. The tags are copied; the texts are escaped and encoded as
 * UTF-8 in one pass into a buffer, by looking up what each character becomes. There is no tree, no element and no
 * attribute; only what has to reach the file.
 */
final class FloorPage implements Peer {

    /** A tag with the line breaks around it, or a style sheet or script. */
    private static final Pattern MARKUP =
            Pattern.compile("\\s*(<(style|script)\\b.*?</\\2>|<[^>]*>)\\s*", Pattern.DOTALL);

    private static final int BUFFER = 1 << 16;

    /** The most bytes that come of one char: those of the longest escape. */
    private static final int MOST = "&amp;".length();

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** For each character of Latin-1 what is written: the first byte lowest, how many they are in the highest one. */
    private static final long[] OCTETS = octets();

    private final List<Object> pieces = new ArrayList<>();
    private final byte[] buffer = new byte[BUFFER];
    /** Arrays cost half of what asking the string for each char does. */
    private final char[] characters = new char[1 << 10];

    private int length;

    FloorPage(String page) {
        Map<String, byte[]> tags = new HashMap<>();
        Matcher markup = MARKUP.matcher(page);
        int at = 0;
        while (markup.find()) {
            if (markup.start() > at) {
                pieces.add(unescaped(page.substring(at, markup.start())));
            }
            pieces.add(tags.computeIfAbsent(markup.group(), tag -> tag.getBytes(StandardCharsets.UTF_8)));
            at = markup.end();
        }
    }

    private static long[] octets() {
        long[] octets = new long[0x100];
        for (char c = 0; c < octets.length; c++) {
            byte[] bytes = escaped(c).getBytes(StandardCharsets.UTF_8);
            octets[c] = (long) bytes.length << Long.SIZE - Byte.SIZE;
            for (int i = 0; i < bytes.length; i++) {
                octets[c] |= (bytes[i] & 0xFFL) << i * Byte.SIZE;
            }
        }
        return octets;
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> String.valueOf(c);
        };
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    @Override
    public void write(OutputStream out) throws IOException {
        for (Object piece : pieces) {
            if (piece instanceof byte[] tag) {
                copy(tag, out);
            } else {
                escape((String) piece, out);
            }
        }
        flush(out);
    }

    private void copy(byte[] tag, OutputStream out) throws IOException {
        if (tag.length > BUFFER - length) {
            flush(out);
        }
        if (tag.length > BUFFER) {
            out.write(tag);
        } else {
            System.arraycopy(tag, 0, buffer, length, tag.length);
            length += tag.length;
        }
    }

    /** Writes eight bytes for each character and counts those that are its own, so that no branch can be guessed wrongly. */
    private void escape(String text, OutputStream out) throws IOException {
        int from = 0;
        while (from < text.length()) {
            if (BUFFER - length < MOST + Long.BYTES) {
                flush(out);
            }
            byte[] bytes = buffer;
            char[] chars = characters;
            int at = length;
            int count = Math.min(chars.length, Math.min(text.length() - from, (BUFFER - at - Long.BYTES) / MOST));
            text.getChars(from, from + count, chars, 0);
            from += count;
            for (int i = 0; i < count; i++) {
                char c = chars[i];
                if (c < OCTETS.length) {
                    long own = OCTETS[c];
                    EIGHT.set(bytes, at, own);
                    at += (int) (own >>> Long.SIZE - Byte.SIZE);
                } else if (c < 0x800) {
                    bytes[at++] = (byte) (0xC0 | c >> 6);
                    bytes[at++] = (byte) (0x80 | c & 0x3F);
                } else if (Character.isSurrogate(c)) {
                    throw new IllegalStateException("the measured document has no " + Integer.toHexString(c));
                } else {
                    bytes[at++] = (byte) (0xE0 | c >> 12);
                    bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                    bytes[at++] = (byte) (0x80 | c & 0x3F);
                }
            }
            length = at;
        }
    }

    private void flush(OutputStream out) throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }
}

package org.civicreport.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The floor: a finished page taken apart into tags and texts. The tags are copied; the texts are escaped and encoded as
 * UTF-8 in one pass into a buffer. There is no tree, no element and no attribute; only what has to reach the file.
 */
final class FloorPage implements Peer {

    /** A tag with the line breaks around it, or a style sheet or script. */
    private static final Pattern MARKUP =
            Pattern.compile("\\s*(<(style|script)\\b.*?</\\2>|<[^>]*>)\\s*", Pattern.DOTALL);

    private static final int BUFFER = 1 << 16;

    /** The most bytes that come of one char: those of the longest escape. */
    private static final int MOST = 5;

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

    private void escape(String text, OutputStream out) throws IOException {
        int from = 0;
        while (from < text.length()) {
            if (BUFFER - length < MOST) {
                flush(out);
            }
            byte[] bytes = buffer;
            char[] chars = characters;
            int at = length;
            int count = Math.min(chars.length, Math.min(text.length() - from, (BUFFER - at) / MOST));
            text.getChars(from, from + count, chars, 0);
            from += count;
            for (int i = 0; i < count; i++) {
                char c = chars[i];
                // Nearly all letters are decided by the first two comparisons.
                if (c < 0x80 && (c > '>' || !isEscaped(c))) {
                    bytes[at++] = (byte) c;
                } else if (c < 0x80) {
                    String escape = c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;";
                    for (int j = 0; j < escape.length(); j++) {
                        bytes[at++] = (byte) escape.charAt(j);
                    }
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

    private static boolean isEscaped(char c) {
        return c == '&' || c == '<' || c == '>';
    }

    private void flush(OutputStream out) throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }
}

package org.civicreport.html.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A growing array of bytes that takes text, escapes what its context demands and encodes it as UTF-8, all in one pass.
 * Going through strings or writers instead costs several times as much.
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

        /** For each ASCII character what stands for it, null for itself. */
        private final @Nullable String[] escapes = new String[0x80];

        static {
            for (Context context : new Context[] {CONTENT, ATTRIBUTE}) {
                context.escapes['&'] = "&amp;";
                context.escapes['<'] = "&lt;";
                context.escapes['>'] = "&gt;";
            }
            ATTRIBUTE.escapes['"'] = "&quot;";
            ATTRIBUTE.escapes['\''] = "&#39;";
        }
    }

    private byte[] bytes = new byte[1 << 14];
    private int length;

    void text(String text, Context context) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            reserve(4);
            if (c < 0x80) {
                String escape = context.escapes[c];
                if (escape == null) {
                    bytes[length++] = (byte) c;
                } else {
                    ascii(escape);
                }
            } else if (c < 0x800) {
                bytes[length++] = (byte) (0xC0 | c >> 6);
                continuation(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                int codePoint = Character.toCodePoint(c, text.charAt(++i));
                bytes[length++] = (byte) (0xF0 | codePoint >> 18);
                continuation(codePoint >> 12);
                continuation(codePoint >> 6);
                continuation(codePoint);
            } else {
                int unit = Character.isSurrogate(c) ? 0xFFFD : c;
                bytes[length++] = (byte) (0xE0 | unit >> 12);
                continuation(unit >> 6);
                continuation(unit);
            }
        }
    }

    private void continuation(int bits) {
        bytes[length++] = (byte) (0x80 | bits & 0x3F);
    }

    void ascii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    void bytes(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(length, more)));
        }
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }
}

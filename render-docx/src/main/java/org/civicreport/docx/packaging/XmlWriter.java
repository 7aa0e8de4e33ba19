package org.civicreport.docx.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.civicreport.text.TextPolicy;

/**
 * Writes one part as a stream of elements in UTF-8, named with their prefixes ({@code "w:p"}); the root declares these as
 * ordinary attributes. Not thread-safe.
 *
 * <p>Writing a Word file is mostly this, so that it goes straight into a buffer: the JDK's own writer looks up each
 * character's encodability and takes twice the time. Throws {@link UncheckedIOException}, since visitors can't declare what
 * the output stream throws.
 */
public final class XmlWriter implements AutoCloseable {

    private static final int BUFFER = 1 << 15;

    /** The most bytes that one character takes, as a quotation mark does in an attribute. */
    private static final int LONGEST = 6;

    private final OutputStream part;
    private final byte[] buffer = new byte[BUFFER];
    private final Deque<String> open = new ArrayDeque<>();
    private int used;

    /** Whether the last start tag may still turn out to be that of an element without content. */
    private boolean inTag;

    /**
     * Begins a part with its XML declaration.
     *
     * @param part gets UTF-8; is flushed, not closed
     */
    public XmlWriter(OutputStream part) {
        this.part = part;
        ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /**
     * Opens an element.
     *
     * @param name its name with prefix
     * @param attributes names and values in turn
     * @return this writer
     */
    public XmlWriter open(String name, String... attributes) {
        tag(name, attributes);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Closes the element that was opened last. */
    public XmlWriter end() {
        endTag();
        ascii("</");
        ascii(open.pop());
        one('>');
        return this;
    }

    /**
     * Writes an element without content.
     *
     * @param name its name with prefix
     * @param attributes names and values in turn
     * @return this writer
     */
    public XmlWriter empty(String name, String... attributes) {
        tag(name, attributes);
        ascii("/>");
        return this;
    }

    /**
     * Writes characters.
     *
     * @param text the text; what XML can't hold becomes U+FFFD
     * @return this writer
     */
    public XmlWriter text(String text) {
        endTag();
        escaped(text, false);
        return this;
    }

    /** Writes an element that holds only text. */
    public XmlWriter element(String name, String text) {
        return open(name).text(text).end();
    }

    private void tag(String name, String... attributes) {
        endTag();
        one('<');
        ascii(name);
        for (int i = 0; i < attributes.length; i += 2) {
            one(' ');
            ascii(attributes[i]);
            ascii("=\"");
            escaped(attributes[i + 1], true);
            one('"');
        }
    }

    private void endTag() {
        if (inTag) {
            inTag = false;
            one('>');
        }
    }

    /** Writes markup, which is short beside the buffer. */
    private void ascii(String text) {
        int length = text.length();
        if (used > BUFFER - length) {
            flush();
        }
        for (int i = 0; i < length; i++) {
            buffer[used + i] = (byte) text.charAt(i);
        }
        used += length;
    }

    private void one(char c) {
        if (used == BUFFER) {
            flush();
        }
        buffer[used++] = (byte) c;
    }

    /** Writes text that is nearly always harmless; what isn't is looked at before a character of it is written. */
    private void escaped(String text, boolean attribute) {
        String legal = isHarmless(text) ? text : legal(text);
        for (int i = 0; i < legal.length(); i++) {
            if (used > BUFFER - LONGEST) {
                flush();
            }
            char c = legal.charAt(i);
            if (c >= 0x80) {
                i += encoded(legal, i);
            } else if (c == '<' || c == '>' || c == '&' || (c == '"' && attribute)) {
                reference(c);
            } else if (c < ' ' && attribute) {
                // A reader takes tabs and line feeds there for spaces anyway.
                buffer[used++] = ' ';
            } else {
                buffer[used++] = (byte) c;
            }
        }
    }

    private void reference(char c) {
        ascii(
                switch (c) {
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '&' -> "&amp;";
                    default -> "&quot;";
                });
    }

    /** Encodes the character at an index, which is not ASCII, and returns how many more it took. */
    private int encoded(String text, int index) {
        int c = text.codePointAt(index);
        if (c < 0x800) {
            buffer[used++] = (byte) (0xC0 | (c >> 6));
        } else {
            if (c < 0x10000) {
                buffer[used++] = (byte) (0xE0 | (c >> 12));
            } else {
                buffer[used++] = (byte) (0xF0 | (c >> 18));
                buffer[used++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            }
            buffer[used++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        buffer[used++] = (byte) (0x80 | (c & 0x3F));
        return Character.charCount(c) - 1;
    }

    private static boolean isHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
            boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (control || surrogate || c >= '\uFDD0') {
                return false;
            }
        }
        return true;
    }

    /** Documents are clean, but metadata, themes and sources can bring any character: no file is ill-formed for it. */
    private static String legal(String text) {
        return TextPolicy.firstForbidden(text).isEmpty() && text.indexOf('\r') < 0 ? text : TextPolicy.clean(text);
    }

    private void flush() {
        try {
            part.write(buffer, 0, used);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        used = 0;
    }

    /** Ends the part. */
    @Override
    public void close() {
        endTag();
        while (!open.isEmpty()) {
            end();
        }
        flush();
        try {
            part.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.civicreport.html.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import org.civicreport.document.Link;
import org.civicreport.html.markup.Utf8Sink.Context;

/**
 * HTML being written. Elements are balanced by construction: {@link #close} ends the innermost open one. Text and
 * attribute values may hold anything; names of elements and attributes are constants of the renderer. Not thread-safe.
 */
public final class Markup {

    private final Utf8Sink sink = new Utf8Sink();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Begins a document with its doctype. */
    public Markup() {
        sink.ascii("<!DOCTYPE html>\n");
    }

    /**
     * Begins an element; attributes may follow.
     *
     * @param element the element's name, a constant
     */
    public Markup open(String element) {
        begin(element);
        open.push(element);
        return this;
    }

    /**
     * Writes an element that has no content, such as {@code br}; attributes may follow.
     *
     * @param element the element's name, a constant
     */
    public Markup leaf(String element) {
        begin(element);
        return this;
    }

    private void begin(String element) {
        endTag();
        sink.ascii("<");
        sink.ascii(element);
        inTag = true;
    }

    /**
     * Writes an attribute of the element just begun.
     *
     * @param name the attribute's name, a constant
     * @param value any text
     */
    public Markup attribute(String name, String value) {
        beginAttribute(name);
        sink.text(value, Context.ATTRIBUTE);
        sink.ascii("\"");
        return this;
    }

    /** Writes a {@code class} attribute of the element just begun; class names are constants of the renderer. */
    public Markup classes(String names) {
        return attribute("class", names);
    }

    /**
     * Writes a {@code href} attribute out of the document.
     *
     * @param address the address
     * @throws IllegalArgumentException unless {@link Link#isAllowed} accepts it
     */
    public Markup href(String address) {
        if (!Link.isAllowed(address)) {
            throw new IllegalArgumentException("not an address that a link may have: " + address);
        }
        return attribute("href", address);
    }

    /**
     * Writes a {@code src} attribute that holds the file itself, so that nothing is requested.
     *
     * @param mediaType the file's media type, a constant
     * @param file its content
     */
    public Markup embedded(String mediaType, byte[] file) {
        beginAttribute("src");
        sink.ascii("data:" + mediaType + ";base64,");
        sink.bytes(Base64.getEncoder().encode(file));
        sink.ascii("\"");
        return this;
    }

    private void beginAttribute(String name) {
        if (!inTag) {
            throw new IllegalStateException("no element was just begun for the attribute " + name);
        }
        sink.ascii(" ");
        sink.ascii(name);
        sink.ascii("=\"");
    }

    /**
     * Writes text into the innermost element.
     *
     * @param text any text
     */
    public Markup text(String text) {
        endTag();
        sink.text(text, Context.CONTENT);
        return this;
    }

    /** Begins a new line, where white space means nothing. */
    public Markup line() {
        endTag();
        sink.ascii("\n");
        return this;
    }

    /** Ends the innermost element. */
    public Markup close() {
        endTag();
        sink.ascii("</");
        sink.ascii(open.pop());
        sink.ascii(">");
        return this;
    }

    /**
     * Writes a style sheet into the {@code style} element just begun.
     *
     * @param css style rules; foreign text is in it only by way of {@link CssString}
     * @throws IllegalArgumentException if it could end the element
     */
    public Markup styleSheet(String css) {
        if (css.indexOf('<') >= 0) {
            throw new IllegalArgumentException("a style sheet in a page holds no '<'");
        }
        endTag();
        sink.text(css, Context.RAW);
        return this;
    }

    /** Writes the source into a data block of its own. */
    public Markup dataBlock(DataBlock block) {
        block.writeTo(this);
        return this;
    }

    void bytes(byte[] encoded) {
        endTag();
        sink.bytes(encoded);
    }

    private void endTag() {
        if (inTag) {
            sink.ascii(">");
            inTag = false;
        }
    }

    /**
     * Writes all there is.
     *
     * @param out where to
     * @throws IOException if {@code out} throws it
     * @throws IllegalStateException if an element is still open
     */
    public void writeTo(OutputStream out) throws IOException {
        endTag();
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        sink.writeTo(out);
    }
}

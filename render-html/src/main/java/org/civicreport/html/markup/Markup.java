package org.civicreport.html.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.civicreport.html.embedding.ElementRole;

/**
 * HTML being written. Elements are balanced by construction: {@link #close} ends the innermost open one. Text and
 * attribute values may hold anything; names of elements and attributes are constants of the renderer. Not thread-safe.
 */
public final class Markup extends BeginTag {

    private static final int USUAL_DEPTH = 64;

    private final Tags tags;
    private byte[][] ends = new byte[USUAL_DEPTH][];
    private int depth;

    /**
     * Begins without anything, in memory of its own.
     *
     * @param tags the begin tags
     * @param idPrefix what all ids begin with; ASCII letters, digits and hyphens
     */
    public Markup(Tags tags, String idPrefix) {
        this(tags, idPrefix, new Utf8Sink());
    }

    Markup(Tags tags, String idPrefix, Utf8Sink sink) {
        super(sink, idPrefix);
        this.tags = tags;
    }

    @Override
    Markup self() {
        return this;
    }

    /** Writes the doctype. */
    public Markup doctype() {
        sink.ascii("<!DOCTYPE html>\n");
        return this;
    }

    /**
     * Begins an element that has no role; attributes may follow.
     *
     * @param element the element's name, a constant
     */
    public Markup open(String element) {
        leaf(element);
        push(("</" + element + ">").getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /**
     * Begins an element; attributes may follow.
     *
     * @param role what it is for
     */
    public Markup open(ElementRole role) {
        return open(tags.tag(role));
    }

    /**
     * Begins an element with more classes than its role has; attributes may follow.
     *
     * @param role what it is for
     * @param classes further classes, constants of the renderer; may be empty
     */
    public Markup open(ElementRole role, String classes) {
        return open(role, role.element(), classes);
    }

    /**
     * Begins an element of another name than its role usually has; attributes may follow.
     *
     * @param role what it is for
     * @param element the element's name, a constant
     * @param classes further classes, constants of the renderer; may be empty
     */
    public Markup open(ElementRole role, String element, String classes) {
        return open(tags.tag(role, element, classes));
    }

    private Markup open(Tags.Tag tag) {
        begin(tag);
        push(tag.end());
        return this;
    }

    private void push(byte[] end) {
        if (depth == ends.length) {
            ends = Arrays.copyOf(ends, 2 * depth);
        }
        ends[depth++] = end;
    }

    private void begin(Tags.Tag tag) {
        endTag();
        sink.bytes(tag.begin());
        beginTag();
    }

    /**
     * Writes an element that has no content and no role, such as {@code meta}; attributes may follow.
     *
     * @param element the element's name, a constant
     */
    public Markup leaf(String element) {
        endTag();
        sink.octet('<');
        sink.ascii(element);
        beginTag();
        return this;
    }

    /**
     * Writes an element that has no content, such as {@code br}; attributes may follow.
     *
     * @param role what it is for
     */
    public Markup leaf(ElementRole role) {
        begin(tags.tag(role));
        return this;
    }

    /**
     * Writes an element that has no content, with more classes than its role has.
     *
     * @param role what it is for
     * @param classes further classes, constants of the renderer
     */
    public Markup leaf(ElementRole role, String classes) {
        begin(tags.tag(role, role.element(), classes));
        return this;
    }

    /**
     * Writes text into the innermost element.
     *
     * @param text any text
     */
    public Markup text(String text) {
        endTag();
        sink.text(text, Escaping.CONTENT);
        return this;
    }

    /**
     * Writes a part of a text into the innermost element.
     *
     * @param text any text
     * @param from where the part begins
     * @param to where it ends; surrogate pairs aren't divided
     */
    public Markup text(String text, int from, int to) {
        endTag();
        sink.text(text, from, to, Escaping.CONTENT);
        return this;
    }

    /** Begins a new line, where white space means nothing. */
    public Markup line() {
        endTag();
        sink.octet('\n');
        return this;
    }

    /** Ends the innermost element. */
    public Markup close() {
        endTag();
        sink.bytes(ends[--depth]);
        return this;
    }

    /**
     * Writes data into the element just begun, whose text isn't unescaped.
     *
     * @param content foreign text is in it only by way of {@link JsonString}
     * @throws IllegalArgumentException if it could end the element
     */
    public Markup raw(String content) {
        check(RawText.fitsElement(content));
        endTag();
        sink.text(content, Escaping.RAW);
        return this;
    }

    /**
     * Writes a style sheet or script into the element just begun.
     *
     * @param content what isn't unescaped there
     * @throws IllegalArgumentException if it could end the element
     */
    public Markup raw(RawText content) {
        check(content.fitsElement());
        bytes(content.utf8());
        return this;
    }

    private static void check(boolean fitsElement) {
        if (!fitsElement) {
            throw new IllegalArgumentException("the content of a style or script element holds no '<'");
        }
    }

    /**
     * Writes markup that was written before.
     *
     * @param other its elements are all closed
     */
    public Markup copy(byte[] other) {
        endTag();
        sink.bytes(other);
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

    /** Returns what is there so far, the last begin tag possibly unfinished. */
    @Override
    public String toString() {
        return new String(sink.toBytes(), StandardCharsets.UTF_8);
    }

    /**
     * Returns all there is.
     *
     * @return the bytes, of the caller's own
     * @throws IllegalStateException if an element is still open
     */
    public byte[] toBytes() {
        end();
        return sink.toBytes();
    }

    /**
     * Writes all there is.
     *
     * @param out where to
     * @throws IOException if {@code out} throws it
     * @throws IllegalStateException if an element is still open
     */
    public void writeTo(OutputStream out) throws IOException {
        end();
        sink.writeTo(out);
    }

    private void end() {
        endTag();
        if (depth > 0) {
            throw new IllegalStateException("still open: " + new String(ends[depth - 1], StandardCharsets.US_ASCII));
        }
    }
}

package org.civicreport.html.markup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import org.civicreport.document.Link;
import org.civicreport.html.embedding.ElementRole;

/**
 * HTML being written. Elements are balanced by construction: {@link #close} ends the innermost open one. Text and
 * attribute values may hold anything; names of elements and attributes are constants of the renderer. Not thread-safe.
 */
public final class Markup {

    private final Utf8Sink sink = new Utf8Sink();
    private final Deque<byte[]> open = new ArrayDeque<>();
    private final Tags tags;
    private final String idPrefix;
    private boolean inTag;

    /**
     * Begins without anything.
     *
     * @param tags the begin tags
     * @param idPrefix what all ids begin with; ASCII letters, digits and hyphens
     */
    public Markup(Tags tags, String idPrefix) {
        this.tags = tags;
        this.idPrefix = idPrefix;
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
        open.push(("</" + element + ">").getBytes(StandardCharsets.US_ASCII));
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
        open.push(tag.end());
        return this;
    }

    private void begin(Tags.Tag tag) {
        endTag();
        sink.bytes(tag.begin());
        inTag = true;
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
        inTag = true;
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
     * Writes an attribute of the element just begun.
     *
     * @param name the attribute's name, a constant
     * @param value any text
     */
    public Markup attribute(String name, String value) {
        beginAttribute(name);
        sink.text(value, Escaping.ATTRIBUTE);
        sink.octet('"');
        return this;
    }

    /** Writes a {@code class} attribute of an element without role; class names are constants of the renderer. */
    public Markup classes(String names) {
        return attribute("class", names);
    }

    /**
     * Writes the {@code id} of the element just begun.
     *
     * @param name its name within the document
     * @param suffix what the renderer adds to the name; may be empty
     */
    public Markup id(String name, String suffix) {
        return reference("id", name, suffix);
    }

    /**
     * Writes an attribute that names an id.
     *
     * @param attribute the attribute's name, a constant
     * @param name the id's name within the document
     * @param suffix what the renderer adds to the name; may be empty
     */
    public Markup reference(String attribute, String name, String suffix) {
        beginAttribute(attribute);
        id(name, suffix, "\"");
        return this;
    }

    /**
     * Writes a {@code href} attribute to a place in the page.
     *
     * @param name the place's name within the document
     * @param suffix what the renderer adds to the name; may be empty
     */
    public Markup target(String name, String suffix) {
        beginAttribute("href");
        sink.octet('#');
        id(name, suffix, "\"");
        return this;
    }

    /**
     * Writes an attribute whose value is a {@code url()} of a place in the page.
     *
     * @param attribute the attribute's name, a constant
     * @param name the place's id without prefix, a constant of the renderer
     */
    public Markup paint(String attribute, String name) {
        beginAttribute(attribute);
        sink.ascii("url(#");
        id(name, "", ")\"");
        return this;
    }

    private void id(String name, String suffix, String end) {
        sink.ascii(idPrefix);
        sink.text(name, Escaping.ATTRIBUTE);
        sink.ascii(suffix);
        sink.ascii(end);
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
        sink.octet('"');
        return this;
    }

    private void beginAttribute(String name) {
        if (!inTag) {
            throw new IllegalStateException("no element was just begun for the attribute " + name);
        }
        sink.octet(' ');
        sink.ascii(name);
        sink.octet('=');
        sink.octet('"');
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
        sink.bytes(open.pop());
        return this;
    }

    /**
     * Writes a style sheet, script or data into the element just begun, whose text isn't unescaped.
     *
     * @param content foreign text is in it only by way of {@link CssString} or {@link JsonString}
     * @throws IllegalArgumentException if it could end the element
     */
    public Markup raw(String content) {
        if (content.indexOf('<') >= 0) {
            throw new IllegalArgumentException("the content of a style or script element holds no '<'");
        }
        endTag();
        sink.text(content, Escaping.RAW);
        return this;
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

    private void endTag() {
        if (inTag) {
            sink.octet('>');
            inTag = false;
        }
    }

    /** Returns the bytes that are there so far, the last begin tag possibly unfinished. */
    public byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            sink.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return new String(toBytes(), StandardCharsets.UTF_8);
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
            throw new IllegalStateException("still open: " + new String(open.element(), StandardCharsets.US_ASCII));
        }
        sink.writeTo(out);
    }
}

package org.civicreport.html.markup;

import java.util.Base64;
import org.civicreport.document.Link;

/**
 * The attributes of the element just begun. Values may hold anything; names are constants of the renderer. Ids are those
 * of the document behind the page's prefix.
 */
public abstract sealed class BeginTag permits Markup {

    final Utf8Sink sink;
    private final String idPrefix;
    private boolean inTag;

    BeginTag(Utf8Sink sink, String idPrefix) {
        this.sink = sink;
        this.idPrefix = idPrefix;
    }

    abstract Markup self();

    /** From here on attributes may follow. */
    void beginTag() {
        inTag = true;
    }

    /** From here on content may follow. */
    void endTag() {
        if (inTag) {
            sink.octet('>');
            inTag = false;
        }
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
        return self();
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
        return self();
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
        return self();
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
        return self();
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
        return self();
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
}

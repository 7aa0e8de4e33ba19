package org.civicreport.docx.packaging;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.civicreport.text.TextPolicy;

/**
 * Writes one part as a stream of elements, named with their prefixes ({@code "w:p"}); the root declares these as ordinary
 * attributes. Not thread-safe.
 *
 * <p>Throws {@link UncheckedIOException}, since visitors can't declare what the output stream throws.
 */
public final class XmlWriter implements AutoCloseable {

    // The JDK's own, so that no other implementation on the class path changes the bytes.
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;
    private final BufferedWriter characters;

    /**
     * Begins a part with its XML declaration.
     *
     * @param part gets UTF-8; is flushed, not closed
     */
    public XmlWriter(OutputStream part) {
        characters = new BufferedWriter(new OutputStreamWriter(part, StandardCharsets.UTF_8), 1 << 15);
        try {
            xml = FACTORY.createXMLStreamWriter(characters);
            characters.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        } catch (XMLStreamException e) {
            throw unchecked(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens an element.
     *
     * @param name its name with prefix
     * @param attributes names and values in turn
     * @return this writer
     */
    public XmlWriter open(String name, String... attributes) {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw unchecked(e);
        }
        return this;
    }

    /** Closes the element that was opened last. */
    public XmlWriter end() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw unchecked(e);
        }
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
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw unchecked(e);
        }
        return this;
    }

    /**
     * Writes characters.
     *
     * @param text the text; what XML can't hold becomes U+FFFD
     * @return this writer
     */
    public XmlWriter text(String text) {
        try {
            xml.writeCharacters(legal(text));
        } catch (XMLStreamException e) {
            throw unchecked(e);
        }
        return this;
    }

    /** Writes an element that holds only text. */
    public XmlWriter element(String name, String text) {
        return open(name).text(text).end();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            // In an attribute, a reader takes tabs and line feeds for spaces anyway.
            xml.writeAttribute(
                    attributes[i], legal(attributes[i + 1]).replace('\n', ' ').replace('\t', ' '));
        }
    }

    /** Documents are clean, but metadata, themes and sources can bring any character: no file is ill-formed for it. */
    private static String legal(String text) {
        return TextPolicy.firstForbidden(text).isEmpty() ? text : TextPolicy.clean(text);
    }

    /** Ends the part. */
    @Override
    public void close() {
        try {
            xml.writeEndDocument();
            xml.flush();
            characters.flush();
        } catch (XMLStreamException e) {
            throw unchecked(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UncheckedIOException unchecked(XMLStreamException e) {
        return new UncheckedIOException(e.getNestedException() instanceof IOException io ? io : new IOException(e));
    }
}

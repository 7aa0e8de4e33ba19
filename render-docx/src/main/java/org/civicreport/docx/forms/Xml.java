package org.civicreport.docx.forms;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part, with all that is in it. Names are local ones: in a Word file, two elements of the same local name
 * say the same, in whichever of the two namespaces of its standard.
 */
final class Xml {

    /** No honest document is nearly as deep; a walk through it can't overflow the stack. */
    private static final int DEEPEST = 500;

    private final String namespace;
    private final String name;
    private final Map<String, String> attributes;
    private final List<Xml> children = new ArrayList<>(0);
    private final StringBuilder text = new StringBuilder(0);

    private Xml(String namespace, String name, Map<String, String> attributes) {
        this.namespace = namespace;
        this.name = name;
        this.attributes = attributes;
    }

    /**
     * Parses a part.
     *
     * @param part the part, whose size is bounded already
     * @return its root; nothing if it is ill-formed, has a document type, or is nested absurdly deep
     */
    static Optional<Xml> parse(byte[] part) {
        // The JDK's own, whatever else is on the class path: its switches are known.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // Without document types there are no entities, but newer JDKs count the document itself as one.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        try {
            return Optional.ofNullable(read(factory.createXMLStreamReader(new ByteArrayInputStream(part))));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    /** Tells whether a part that couldn't be parsed has a document type. */
    static boolean hasDocumentType(byte[] part) {
        return new String(part, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")
                || new String(part, StandardCharsets.UTF_16LE).contains("<!DOCTYPE")
                || new String(part, StandardCharsets.UTF_16BE).contains("<!DOCTYPE");
    }

    private static @Nullable Xml read(XMLStreamReader xml) throws XMLStreamException {
        Deque<Xml> open = new ArrayDeque<>();
        Xml root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Xml element = element(xml);
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.peek().children.add(element);
                    }
                    open.push(element);
                    if (open.size() > DEEPEST) {
                        return null;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.DTD -> {
                    return null;
                }
                default -> {}
            }
        }
        return root;
    }

    private static Xml element(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        Map<String, String> attributes = xml.getAttributeCount() == 0 ? Map.of() : new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return new Xml(namespace == null ? "" : namespace, xml.getLocalName(), attributes);
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    List<Xml> children() {
        return children;
    }

    /** The characters that stand in it directly. */
    String text() {
        return text.toString();
    }

    /** An attribute by its local name; empty if it isn't there. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean hasAttribute(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** The first child of a name. */
    @Nullable
    Xml child(String childName) {
        for (Xml child : children) {
            if (child.name.equals(childName)) {
                return child;
            }
        }
        return null;
    }

    /** The text of the first child of a name; empty if there is none. */
    String childText(String childName) {
        Xml child = child(childName);
        return child == null ? "" : child.text();
    }

    /** The attribute {@code val} of the first child of a name; empty if there is none. */
    String childValue(String childName) {
        Xml child = child(childName);
        return child == null ? "" : child.attribute("val");
    }
}

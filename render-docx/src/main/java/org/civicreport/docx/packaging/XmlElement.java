package org.civicreport.docx.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part that another program wrote, to be written again with little changed. WordprocessingML has the
 * prefix {@code w}, whatever it was before; all others keep theirs. Immutable.
 *
 * @param name its name with prefix
 * @param attributes names with prefix, and values; declarations of namespaces among them
 * @param content elements and texts in their order: an {@link XmlElement} or a {@link String} each
 */
public record XmlElement(String name, Map<String, String> attributes, List<Object> content) {

    /** The namespace of WordprocessingML. */
    public static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String DECLARATION = "xmlns:";
    private static final int DEEPEST = 500;

    /** Copies both, keeping their order. */
    public XmlElement {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        content = List.copyOf(content);
    }

    /**
     * Reads a part.
     *
     * @param part the part
     * @return its root
     * @throws IOException if it isn't well-formed, has a document type, or is nested absurdly
     */
    public static XmlElement read(byte[] part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // The part's size is bounded already; newer JDKs count the document itself as an entity.
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException e) {
            throw new IOException("a part isn't well-formed: " + e.getMessage(), e);
        }
    }

    private static XmlElement read(XMLStreamReader xml) throws XMLStreamException, IOException {
        Deque<Open> open = new ArrayDeque<>();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new IOException("a part has a document type");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() == DEEPEST) {
                        throw new IOException("a part is nested too deeply");
                    }
                    open.push(Open.at(xml));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.getFirst().content.add(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop().closed();
                    if (open.isEmpty()) {
                        return closed;
                    }
                    open.getFirst().content.add(closed);
                }
                default -> {}
            }
        }
        throw new IOException("a part is empty");
    }

    private record Open(String name, Map<String, String> attributes, List<Object> content) {

        static Open at(XMLStreamReader xml) throws IOException {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < xml.getNamespaceCount(); i++) {
                declare(xml.getNamespacePrefix(i), xml.getNamespaceURI(i), attributes);
            }
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                attributes.put(
                        named(xml.getAttributePrefix(i), xml.getAttributeNamespace(i), xml.getAttributeLocalName(i)),
                        xml.getAttributeValue(i));
            }
            return new Open(
                    named(xml.getPrefix(), xml.getNamespaceURI(), xml.getLocalName()), attributes, new ArrayList<>());
        }

        private static void declare(@Nullable String prefix, @Nullable String uri, Map<String, String> attributes)
                throws IOException {
            boolean word = WORD.equals(uri);
            if ("w".equals(prefix) && !word) {
                throw new IOException("the prefix w means something else than Word's markup");
            }
            String declared = word ? "w" : prefix;
            attributes.put(
                    declared == null || declared.isEmpty() ? "xmlns" : DECLARATION + declared, uri == null ? "" : uri);
        }

        private static String named(@Nullable String prefix, @Nullable String uri, String name) {
            if (WORD.equals(uri)) {
                return "w:" + name;
            }
            return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
        }

        XmlElement closed() {
            return new XmlElement(name, attributes, content);
        }
    }

    /** Writes the element with all that is in it. */
    public void writeTo(XmlWriter xml) {
        String[] pairs = new String[2 * attributes.size()];
        int at = 0;
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            pairs[at++] = attribute.getKey();
            pairs[at++] = attribute.getValue();
        }
        if (content.isEmpty()) {
            xml.empty(name, pairs);
            return;
        }
        xml.open(name, pairs);
        for (Object piece : content) {
            if (piece instanceof XmlElement element) {
                element.writeTo(xml);
            } else {
                xml.text((String) piece);
            }
        }
        xml.end();
    }

    /** Returns the elements in it, without the texts. */
    public List<XmlElement> elements() {
        return content.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    /** Returns the elements in it that have a name. */
    public Stream<XmlElement> all(String child) {
        return elements().stream().filter(element -> element.name().equals(child));
    }

    /** Returns the first element on a way of names down from here. */
    public Optional<XmlElement> find(String... way) {
        Optional<XmlElement> at = Optional.of(this);
        for (String step : way) {
            at = at.flatMap(element -> element.all(step).findFirst());
        }
        return at;
    }

    /** Returns an attribute's value; empty if there is none. */
    public String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** Returns the element with one attribute more or other. */
    public XmlElement with(String attribute, String value) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.put(attribute, value);
        return new XmlElement(name, changed, content);
    }

    /** Returns the element without an attribute. */
    public XmlElement without(String attribute) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.remove(attribute);
        return new XmlElement(name, changed, content);
    }

    /** Returns the element with the first child of a name changed; if there is none, an empty one is put in front. */
    public XmlElement replacing(String child, UnaryOperator<XmlElement> change) {
        List<Object> changed = new ArrayList<>(content);
        Optional<XmlElement> found = find(child);
        if (found.isPresent()) {
            changed.set(changed.indexOf(found.get()), change.apply(found.get()));
        } else {
            changed.add(0, change.apply(new XmlElement(child, Map.of(), List.of())));
        }
        return withContent(changed);
    }

    /** Returns the element with other content. */
    public XmlElement withContent(List<?> other) {
        return new XmlElement(name, attributes, List.copyOf(other));
    }

    /** Returns the element with each element in it changed, from the innermost outwards, and itself at last. */
    public XmlElement map(UnaryOperator<XmlElement> change) {
        List<Object> changed = new ArrayList<>();
        for (Object piece : content) {
            changed.add(piece instanceof XmlElement element ? element.map(change) : piece);
        }
        return change.apply(withContent(changed));
    }
}

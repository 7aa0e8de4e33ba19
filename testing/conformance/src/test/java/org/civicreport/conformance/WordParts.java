package org.civicreport.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a Word file, unpacked and parsed. */
final class WordParts {

    private final Map<String, byte[]> bytes = new LinkedHashMap<>();
    private final Map<String, Document> parsed = new LinkedHashMap<>();
    private final List<String> twice = new ArrayList<>();

    WordParts(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (bytes.put(entry.getName(), zip.readAllBytes()) != null) {
                    twice.add(entry.getName());
                }
            }
        }
        for (Map.Entry<String, byte[]> part : bytes.entrySet()) {
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                parsed.put(part.getKey(), parse(part.getValue()));
            }
        }
    }

    private static Document parse(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** The names of all parts. */
    Iterable<String> names() {
        return Collections.unmodifiableSet(bytes.keySet());
    }

    /** The names of parts that are there more than once. */
    List<String> twice() {
        return Collections.unmodifiableList(twice);
    }

    boolean has(String name) {
        return bytes.containsKey(name);
    }

    /** Each part that is XML, by its name. */
    void each(BiConsumer<String, Document> sink) {
        parsed.forEach(sink);
    }

    Document part(String name) {
        Document part = parsed.get(name);
        if (part == null) {
            throw new AssertionError("the file has no part " + name);
        }
        return part;
    }

    /** The elements of a name in all parts that hold or form text: the document, heads, feet, notes, styles, lists. */
    void inTexts(String name, BiConsumer<String, Element> sink) {
        parsed.forEach((part, root) -> {
            if (part.startsWith("word/") && part.lastIndexOf('/') == "word".length()) {
                all(root, name).forEach(element -> sink.accept(part, element));
            }
        });
    }

    static List<Element> all(Node in, String name) {
        NodeList nodes = in instanceof Document whole
                ? whole.getElementsByTagName(name)
                : ((Element) in).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}

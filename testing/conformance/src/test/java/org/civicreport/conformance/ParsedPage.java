package org.civicreport.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A page as a browser's parser reads it (HTML, 13.2), where every parse error counts. */
final class ParsedPage {

    private static final Set<String> INLINE = Set.of("a", "abbr", "em", "span", "strong", "sup", "svg", "use");

    private final List<Element> elements;

    private ParsedPage(List<Element> elements) {
        this.elements = elements;
    }

    static ParsedPage of(byte[] page) throws IOException {
        HtmlDocumentBuilder builder = new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW);
        builder.setErrorHandler(new Strict());
        InputSource source = new InputSource(new ByteArrayInputStream(page));
        source.setEncoding("UTF-8");
        try {
            return new ParsedPage(elements(builder.parse(source).getElementsByTagName("*")));
        } catch (SAXException e) {
            throw new IOException("The page has a parse error: " + e.getMessage(), e);
        }
    }

    List<Element> elements() {
        return elements;
    }

    /** Returns what is in an element by this name. */
    static List<Element> inside(Element outer, String name) {
        return elements(outer.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Returns the values of an attribute in the order of the elements. */
    List<String> values(String attribute) {
        return elements.stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    /** Returns the visible text in logical order, without what is marked as generated, white space around each block. */
    String text() {
        StringBuilder text = new StringBuilder();
        elements.stream().filter(element -> element.getTagName().equals("body")).forEach(body -> append(body, text));
        return text.toString();
    }

    private static void append(Element element, StringBuilder text) {
        boolean generated = List.of(element.getAttribute("class").split(" ")).contains("generated");
        if (generated || element.getTagName().equals("script")) {
            return;
        }
        String around = INLINE.contains(element.getTagName()) ? "" : "\n";
        text.append(around);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                append(inner, text);
            } else if (child instanceof CharacterData data && child.getNodeType() == Node.TEXT_NODE) {
                text.append(data.getData());
            }
        }
        text.append(around);
    }

    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}

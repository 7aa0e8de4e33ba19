package org.civicreport.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses pages far more strictly than a browser: every element balanced, every attribute quoted, no reference but the
 * five that the renderer writes, no raw {@code <} or {@code >} anywhere. What it accepts can't be read in two ways.
 */
final class StrictPage {

    /** An element, with everything inside it. */
    record Element(String name, Map<String, String> attributes, List<Object> children) {

        String attribute(String attribute) {
            return attributes.getOrDefault(attribute, "");
        }

        boolean hasClass(String wanted) {
            return List.of(attribute("class").split(" ")).contains(wanted);
        }
    }

    private static final String DOCTYPE = "<!DOCTYPE html>\n";
    private static final Set<String> VOID = Set.of("br", "col", "img", "input", "link", "meta");
    private static final Set<String> RAW = Set.of("script", "style");
    private static final Set<String> INLINE =
            Set.of("a", "abbr", "em", "span", "strong", "sup", "svg", "use", "time", "html");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [A-Za-z0-9-]+=\"[^\"<>]*\")*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([A-Za-z0-9-]+)=\"([^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile("&(amp|lt|gt|quot|#39);");

    private final Element root;

    private StrictPage(Element root) {
        this.root = root;
    }

    static StrictPage of(byte[] page) {
        String text = decoded(page);
        if (!text.startsWith(DOCTYPE)) {
            throw new AssertionError("no doctype");
        }
        Element document = new Element("", Map.of(), new ArrayList<>());
        Deque<Element> open = new ArrayDeque<>(List.of(document));
        int at = DOCTYPE.length();
        while (at < text.length()) {
            Element parent = open.element();
            int next = text.indexOf('<', at);
            int end = next < 0 ? text.length() : next;
            if (end > at) {
                String between = text.substring(at, end);
                parent.children().add(RAW.contains(parent.name()) ? between : unescaped(between));
                at = end;
                continue;
            }
            Matcher tag = TAG.matcher(text).region(at, text.length());
            if (!tag.lookingAt()) {
                throw new AssertionError("no tag: " + text.substring(at, Math.min(at + 80, text.length())));
            }
            at = tag.end();
            if (!tag.group(1).isEmpty()) {
                if (!open.pop().name().equals(tag.group(2))) {
                    throw new AssertionError("not balanced: " + tag.group());
                }
                continue;
            }
            Element element = new Element(tag.group(2), attributes(tag.group(3)), new ArrayList<>());
            parent.children().add(element);
            if (!VOID.contains(element.name())) {
                open.push(element);
            }
        }
        if (open.size() > 1) {
            throw new AssertionError("left open: " + open.element().name());
        }
        return new StrictPage(document);
    }

    private static String decoded(byte[] page) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(page))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("not UTF-8", e);
        }
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(text);
        while (matcher.find()) {
            if (attributes.put(matcher.group(1), unescaped(matcher.group(2))) != null) {
                throw new AssertionError("twice: " + matcher.group(1));
            }
        }
        return attributes;
    }

    private static String unescaped(String text) {
        if (text.indexOf('>') >= 0) {
            throw new AssertionError("raw >: " + text);
        }
        Matcher matcher = REFERENCE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            String character = switch (matcher.group(1)) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                default -> "'";
            };
            matcher.appendReplacement(out, character);
        }
        long references = text.chars().filter(c -> c == '&').count();
        if (references != REFERENCE.matcher(text).results().count()) {
            throw new AssertionError("raw &: " + text);
        }
        return matcher.appendTail(out).toString();
    }

    /** Returns all elements in the order of their begin tags. */
    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        collect(root, elements);
        return elements;
    }

    /** Returns the elements of this name. */
    List<Element> elements(String name) {
        return elements().stream()
                .filter(element -> element.name().equals(name))
                .toList();
    }

    private static void collect(Element element, List<Element> into) {
        for (Object child : element.children()) {
            if (child instanceof Element inner) {
                into.add(inner);
                collect(inner, into);
            }
        }
    }

    /** Returns the visible text in logical order, without what is marked as generated, a line feed around each block. */
    String text() {
        StringBuilder out = new StringBuilder();
        elements("body").forEach(body -> text(body, false, out));
        return out.toString();
    }

    /** Returns the visible text with what is marked as generated, and with the alternatives of images. */
    String shownText() {
        StringBuilder out = new StringBuilder();
        elements("body").forEach(body -> text(body, true, out));
        return out.toString();
    }

    /** Returns an element's text, without what is marked as generated. */
    static String text(Element element) {
        StringBuilder out = new StringBuilder();
        text(element, false, out);
        return out.toString();
    }

    private static void text(Element element, boolean everything, StringBuilder out) {
        if (RAW.contains(element.name()) || (!everything && element.hasClass("generated"))) {
            return;
        }
        boolean block = !INLINE.contains(element.name());
        if (block) {
            out.append('\n');
        }
        if (everything) {
            out.append(element.attribute("alt"));
        }
        for (Object child : element.children()) {
            if (child instanceof Element inner) {
                text(inner, everything, out);
            } else {
                out.append(child);
            }
        }
        if (block) {
            out.append('\n');
        }
    }
}

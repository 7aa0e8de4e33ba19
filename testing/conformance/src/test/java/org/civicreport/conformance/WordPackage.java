package org.civicreport.conformance;

import static org.civicreport.conformance.WordParts.all;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What the parts of a Word file owe each other (ECMA-376, part 2): Word opens none in which one of these is wrong. */
final class WordPackage {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern GUID = Pattern.compile("\\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}}");

    private static final int LONGEST_ADDRESS = 2_079;

    private final WordParts file;
    private final List<String> problems = new ArrayList<>();

    private WordPackage(WordParts file) {
        this.file = file;
    }

    /** The problems of a file, an empty list if it has none. */
    static List<String> check(byte[] docx) throws IOException {
        WordPackage file = new WordPackage(new WordParts(docx));
        file.partsAreThereOnce();
        file.partsHaveTypes();
        file.relationshipsLeadSomewhere();
        file.everyPartIsReached();
        file.prefixesToIgnoreAreDeclared();
        file.itemsHaveIdentities();
        return file.problems;
    }

    private void partsAreThereOnce() {
        file.twice().forEach(part -> problems.add("part twice: " + part));
    }

    private void partsHaveTypes() {
        Document types = file.part("[Content_Types].xml");
        Map<String, String> overrides = new HashMap<>();
        for (Element override : all(types, "Override")) {
            String name = override.getAttribute("PartName");
            if (overrides.put(name, override.getAttribute("ContentType")) != null) {
                problems.add("type twice: " + name);
            }
            if (!file.has(name.substring(1))) {
                problems.add("type of a part that isn't there: " + name);
            }
        }
        Set<String> defaults = new HashSet<>();
        for (Element extension : all(types, "Default")) {
            defaults.add(extension.getAttribute("Extension").toLowerCase(Locale.ROOT));
        }
        for (String part : file.names()) {
            String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!part.equals("[Content_Types].xml")
                    && !overrides.containsKey("/" + part)
                    && !defaults.contains(extension)) {
                problems.add("part without type: " + part);
            }
        }
    }

    /** Word opens no file in which a relationship leads to a part that isn't there, or is used and isn't there itself. */
    private void relationshipsLeadSomewhere() {
        Map<String, Set<String>> known = new HashMap<>();
        eachRelationship((owner, relationship) -> {
            Set<String> ids = known.computeIfAbsent(owner, first -> new HashSet<>());
            if (!ids.add(relationship.getAttribute("Id"))) {
                problems.add("relationship twice: " + owner + " " + relationship.getAttribute("Id"));
            }
            String target = relationship.getAttribute("Target");
            if (!relationship.getAttribute("TargetMode").equals("External")) {
                if (!file.has(resolved(owner, target))) {
                    problems.add("relationship to a part that isn't there: " + owner + " " + target);
                }
            } else if (!isAddress(target)) {
                problems.add("address that Word doesn't take: " + target);
            }
        });
        file.each((part, root) -> eachAttribute(root.getDocumentElement(), attribute -> {
            if (RELATIONSHIPS.equals(attribute.getNamespaceURI())
                    && !known.getOrDefault(part, Set.of()).contains(attribute.getNodeValue())) {
                problems.add("no such relationship: " + part + " " + attribute.getNodeValue());
            }
        }));
    }

    private static boolean isAddress(String target) {
        try {
            return URI.create(target).toASCIIString().length() <= LONGEST_ADDRESS;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void eachRelationship(BiConsumer<String, Element> sink) {
        file.each((part, root) -> {
            if (part.endsWith(".rels")) {
                all(root, "Relationship").forEach(relationship -> sink.accept(owner(part), relationship));
            }
        });
    }

    private static String owner(String relationships) {
        int folder = relationships.lastIndexOf("_rels/");
        return relationships.substring(0, folder)
                + relationships.substring(folder + "_rels/".length(), relationships.length() - ".rels".length());
    }

    private static String resolved(String owner, String target) {
        return URI.create("/" + owner).resolve(target).getPath().substring(1);
    }

    private static void eachAttribute(Element element, Consumer<Node> sink) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            sink.accept(attributes.item(i));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                eachAttribute(inner, sink);
            }
        }
    }

    /** Word drops what nothing leads to, when it saves. */
    private void everyPartIsReached() {
        Set<String> reached = new HashSet<>();
        eachRelationship((owner, relationship) -> {
            if (!relationship.getAttribute("TargetMode").equals("External")) {
                reached.add(resolved(owner, relationship.getAttribute("Target")));
            }
        });
        for (String part : file.names()) {
            if (!part.endsWith(".rels") && !part.equals("[Content_Types].xml") && !reached.contains(part)) {
                problems.add("part that nothing leads to: " + part);
            }
        }
    }

    private void prefixesToIgnoreAreDeclared() {
        file.each((part, root) -> {
            Element top = root.getDocumentElement();
            for (String prefix : top.getAttribute("mc:Ignorable").split(" ")) {
                if (!prefix.isEmpty() && top.lookupNamespaceURI(prefix) == null) {
                    problems.add("prefix to ignore that isn't declared: " + part + " " + prefix);
                }
            }
        });
    }

    private void itemsHaveIdentities() {
        Set<String> seen = new HashSet<>();
        file.each((part, root) -> {
            if (part.startsWith("customXml/itemProps")) {
                String id = root.getDocumentElement().getAttribute("ds:itemID");
                if (!GUID.matcher(id).matches() || !seen.add(id)) {
                    problems.add("no identity of its own: " + part + " " + id);
                }
            }
        });
    }
}

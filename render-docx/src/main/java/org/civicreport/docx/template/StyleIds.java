package org.civicreport.docx.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicreport.docx.packaging.XmlElement;
import org.civicreport.docx.styles.WordStyle;

/**
 * The ids of the template's styles. A German Word calls "heading 1" {@code berschrift1}, an English one {@code Heading1}:
 * what counts is the name, by which the template's styles get our ids.
 */
final class StyleIds {

    private static final Set<String> REFERENCES = Set.of(
            "w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link", "w:styleLink", "w:numStyleLink");

    private final Map<String, String> renamed = new HashMap<>();
    private final Map<WordStyle, XmlElement> found = new LinkedHashMap<>();
    private final Map<String, XmlElement> byId = new HashMap<>();

    StyleIds(XmlElement styles) {
        Map<String, WordStyle> names = new HashMap<>();
        for (WordStyle style : WordStyle.values()) {
            names.put(style.styleName().toLowerCase(Locale.ROOT), style);
        }
        Set<String> ours = new HashSet<>();
        styles.all("w:style").forEach(style -> {
            String name = style.find("w:name").map(n -> n.get("w:val")).orElse("");
            WordStyle same = names.get(name.toLowerCase(Locale.ROOT));
            if (same != null && same.type().equals(style.get("w:type")) && found.putIfAbsent(same, style) == null) {
                renamed.put(style.get("w:styleId"), same.id());
                ours.add(style.get("w:styleId"));
            }
            byId.putIfAbsent(style.get("w:styleId"), style);
        });
        Set<String> taken = new HashSet<>(byId.keySet());
        for (WordStyle style : WordStyle.values()) {
            if (byId.containsKey(style.id()) && !ours.contains(style.id())) {
                String free = style.id() + "Template";
                while (!taken.add(free)) {
                    free += "1";
                }
                renamed.put(style.id(), free);
            }
        }
    }

    /** Tells whether the template has a style of ours. */
    boolean has(WordStyle style) {
        return found.containsKey(style);
    }

    /** Returns the list that numbers a style's paragraphs, by itself or by a style that it is based on. */
    Optional<XmlElement> numbering(WordStyle style) {
        XmlElement at = found.get(style);
        for (int depth = 0; at != null && depth < 20; depth++) {
            Optional<XmlElement> numbering = at.find("w:pPr", "w:numPr");
            if (numbering.flatMap(element -> element.find("w:numId")).isPresent()) {
                return numbering.filter(element -> element.find("w:numId")
                        .filter(id -> !id.get("w:val").equals("0"))
                        .isPresent());
            }
            at = at.find("w:basedOn").map(base -> byId.get(base.get("w:val"))).orElse(null);
        }
        return Optional.empty();
    }

    /** Returns a part's content with our ids. */
    XmlElement renamedIn(XmlElement root) {
        return root.map(element -> {
            if (element.name().equals("w:style")) {
                return renamed(element, "w:styleId");
            }
            return REFERENCES.contains(element.name()) ? renamed(element, "w:val") : element;
        });
    }

    private XmlElement renamed(XmlElement element, String attribute) {
        String id = renamed.get(element.get(attribute));
        return id == null ? element : element.with(attribute, id);
    }
}

package org.civicreport.docx.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicreport.docx.packaging.XmlElement;

/** A template's style, with which a paragraph stays on one page with the next one (ECMA-376, part 1, clause 17.3.1.15). */
final class KeptWithNext {

    private static final String KEEP_NEXT = "w:keepNext";

    /** What stands behind the paragraphs' properties in a style's definition. */
    private static final Set<String> AFTER = Set.of("w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:tblStylePr");

    private KeptWithNext() {}

    static XmlElement of(XmlElement style) {
        List<Object> content = new ArrayList<>(style.elements());
        if (style.find("w:pPr").isEmpty()) {
            int at = 0;
            while (at < content.size() && !AFTER.contains(((XmlElement) content.get(at)).name())) {
                at++;
            }
            content.add(at, new XmlElement("w:pPr", Map.of(), List.of()));
        }
        return style.withContent(content).replacing("w:pPr", KeptWithNext::kept);
    }

    private static XmlElement kept(XmlElement paragraph) {
        List<Object> content = new ArrayList<>();
        content.add(new XmlElement(KEEP_NEXT, Map.of(), List.of()));
        paragraph.elements().stream()
                .filter(element -> !element.name().equals(KEEP_NEXT))
                .forEach(content::add);
        return paragraph.withContent(content);
    }
}

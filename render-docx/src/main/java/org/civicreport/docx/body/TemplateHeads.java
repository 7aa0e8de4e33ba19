package org.civicreport.docx.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicreport.docx.packaging.PackageWriter;
import org.civicreport.docx.packaging.Part;
import org.civicreport.docx.packaging.RelationshipType;
import org.civicreport.docx.packaging.Relationships;
import org.civicreport.docx.packaging.XmlElement;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.WordStyle;
import org.civicreport.docx.template.Design;
import org.jspecify.annotations.Nullable;

/** A template's heads and feet, with the words that mark a draft on top of each. */
final class TemplateHeads implements RunningHeads {

    private static final Part DRAFT_HEAD = Part.header("header1");

    private final Design design;
    private final @Nullable XmlElement draftMark;
    private final Map<Design.Head, String> references = new LinkedHashMap<>();
    private boolean referred;

    TemplateHeads(Design design, @Nullable String draftMark, Relationships relationships) {
        this.design = design;
        this.draftMark = draftMark == null ? null : paragraph(draftMark);
        design.heads().forEach((head, part) -> {
            RelationshipType type = head.header() ? RelationshipType.HEADER : RelationshipType.FOOTER;
            references.put(head, relationships.to(type, part.inWordFolder()));
        });
        if (draftMark != null) {
            for (Design.Head head : headless()) {
                references.put(head, relationships.to(RelationshipType.HEADER, DRAFT_HEAD.inWordFolder()));
            }
        }
    }

    /** The part that is written besides those of the template. */
    static List<Part> parts(@Nullable String draftMark) {
        return draftMark == null ? List.of() : List.of(DRAFT_HEAD);
    }

    /** The heads that pages have but that the template doesn't fill; a draft's mark must stand there too. */
    private List<Design.Head> headless() {
        List<Design.Head> used = new ArrayList<>(List.of(new Design.Head(true, "default")));
        if (design.firstPageDiffers()) {
            used.add(new Design.Head(true, "first"));
        }
        if (design.evenPagesDiffer()) {
            used.add(new Design.Head(true, "even"));
        }
        used.removeIf(design.heads()::containsKey);
        return used;
    }

    private static XmlElement paragraph(String text) {
        XmlElement style = new XmlElement("w:pStyle", Map.of("w:val", WordStyle.DRAFT_MARK.id()), List.of());
        XmlElement words = new XmlElement("w:t", Map.of("xml:space", "preserve"), List.of(text));
        return new XmlElement(
                "w:p",
                Map.of(),
                List.of(
                        new XmlElement("w:pPr", Map.of(), List.of(style)),
                        new XmlElement("w:r", Map.of(), List.of(words))));
    }

    @Override
    public boolean refer(XmlWriter xml, PageKind kind) {
        if (referred) {
            return false;
        }
        referred = true;
        references.forEach((head, id) -> xml.empty(head.element(), "w:type", head.type(), "r:id", id));
        return design.firstPageDiffers();
    }

    @Override
    public void write(PackageWriter target) {
        XmlElement mark = draftMark;
        if (mark != null) {
            target.xml(DRAFT_HEAD.name(), xml -> {
                xml.open("w:hdr", "xmlns:w", Namespaces.W);
                mark.writeTo(xml);
                xml.end();
            });
        }
        design.write(target, mark);
    }
}

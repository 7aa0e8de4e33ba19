package org.civicreport.docx.body;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.civicreport.document.Document;
import org.civicreport.docx.packaging.PackageWriter;
import org.civicreport.docx.packaging.Part;
import org.civicreport.docx.packaging.RelationshipType;
import org.civicreport.docx.packaging.Relationships;
import org.civicreport.docx.packaging.XmlElement;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.DocumentSettings;
import org.civicreport.docx.styles.FontTable;
import org.civicreport.docx.styles.NumberingDefinitions;
import org.civicreport.docx.styles.PageSetup;
import org.civicreport.docx.styles.PartMarshaller;
import org.civicreport.docx.styles.StyleSheet;
import org.civicreport.docx.template.Design;
import org.civicreport.render.Theme;
import org.jspecify.annotations.Nullable;

/** Writes the parts beside the text: styles, lists, settings, fonts; our own, or a template's with ours behind them. */
final class FixedParts {

    private final Document document;
    private final Theme theme;
    private final PageSetup page;
    private final @Nullable Design design;
    private final PackageWriter target;
    private final Relationships relationships;

    FixedParts(
            Rendering rendering,
            PageSetup page,
            @Nullable Design design,
            PackageWriter target,
            Relationships relationships) {
        document = rendering.document();
        theme = rendering.options().theme();
        this.page = page;
        this.design = design;
        this.target = target;
        this.relationships = relationships;
    }

    void write(NumberedLists lists) {
        boolean evenPagesDiffer = design != null && design.evenPagesDiffer();
        relationships.to(RelationshipType.STYLES, Part.STYLES.inWordFolder());
        relationships.to(RelationshipType.NUMBERING, Part.NUMBERING.inWordFolder());
        object(
                RelationshipType.SETTINGS,
                Part.SETTINGS,
                DocumentSettings.of(document.language(), document.labels(), evenPagesDiffer));
        Object styles = StyleSheet.of(theme, document.language(), page, lists.base());
        Object numbering = NumberingDefinitions.of(lists.all(), lists.base());
        if (design == null) {
            target.xml(Part.STYLES.name(), xml -> PartMarshaller.write(styles, xml));
            target.xml(Part.NUMBERING.name(), xml -> PartMarshaller.write(numbering, xml));
        } else {
            target.xml(Part.STYLES.name(), design.stylesWith(tree(styles), document.language())::writeTo);
            target.xml(Part.NUMBERING.name(), design.numberingWith(tree(numbering))::writeTo);
            target.relationships(Part.NUMBERING.name(), design.numberingRelationships());
        }
        if (design != null && design.theme() != null) {
            relationships.to(RelationshipType.THEME, design.theme().inWordFolder());
        }
        if (design != null && design.fonts() != null) {
            relationships.to(RelationshipType.FONT_TABLE, design.fonts().inWordFolder());
        } else {
            object(RelationshipType.FONT_TABLE, Part.FONT_TABLE, FontTable.of(theme));
        }
    }

    private void object(RelationshipType type, Part part, Object content) {
        relationships.to(type, part.inWordFolder());
        target.xml(part.name(), xml -> PartMarshaller.write(content, xml));
    }

    private static XmlElement tree(Object content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try (XmlWriter xml = new XmlWriter(part)) {
            PartMarshaller.write(content, xml);
        }
        try {
            return XmlElement.read(part.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

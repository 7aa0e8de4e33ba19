package org.civicreport.docx.body;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Document;
import org.civicreport.docx.packaging.PackageWriter;
import org.civicreport.docx.packaging.Part;
import org.civicreport.docx.packaging.RelationshipType;
import org.civicreport.docx.packaging.Relationships;
import org.civicreport.docx.styles.DocumentSettings;
import org.civicreport.docx.styles.FontTable;
import org.civicreport.docx.styles.NumberingDefinitions;
import org.civicreport.docx.styles.PartMarshaller;
import org.civicreport.docx.styles.StyleSheet;
import org.civicreport.findings.Findings;
import org.civicreport.render.Pagination;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Theme;
import org.jspecify.annotations.Nullable;

/** Writes the document with all parts that it needs, in an order in which nothing has to be kept until later. */
public final class DocumentWriter {

    private DocumentWriter() {}

    /** Returns the parts that {@link #write} will write for a document. */
    public static List<Part> parts(Document document) {
        List<Part> parts = new ArrayList<>(
                List.of(Part.DOCUMENT, Part.STYLES, Part.NUMBERING, Part.SETTINGS, Part.FONT_TABLE, Part.FOOTNOTES));
        parts.addAll(RunningHeads.parts(document));
        parts.addAll(Charts.parts(document));
        return parts;
    }

    /**
     * Writes the document.
     *
     * @param document what is written
     * @param options how
     * @param pages where contents say that sections begin; null if they don't
     * @param target the package
     * @param relationships of the document part; may hold others already
     * @return what was shown otherwise than asked for
     */
    public static Findings write(
            Document document,
            RenderOptions options,
            @Nullable Pagination pages,
            PackageWriter target,
            Relationships relationships) {
        Rendering rendering = Rendering.of(document, options, pages);
        RunningHeads heads = new RunningHeads(document, relationships);
        NumberedLists lists = new NumberedLists();
        Charts charts = new Charts(relationships);
        Progress progress = new Progress(document, options.progress());
        Media media = Media.write(document, options, target, relationships);
        target.xml(Part.DOCUMENT.name(), xml -> {
            xml.open("w:document", Namespaces.ALL).open("w:body");
            PageLayout layout = new PageLayout(options.theme().page(), heads);
            Writers writers = Writers.of(xml, relationships, rendering, layout);
            BlockWriter blocks = new BlockWriter(rendering, writers, media, charts, layout, lists, progress);
            layout.write(xml, blocks.writeDocument());
            xml.end().end();
        });
        rendering.notes().write(target, rendering);
        charts.write(target, document, options.theme());
        heads.write(target);
        Theme theme = options.theme();
        object(target, relationships, RelationshipType.STYLES, Part.STYLES, StyleSheet.of(theme, document.language()));
        object(target, relationships, RelationshipType.NUMBERING, Part.NUMBERING, NumberingDefinitions.of(lists.all()));
        object(
                target,
                relationships,
                RelationshipType.SETTINGS,
                Part.SETTINGS,
                DocumentSettings.of(document.language(), document.labels()));
        object(target, relationships, RelationshipType.FONT_TABLE, Part.FONT_TABLE, FontTable.of(theme));
        relationships.to(RelationshipType.FOOTNOTES, Part.FOOTNOTES.inWordFolder());
        target.relationships(Part.DOCUMENT.name(), relationships);
        progress.end();
        return rendering.findings().all();
    }

    private static void object(
            PackageWriter target, Relationships relationships, RelationshipType type, Part part, Object content) {
        relationships.to(type, part.inWordFolder());
        target.xml(part.name(), xml -> PartMarshaller.write(content, xml));
    }
}

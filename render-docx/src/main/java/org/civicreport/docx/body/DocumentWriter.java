package org.civicreport.docx.body;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Document;
import org.civicreport.docx.packaging.PackageWriter;
import org.civicreport.docx.packaging.Part;
import org.civicreport.docx.packaging.RelationshipType;
import org.civicreport.docx.packaging.Relationships;
import org.civicreport.docx.styles.PageSetup;
import org.civicreport.docx.template.Design;
import org.civicreport.findings.Findings;
import org.civicreport.render.Pagination;
import org.civicreport.render.RenderOptions;
import org.jspecify.annotations.Nullable;

/** Writes the document with all parts that it needs, in an order in which nothing has to be kept until later. */
public final class DocumentWriter {

    private DocumentWriter() {}

    /**
     * Returns the parts that {@link #write} will write for a document.
     *
     * @param document what is written
     * @param survey what it needs
     * @param design what a template brings; null if there is none
     */
    public static List<Part> parts(Document document, Survey survey, @Nullable Design design) {
        List<Part> parts =
                new ArrayList<>(List.of(Part.DOCUMENT, Part.STYLES, Part.NUMBERING, Part.SETTINGS, Part.FOOTNOTES));
        if (design == null) {
            parts.add(Part.FONT_TABLE);
            parts.addAll(OwnHeads.parts(document));
        } else {
            parts.addAll(design.copied());
            if (design.fonts() == null) {
                parts.add(Part.FONT_TABLE);
            }
            parts.addAll(
                    design.heads().isEmpty() ? OwnHeads.parts(document) : TemplateHeads.parts(document.draftMark()));
        }
        parts.addAll(Charts.parts(survey.charts()));
        return parts;
    }

    /**
     * Writes the document.
     *
     * @param document what is written
     * @param survey what it needs
     * @param options how
     * @param pages where contents say that sections begin; null if they don't
     * @param skeleton the parts beside the text
     * @param target the package
     * @param relationships of the document part; may hold others already
     * @return what was shown otherwise than asked for
     */
    public static Findings write(
            Document document,
            Survey survey,
            RenderOptions options,
            @Nullable Pagination pages,
            Skeleton skeleton,
            PackageWriter target,
            Relationships relationships) {
        Design design = skeleton.design();
        NumberedLists lists = new NumberedLists(skeleton.lists());
        Rendering rendering = Rendering.of(document, survey, options, pages, skeleton.lists());
        RunningHeads heads = design == null || design.heads().isEmpty()
                ? new OwnHeads(document, survey.hasSections(), relationships)
                : new TemplateHeads(design, document.draftMark(), relationships);
        Charts charts = new Charts(relationships);
        Progress progress = new Progress(survey.blocks(), options.progress());
        Media media = Media.write(survey, options, target, relationships);
        PageSetup page = skeleton.page();
        // Our own title page begins at a third of the height, where the eye looks first.
        int titleTop = design == null ? Math.max(page.top(), page.height() * 3 / 10) : page.top();
        target.xml(Part.DOCUMENT.name(), xml -> {
            xml.open("w:document", Namespaces.ALL).open("w:body");
            PageLayout layout = new PageLayout(page, heads, titleTop);
            Writers writers = Writers.of(xml, relationships, rendering, layout);
            BlockWriter blocks = new BlockWriter(rendering, writers, media, charts, layout, lists, progress);
            layout.write(xml, blocks.writeDocument());
            xml.end().end();
        });
        rendering.notes().write(target, rendering);
        charts.write(target, document, options.theme());
        heads.write(target);
        if (design != null && design.heads().isEmpty()) {
            design.write(target, null);
        }
        skeleton.write(lists, target, relationships);
        relationships.to(RelationshipType.FOOTNOTES, Part.FOOTNOTES.inWordFolder());
        target.relationships(Part.DOCUMENT.name(), relationships);
        progress.end();
        return rendering.findings().all();
    }
}

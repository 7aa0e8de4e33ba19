package org.civicreport.html.page;

import java.util.List;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.BlockVisitor;
import org.civicreport.document.Chart;
import org.civicreport.document.Contents;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Division;
import org.civicreport.document.ExtensionBlock;
import org.civicreport.document.FormField;
import org.civicreport.document.Image;
import org.civicreport.document.Inline;
import org.civicreport.document.ItemList;
import org.civicreport.document.Label;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Quotation;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Table;
import org.civicreport.html.markup.Markup;
import org.civicreport.render.RenderFindings;

/** Writes blocks. Tables, charts and images have writers of their own. */
final class BlockWriter implements BlockVisitor<Void> {

    /** HTML has h1 to h6; the sixth section inside another one needs a seventh, which only a role can give. */
    private static final int DEEPEST_HEADING = 6;

    private final Rendering rendering;
    private final InlineWriter inlines;
    private final Markup markup;
    private final TableWriter tables;
    private final ChartWriter charts;
    private final ImageWriter images;
    private int depth;

    BlockWriter(Rendering rendering, InlineWriter inlines) {
        this.rendering = rendering;
        this.inlines = inlines;
        this.markup = rendering.markup();
        this.tables = new TableWriter(rendering, this);
        this.charts = new ChartWriter(rendering, this, tables);
        this.images = new ImageWriter(rendering, this);
    }

    void write(List<Block> blocks) {
        for (Block block : blocks) {
            rendering.step();
            block.accept(this);
        }
    }

    /** Writes what an item, description or cell holds; a paragraph that stands alone needs no element there. */
    void writeFlow(List<Block> blocks) {
        if (blocks.size() == 1
                && blocks.get(0) instanceof Paragraph paragraph
                && paragraph.role() == Paragraph.Role.BODY) {
            rendering.step();
            inlines.write(paragraph.inlines());
        } else if (!blocks.isEmpty()) {
            markup.line();
            write(blocks);
        }
    }

    void caption(Anchor anchor, List<Inline> caption) {
        rendering.numbering().caption(anchor).ifPresent(label -> {
            String separated = label + rendering.label(Label.CAPTION_SEPARATOR);
            markup.open("span").classes("label generated").text(separated).close();
        });
        inlines.write(caption);
    }

    void figureCaption(Anchor anchor, List<Inline> caption) {
        markup.open("figcaption").attribute("id", Ids.caption(anchor));
        caption(anchor, caption);
        markup.close().line();
    }

    @Override
    public Void visit(Section section) {
        rendering.enter(section.anchor());
        depth++;
        boolean article = section.role() == Section.Role.ARTICLE;
        // Without a heading element, the elements article and section would lack theirs.
        String element = depth >= DEEPEST_HEADING ? "div" : article ? "article" : "section";
        markup.open(element).attribute("id", section.anchor().value());
        if (article && element.equals("div")) {
            markup.attribute("role", "article");
        }
        if (section.orientation() == Section.Orientation.LANDSCAPE) {
            markup.classes("landscape");
        }
        // Only chapters are landmarks: a list of a hundred helps nobody.
        if (article || depth == 1 && rendering.takeLandmarkName(headingText(section))) {
            markup.attribute("aria-labelledby", Ids.heading(section.anchor()));
        }
        markup.line();
        heading(section);
        write(section.blocks());
        markup.close().line();
        depth--;
        rendering.leave();
        return null;
    }

    private String headingText(Section section) {
        return rendering.numbering().section(section.anchor()).orElse("") + " " + PlainText.of(section.heading());
    }

    private void heading(Section section) {
        int level = depth + 1;
        boolean element = level <= DEEPEST_HEADING;
        markup.open(element ? "h" + level : "div").attribute("id", Ids.heading(section.anchor()));
        if (!element) {
            markup.classes("heading").attribute("role", "heading").attribute("aria-level", Integer.toString(level));
        }
        rendering
                .numbering()
                .section(section.anchor())
                .ifPresent(number -> markup.open("span")
                        .classes("number generated")
                        .text(number)
                        .close()
                        .text(" "));
        inlines.write(section.heading());
        markup.close().line();
    }

    @Override
    public Void visit(Paragraph paragraph) {
        switch (paragraph.role()) {
            case BODY -> markup.open("p");
            case TITLE -> markup.open("h1");
            case SUBTITLE -> markup.open("p").classes("subtitle");
            case LEAD -> markup.open("p").classes("lead");
            case SMALL -> markup.open("p").classes("small");
        }
        inlines.write(paragraph.inlines());
        markup.close().line();
        return null;
    }

    @Override
    public Void visit(ItemList list) {
        markup.open(list.ordered() ? "ol" : "ul");
        if (list.ordered() && list.start() != 1) {
            markup.attribute("start", Integer.toString(list.start()));
        }
        markup.line();
        for (ItemList.Item item : list.items()) {
            markup.open("li");
            writeFlow(item.blocks());
            markup.close().line();
        }
        markup.close().line();
        return null;
    }

    @Override
    public Void visit(DefinitionList list) {
        markup.open("dl").line();
        for (DefinitionList.Entry entry : list.entries()) {
            markup.open("div").open("dt");
            inlines.write(entry.term());
            markup.close().line().open("dd");
            writeFlow(entry.description());
            markup.close().close().line();
        }
        markup.close().line();
        return null;
    }

    @Override
    public Void visit(Table table) {
        rendering.enter(table.anchor());
        tables.write(table);
        rendering.leave();
        return null;
    }

    @Override
    public Void visit(Chart chart) {
        rendering.enter(chart.anchor());
        charts.write(chart);
        rendering.leave();
        return null;
    }

    @Override
    public Void visit(Image image) {
        rendering.enter(image.anchor());
        images.write(image);
        rendering.leave();
        return null;
    }

    @Override
    public Void visit(Quotation quotation) {
        markup.open("figure").classes("quotation").open("blockquote").line();
        write(quotation.blocks());
        markup.close().line();
        if (!quotation.attribution().isEmpty()) {
            markup.open("figcaption");
            inlines.write(quotation.attribution());
            markup.close().line();
        }
        markup.close().line();
        return null;
    }

    @Override
    public Void visit(Division division) {
        markup.open("div");
        switch (division.role()) {
            case GROUP -> {}
            case TITLE_PAGE -> markup.classes("title-page");
            case HEAD -> markup.classes("head");
            case ASIDE -> markup.classes("aside").attribute("role", "note");
        }
        if (division.language() != null) {
            InlineWriter.language(markup, division.language());
        }
        markup.line();
        write(division.blocks());
        markup.close().line();
        return null;
    }

    /** A control that leads nowhere would only mislead: a page shows what was filled in. */
    @Override
    public Void visit(FormField field) {
        markup.open("dl").classes("field").open("div").open("dt");
        markup.text(field.label()).close().line().open("dd");
        if (PlainText.normalised(field.value()).isEmpty()) {
            markup.open("span").classes("not-filled-in generated").text(rendering.label(Label.NOT_FILLED_IN));
            markup.close();
        } else {
            markup.text(field.value());
        }
        markup.close().close().close().line();
        return null;
    }

    @Override
    public Void visit(SignatureLines lines) {
        markup.open("div").classes("signatures").line();
        for (SignatureLines.Signatory signatory : lines.signatories()) {
            markup.open("div").classes("signatory").line();
            signatory
                    .lines()
                    .forEach(line -> markup.open("p").text(line).close().line());
            markup.close().line();
        }
        markup.close().line();
        return null;
    }

    @Override
    public Void visit(Contents contents) {
        // Named by its title unless the navigation beside it has the same name already.
        boolean landmark = rendering.takeLandmarkName(contents.title());
        markup.open(landmark ? "nav" : "div").classes("contents");
        if (landmark) {
            markup.attribute("aria-label", contents.title());
        }
        markup.line();
        markup.open("p")
                .classes("contents-title")
                .text(contents.title())
                .close()
                .line();
        new OutlineList(markup, inlines, contents.depth()).write(rendering.outline());
        markup.close().line();
        return null;
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        markup.open("div").classes("page-break").close().line();
        return null;
    }

    @Override
    public Void visit(ExtensionBlock extension) {
        rendering.report(RenderFindings.NODE_DEGRADED, extension.name(), "html");
        write(extension.fallback());
        return null;
    }
}

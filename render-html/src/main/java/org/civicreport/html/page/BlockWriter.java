package org.civicreport.html.page;

import java.util.List;
import java.util.Locale;
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
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.html.markup.Markup;
import org.civicreport.render.RenderFindings;
import org.jspecify.annotations.Nullable;

/** Writes blocks. Tables, charts and images have writers of their own. */
final class BlockWriter implements BlockVisitor<Void> {

    /** HTML has h1 to h6; the sixth section inside another one needs a seventh, which only a role can give. */
    private static final int DEEPEST_HEADING = 6;

    private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Rendering rendering;
    private final InlineWriter inlines;
    private final Markup markup;
    private final TableWriter tables;
    private final ChartWriter charts;
    private final ImageWriter images;
    private int depth;
    private @Nullable Anchor section;

    BlockWriter(Rendering rendering, InlineWriter inlines) {
        this.rendering = rendering;
        this.inlines = inlines;
        this.markup = rendering.markup();
        this.tables = new TableWriter(rendering, this);
        this.charts = new ChartWriter(rendering, this, tables);
        this.images = new ImageWriter(rendering, this);
    }

    /** Writes the name of a table that has no caption: the heading above it. */
    void namedByHeading() {
        if (section != null) {
            markup.reference("aria-labelledby", section.value(), Ids.HEADING);
        }
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

    /** Writes what a cell holds, where lines are short. */
    void writeCell(List<Block> blocks) {
        boolean outer = inlines.setNarrow(true);
        writeFlow(blocks);
        inlines.setNarrow(outer);
    }

    void caption(Anchor anchor, List<Inline> caption) {
        rendering.numbering().caption(anchor).ifPresent(label -> {
            String separated = label + rendering.label(Label.CAPTION_SEPARATOR);
            markup.open(ElementRole.LABEL).text(separated).close();
        });
        inlines.write(caption);
    }

    void figureCaption(Anchor anchor, List<Inline> caption) {
        markup.open(ElementRole.FIGURE_CAPTION).id(anchor.value(), Ids.CAPTION);
        caption(anchor, caption);
        markup.close().line();
    }

    @Override
    public Void visit(Section section) {
        rendering.enter(section.anchor());
        if (rendering.isFiltered() && rendering.articles().beginsWith(section.anchor())) {
            new FilterWriter(rendering).write();
        }
        depth++;
        boolean article = section.role() == Section.Role.ARTICLE;
        // Without a heading element, the elements article and section would lack theirs.
        boolean element = level(depth) <= DEEPEST_HEADING;
        ElementRole role = article ? ElementRole.ARTICLE : ElementRole.CHAPTER;
        boolean landscape = section.orientation() == Section.Orientation.LANDSCAPE;
        markup.open(role, element ? role.element() : "div", landscape ? "landscape" : "");
        markup.id(section.anchor().value(), "");
        if (article && !element) {
            markup.attribute("role", "article");
        }
        String facets = rendering.isFiltered() ? rendering.articles().values(section.anchor()) : null;
        if (facets != null) {
            markup.attribute("data-facets", facets);
        }
        // Only chapters are landmarks: a list of a hundred helps nobody.
        if (article || depth == 1 && rendering.takeLandmarkName(headingText(section))) {
            markup.reference("aria-labelledby", section.anchor().value(), Ids.HEADING);
        }
        markup.line();
        heading(section);
        @Nullable Anchor outer = this.section;
        this.section = section.anchor();
        write(section.blocks());
        this.section = outer;
        markup.close().line();
        depth--;
        rendering.leave();
        return null;
    }

    private int level(int below) {
        return rendering.form().topHeading() + below;
    }

    /** Begins a heading, so many levels below the title's. */
    Markup openHeading(ElementRole role, int below) {
        int level = level(below);
        if (level <= DEEPEST_HEADING) {
            return markup.open(role, HEADINGS.get(level - 1), "");
        }
        markup.open(role, "div", "");
        return markup.attribute("role", "heading").attribute("aria-level", Integer.toString(level));
    }

    private String headingText(Section section) {
        return rendering.numbering().section(section.anchor()).orElse("") + " " + PlainText.of(section.heading());
    }

    private void heading(Section section) {
        openHeading(ElementRole.HEADING, depth).id(section.anchor().value(), Ids.HEADING);
        rendering
                .numbering()
                .section(section.anchor())
                .ifPresent(number ->
                        markup.open(ElementRole.NUMBER).text(number).close().text(" "));
        inlines.writeNarrow(section.heading());
        markup.close().line();
    }

    @Override
    public Void visit(Paragraph paragraph) {
        switch (paragraph.role()) {
            case BODY -> markup.open(ElementRole.PARAGRAPH);
            case TITLE -> openHeading(ElementRole.TITLE, 0);
            case SUBTITLE -> markup.open(ElementRole.SUBTITLE);
            case LEAD -> markup.open(ElementRole.LEAD);
            case SMALL -> markup.open(ElementRole.SMALL);
        }
        if (paragraph.role() == Paragraph.Role.TITLE) {
            inlines.writeNarrow(paragraph.inlines());
        } else {
            inlines.write(paragraph.inlines());
        }
        markup.close().line();
        return null;
    }

    @Override
    public Void visit(ItemList list) {
        markup.open(list.ordered() ? ElementRole.NUMBERS : ElementRole.BULLETS);
        if (list.ordered() && list.start() != 1) {
            markup.attribute("start", Integer.toString(list.start()));
        }
        markup.line();
        for (ItemList.Item item : list.items()) {
            markup.open(ElementRole.ITEM);
            writeFlow(item.blocks());
            markup.close().line();
        }
        markup.close().line();
        return null;
    }

    @Override
    public Void visit(DefinitionList list) {
        markup.open(ElementRole.DEFINITIONS).line();
        for (DefinitionList.Entry entry : list.entries()) {
            markup.open(ElementRole.DEFINITION).open(ElementRole.TERM);
            inlines.writeNarrow(entry.term());
            markup.close().line().open(ElementRole.DESCRIPTION);
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
        markup.open(ElementRole.QUOTATION).open(ElementRole.QUOTATION_TEXT).line();
        write(quotation.blocks());
        markup.close().line();
        if (!quotation.attribution().isEmpty()) {
            markup.open(ElementRole.FIGURE_CAPTION);
            inlines.write(quotation.attribution());
            markup.close().line();
        }
        markup.close().line();
        return null;
    }

    @Override
    public Void visit(Division division) {
        switch (division.role()) {
            case GROUP -> markup.open(ElementRole.GROUP);
            case TITLE_PAGE -> markup.open(ElementRole.TITLE_PAGE);
            case HEAD -> markup.open(ElementRole.HEAD);
            case ASIDE -> markup.open(ElementRole.ASIDE).attribute("role", "note");
        }
        if (division.language() == null) {
            markup.line();
            write(division.blocks());
        } else {
            InlineWriter.language(markup, division.language()).line();
            Locale outer = inlines.setLanguage(division.language());
            write(division.blocks());
            inlines.setLanguage(outer);
        }
        markup.close().line();
        return null;
    }

    /** A control that leads nowhere would only mislead: a page shows what was filled in. */
    @Override
    public Void visit(FormField field) {
        markup.open(ElementRole.FIELD).open(ElementRole.DEFINITION).open(ElementRole.TERM);
        markup.text(field.label()).close().line().open(ElementRole.DESCRIPTION);
        if (PlainText.normalised(field.value()).isEmpty()) {
            markup.open(ElementRole.NOT_FILLED_IN).text(rendering.label(Label.NOT_FILLED_IN));
            markup.close();
        } else {
            markup.text(field.value());
        }
        markup.close().close().close().line();
        return null;
    }

    @Override
    public Void visit(SignatureLines lines) {
        markup.open(ElementRole.SIGNATURES).line();
        for (SignatureLines.Signatory signatory : lines.signatories()) {
            markup.open(ElementRole.SIGNATORY).line();
            signatory
                    .lines()
                    .forEach(line -> markup.open(ElementRole.PARAGRAPH)
                            .text(line)
                            .close()
                            .line());
            markup.close().line();
        }
        markup.close().line();
        return null;
    }

    @Override
    public Void visit(Contents contents) {
        // Named by its title unless the navigation beside it has the same name already.
        boolean landmark = rendering.takeLandmarkName(contents.title());
        markup.open(ElementRole.CONTENTS, landmark ? "nav" : "div", "");
        if (landmark) {
            markup.attribute("aria-label", contents.title());
        }
        markup.line();
        markup.open(ElementRole.CONTENTS_TITLE).text(contents.title()).close().line();
        OutlineList list = new OutlineList(markup, inlines, contents.depth());
        if (contents.scope() == Contents.Scope.SECTIONS) {
            list.write(rendering.outline());
        } else {
            list.writeFlat(rendering.document().listed(contents));
        }
        markup.close().line();
        return null;
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        markup.open(ElementRole.PAGE_BREAK).close().line();
        return null;
    }

    @Override
    public Void visit(ExtensionBlock extension) {
        rendering.report(RenderFindings.NODE_DEGRADED, extension.name(), "html");
        write(extension.fallback());
        return null;
    }
}

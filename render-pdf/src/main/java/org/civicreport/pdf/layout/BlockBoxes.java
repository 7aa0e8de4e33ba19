package org.civicreport.pdf.layout;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.civicreport.document.Block;
import org.civicreport.document.BlockVisitor;
import org.civicreport.document.Chart;
import org.civicreport.document.Contents;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Division;
import org.civicreport.document.ExtensionBlock;
import org.civicreport.document.FormField;
import org.civicreport.document.Image;
import org.civicreport.document.ItemList;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Quotation;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Table;
import org.civicreport.pdf.layout.Box.BreakBox;
import org.civicreport.pdf.layout.Box.Insets;
import org.civicreport.pdf.layout.Box.RoomBox;
import org.civicreport.pdf.layout.Box.StackBox;
import org.civicreport.pdf.tagging.Element;
import org.civicreport.pdf.tagging.StructureBuilder;
import org.civicreport.pdf.tagging.Tag;
import org.civicreport.render.RenderFindings;

/** Turns blocks into boxes, and writes their structure, in one walk in logical order. */
final class BlockBoxes implements BlockVisitor<Void> {

    private final Preparation preparation;
    private final StructureBuilder structure;
    private final Typography typography;
    private final TextBoxes text;
    private final FigureBoxes figures;
    private final ListBoxes lists;
    private final FrontBoxes front;
    private final BoxFlow flow;
    private int level;
    private int nesting;
    private boolean landscape;

    /** Whether the first section's pages have begun with what is before it. */
    private boolean opened;

    /** Whether the current paragraph leads to a list, with which it stays. */
    private boolean introduces;

    BlockBoxes(Preparation preparation, Consumer<Box> out) {
        this.preparation = preparation;
        this.flow = new BoxFlow(out);
        this.structure = preparation.structure();
        this.typography = new Typography(preparation.theme());
        this.text = new TextBoxes(preparation, typography);
        this.figures = new FigureBoxes(preparation, this, flow, text, typography);
        this.lists = new ListBoxes(preparation, this, flow, text, typography);
        this.front = new FrontBoxes(preparation, this, flow, text, typography);
    }

    /** Walks through the whole document. */
    void document() {
        if (preparation.document().opening() == Section.Orientation.LANDSCAPE) {
            turn(true);
            opened = true;
        }
        blocks(preparation.document().blocks());
        preparation.notes().finish();
    }

    int level() {
        return level;
    }

    boolean landscape() {
        return landscape;
    }

    /** Tells whether blocks stand inside something rather than directly on the page. */
    boolean nested() {
        return nesting > 0;
    }

    void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            preparation.cancellation().check();
            introduces = i + 1 < blocks.size() && blocks.get(i + 1) instanceof ItemList;
            blocks.get(i).accept(this);
        }
    }

    /** Returns the boxes of blocks that stand inside something. */
    List<Box> inside(List<Block> blocks) {
        nesting++;
        List<Box> inner = flow.collected(() -> blocks(blocks));
        nesting--;
        return inner;
    }

    @Override
    public Void visit(Section section) {
        preparation.at(section.anchor());
        boolean turns =
                section.orientation() == Section.Orientation.LANDSCAPE && (!landscape || opened) && nesting == 0;
        if (turns && !opened) {
            turn(true);
        }
        opened = false;
        level++;
        structure.open(section.role() == Section.Role.ARTICLE ? Tag.ART : Tag.SECT);
        List<Block> opening = opening(section);
        if (nesting > 0) {
            head(section, opening);
        } else if (opening.isEmpty()) {
            flow.add(new RoomBox(typography.roomForSection(level)));
            head(section, opening);
        } else {
            flow.whole(() -> head(section, opening));
        }
        blocks(section.blocks().subList(opening.size(), section.blocks().size()));
        flow.headed(false);
        structure.close();
        level--;
        if (turns) {
            turn(false);
        }
        return null;
    }

    /** Returns the key facts that an article begins with, best seen at once with its heading. */
    private static List<Block> opening(Section section) {
        List<Block> blocks = section.blocks();
        boolean facts =
                section.role() == Section.Role.ARTICLE && !blocks.isEmpty() && blocks.get(0) instanceof DefinitionList;
        return facts ? blocks.subList(0, 1) : List.of();
    }

    private void head(Section section, List<Block> opening) {
        flow.add(text.heading(section, level, flow.isHeaded()));
        flow.headed(true);
        blocks(opening);
    }

    private void turn(boolean toLandscape) {
        landscape = toLandscape;
        flow.add(new BreakBox(toLandscape, false));
    }

    @Override
    public Void visit(Paragraph paragraph) {
        switch (paragraph.role()) {
            case TITLE:
                flow.add(text.paragraph(Tag.P, Typography.BLOCK_GAP, front.title(), true, paragraph.inlines())
                        .undivided());
                flow.space(Typography.BLOCK_GAP);
                break;
            case SUBTITLE:
                flow.add(text.paragraph(
                                Tag.P, Typography.PARAGRAPH_GAP, typography.subtitle(), false, paragraph.inlines())
                        .undivided());
                break;
            case LEAD:
                flow.add(text.paragraph(Tag.P, text.setting().gap(), typography.lead(), false, paragraph.inlines()));
                break;
            case SMALL:
                flow.add(text.paragraph(Tag.P, text.setting().gap(), typography.small(), false, paragraph.inlines()));
                break;
            default:
                flow.add(text.paragraph(
                        Tag.P, text.setting().gap(), text.setting().style(), introduces, paragraph.inlines()));
        }
        return null;
    }

    @Override
    public Void visit(ItemList list) {
        lists.items(list);
        return null;
    }

    @Override
    public Void visit(DefinitionList list) {
        lists.definitions(list);
        return null;
    }

    @Override
    public Void visit(FormField field) {
        lists.field(field);
        return null;
    }

    @Override
    public Void visit(Table table) {
        preparation.at(table.anchor());
        figures.table(table);
        return null;
    }

    @Override
    public Void visit(Chart chart) {
        preparation.at(chart.anchor());
        figures.chart(chart);
        return null;
    }

    @Override
    public Void visit(Image image) {
        preparation.at(image.anchor());
        figures.image(image);
        return null;
    }

    @Override
    public Void visit(Quotation quotation) {
        structure.open(Tag.BLOCK_QUOTE);
        TextBoxes.Setting upright = text.setting();
        List<Box> boxes = text.within(upright.styled(upright.style().emphasised()), () -> inside(quotation.blocks()));
        if (!quotation.attribution().isEmpty()) {
            boxes.add(text.paragraph(Tag.P, 4_000, typography.caption(), false, quotation.attribution()));
        }
        structure.close();
        Insets insets = new Insets(16_000, 2_000, 12_000, 2_000);
        flow.add(new StackBox(
                Typography.BLOCK_GAP, boxes, insets, null, preparation.theme().rule()));
        flow.space(Typography.BLOCK_GAP);
        return null;
    }

    @Override
    public Void visit(Division division) {
        Locale outer = preparation.language();
        Element element = structure.open(Tag.DIV);
        if (division.language() != null) {
            element.language(division.language());
            preparation.language(division.language());
        }
        switch (division.role()) {
            case TITLE_PAGE:
                front.titlePage(division);
                break;
            case HEAD:
                front.head(division);
                break;
            case ASIDE:
                aside(division);
                break;
            default:
                blocks(division.blocks());
        }
        structure.close();
        preparation.language(outer);
        return null;
    }

    private void aside(Division division) {
        Insets insets = new Insets(14_000, 10_000, 14_000, 12_000);
        flow.add(new StackBox(
                Typography.BLOCK_GAP,
                inside(division.blocks()),
                insets,
                preparation.theme().surface(),
                preparation.theme().accent()));
        flow.space(Typography.BLOCK_GAP);
    }

    @Override
    public Void visit(SignatureLines lines) {
        front.signatures(lines);
        return null;
    }

    @Override
    public Void visit(Contents contents) {
        front.contents(contents);
        return null;
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        if (nesting == 0) {
            flow.add(new BreakBox(landscape, false));
        }
        return null;
    }

    @Override
    public Void visit(ExtensionBlock extension) {
        preparation.report(RenderFindings.NODE_DEGRADED, extension.name(), "PDF");
        blocks(extension.fallback());
        return null;
    }
}

package org.civicreport.pdf.layout;

import java.util.ArrayList;
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
import org.civicreport.document.Outline;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Quotation;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Table;
import org.civicreport.pdf.layout.Box.BreakBox;
import org.civicreport.pdf.layout.Box.ColumnsBox;
import org.civicreport.pdf.layout.Box.ContentsBox;
import org.civicreport.pdf.layout.Box.FrameBox;
import org.civicreport.pdf.layout.Box.Insets;
import org.civicreport.pdf.layout.Box.Look;
import org.civicreport.pdf.layout.Box.PairBox;
import org.civicreport.pdf.layout.Box.ParagraphBox;
import org.civicreport.pdf.layout.Box.StackBox;
import org.civicreport.pdf.tagging.StructureBuilder;
import org.civicreport.pdf.tagging.Tag;
import org.civicreport.render.RenderFindings;
import org.jspecify.annotations.Nullable;

/** Turns blocks into boxes, and writes their structure, in one walk in logical order. */
final class BlockBoxes implements BlockVisitor<Void> {

    private static final int LIST_INDENT = 18_000;
    private static final int TERM_WIDTH = 118_000;
    private static final int CONTENTS_INDENT = 14_000;
    private static final int TITLE_DROP = 90_000;

    private final Preparation preparation;
    private final StructureBuilder structure;
    private final Typography typography;
    private final FigureBoxes figures;
    private List<Box> out = new ArrayList<>();
    private TextStyle base;
    private int gap = Typography.PARAGRAPH_GAP;
    private Table.Alignment alignment = Table.Alignment.START;
    private int level;
    private int nesting;
    private boolean landscape;

    BlockBoxes(Preparation preparation) {
        this.preparation = preparation;
        this.structure = preparation.structure();
        this.typography = new Typography(preparation.theme());
        this.figures = new FigureBoxes(preparation, this, typography);
        this.base = typography.body();
    }

    /** Returns the boxes of the whole document, notes at the end. */
    List<Box> document() {
        blocks(preparation.document().blocks());
        new NoteBoxes(preparation, typography).addTo(out);
        return out;
    }

    void add(Box box) {
        out.add(box);
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            preparation.cancellation().check();
            block.accept(this);
        }
    }

    /** Returns the boxes of blocks that stand inside something. */
    private List<Box> inside(List<Block> blocks) {
        List<Box> outer = out;
        List<Box> inner = new ArrayList<>();
        out = inner;
        nesting++;
        blocks(blocks);
        nesting--;
        out = outer;
        return inner;
    }

    /** Returns a table cell's content. */
    Box cell(List<Block> blocks, TextStyle style, Table.Alignment side) {
        TextStyle outer = base;
        Table.Alignment outerAlignment = alignment;
        int outerGap = gap;
        base = style;
        alignment = side;
        gap = Typography.PARAGRAPH_GAP / 2;
        Box content = StackBox.plain(0, inside(blocks));
        base = outer;
        alignment = outerAlignment;
        gap = outerGap;
        return content;
    }

    private ParagraphBox paragraph(Tag tag, int before, TextStyle style, boolean keep, List<Inline> inlines) {
        structure.open(tag);
        List<Run> runs = InlineRuns.begin(preparation, style).inlines(inlines).runs();
        structure.close();
        return new ParagraphBox(before, runs, new Look(style.leading(), alignment, keep), null);
    }

    private ParagraphBox line(Tag tag, int before, TextStyle style, boolean keep, String text) {
        return paragraph(tag, before, style, keep, List.of(new org.civicreport.document.Text(text)));
    }

    /** A caption in its element, with its generated label. */
    ParagraphBox caption(Tag tag, Anchor anchor, List<Inline> caption, boolean keep, @Nullable String place) {
        TextStyle style = typography.caption();
        structure.open(tag);
        InlineRuns runs = InlineRuns.begin(
                preparation, style.strong().coloured(preparation.theme().text()));
        preparation
                .numbering()
                .caption(anchor)
                .ifPresent(label -> runs.mark(label + preparation.label(Label.CAPTION_SEPARATOR)));
        List<Run> all = new ArrayList<>(runs.runs());
        all.addAll(InlineRuns.begin(preparation, style).inlines(caption).runs());
        structure.close();
        return new ParagraphBox(
                keep ? Typography.BLOCK_GAP : Typography.PARAGRAPH_GAP,
                all,
                new Look(style.leading(), Table.Alignment.START, keep),
                place);
    }

    @Override
    public Void visit(Section section) {
        preparation.at(section.anchor());
        boolean turns = section.orientation() == Section.Orientation.LANDSCAPE && !landscape && nesting == 0;
        if (turns) {
            landscape = true;
            add(new BreakBox(true, false));
        }
        level++;
        structure.open(section.role() == Section.Role.ARTICLE ? Tag.ART : Tag.SECT);
        add(heading(section));
        blocks(section.blocks());
        structure.close();
        level--;
        if (turns) {
            landscape = false;
            add(new BreakBox(false, false));
        }
        return null;
    }

    private ParagraphBox heading(Section section) {
        TextStyle style = typography.heading(level);
        structure.open(Tag.heading(level));
        InlineRuns runs = InlineRuns.begin(preparation, style);
        preparation.numbering().section(section.anchor()).ifPresent(number -> runs.mark(number + "\u2002"));
        runs.inlines(section.heading());
        structure.close();
        Look look = new Look(style.leading(), Table.Alignment.START, true);
        return new ParagraphBox(
                typography.headingGap(level),
                runs.runs(),
                look,
                section.anchor().value());
    }

    @Override
    public Void visit(Paragraph paragraph) {
        TextStyle style;
        int before = gap;
        switch (paragraph.role()) {
            case TITLE:
                style = typography.title();
                before = Typography.BLOCK_GAP * 2;
                break;
            case SUBTITLE:
                style = typography.subtitle();
                before = Typography.BLOCK_GAP;
                break;
            case LEAD:
                style = typography.lead();
                break;
            case SMALL:
                style = typography.small();
                break;
            default:
                style = base;
        }
        add(paragraph(Tag.P, before, style, paragraph.role() == Paragraph.Role.TITLE, paragraph.inlines()));
        return null;
    }

    @Override
    public Void visit(ItemList list) {
        structure.open(Tag.L).listNumbering(list.ordered() ? "Decimal" : "Disc");
        int number = list.start();
        int digits = Math.max(
                2, String.valueOf((long) list.start() + list.items().size()).length());
        int indent = list.ordered() ? base.size() * 65 * digits / 100 + 8_000 : LIST_INDENT;
        for (ItemList.Item item : list.items()) {
            preparation.cancellation().check();
            structure.open(Tag.LI);
            String mark = list.ordered() ? preparation.document().labels().number(number++) + "." : "•";
            List<Run> runs = InlineRuns.begin(
                            preparation, base.coloured(preparation.theme().accent()))
                    .mark(mark)
                    .runs();
            Look look = new Look(base.leading(), Table.Alignment.END, false);
            structure.open(Tag.L_BODY);
            StackBox body = StackBox.plain(0, inside(item.blocks()));
            structure.close();
            structure.close();
            add(new PairBox(gap * 2 / 3, new ParagraphBox(0, runs, look, null), body, indent));
        }
        structure.close();
        return null;
    }

    @Override
    public Void visit(DefinitionList list) {
        structure.open(Tag.L).listNumbering("None");
        for (DefinitionList.Entry entry : list.entries()) {
            structure.open(Tag.LI);
            Table.Alignment outer = alignment;
            alignment = Table.Alignment.START;
            ParagraphBox term = paragraph(Tag.LBL, 0, base.strong(), false, entry.term());
            structure.open(Tag.L_BODY);
            StackBox body = StackBox.plain(0, inside(entry.description()));
            structure.close();
            structure.close();
            alignment = outer;
            int width = nesting == 0 ? TERM_WIDTH : TERM_WIDTH * 3 / 5;
            add(new PairBox(gap, term, body, width));
        }
        structure.close();
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
        TextStyle outer = base;
        base = base.emphasised();
        List<Box> boxes = inside(quotation.blocks());
        base = outer;
        if (!quotation.attribution().isEmpty()) {
            boxes.add(paragraph(Tag.P, 4_000, typography.caption(), false, quotation.attribution()));
        }
        structure.close();
        Insets insets = new Insets(16_000, 2_000, 12_000, 2_000);
        add(new StackBox(
                Typography.BLOCK_GAP, boxes, insets, null, preparation.theme().rule()));
        return null;
    }

    @Override
    public Void visit(Division division) {
        var element = structure.open(Tag.DIV);
        if (division.language() != null) {
            element.language(division.language());
        }
        switch (division.role()) {
            case TITLE_PAGE:
                titlePage(division);
                break;
            case ASIDE:
                Insets insets = new Insets(14_000, 10_000, 14_000, 12_000);
                add(new StackBox(
                        Typography.BLOCK_GAP,
                        inside(division.blocks()),
                        insets,
                        preparation.theme().surface(),
                        preparation.theme().accent()));
                break;
            default:
                blocks(division.blocks());
        }
        structure.close();
        return null;
    }

    private void titlePage(Division division) {
        add(new BreakBox(landscape, true));
        figures.logo();
        List<Box> outer = out;
        out = new ArrayList<>();
        blocks(division.blocks());
        List<Box> inner = out;
        out = outer;
        // A bare strip at the top keeps its height where room above the first line would vanish.
        add(new FrameBox(0, TITLE_DROP, preparation.theme().background()));
        out.addAll(inner);
        add(new BreakBox(landscape, false));
    }

    @Override
    public Void visit(FormField field) {
        structure.open(Tag.DIV);
        Table.Alignment outer = alignment;
        alignment = Table.Alignment.START;
        ParagraphBox label = line(Tag.P, 0, base.strong(), false, field.label());
        Box value;
        if (field.value().isEmpty()) {
            structure.open(Tag.P);
            List<Run> runs = InlineRuns.begin(preparation, typography.small())
                    .mark(preparation.label(Label.NOT_FILLED_IN))
                    .runs();
            structure.close();
            int height = field.kind() == FormField.Kind.TEXT ? 70_000 : 20_000;
            value = StackBox.plain(
                    0,
                    List.of(
                            new FrameBox(0, height, preparation.theme().rule()),
                            new ParagraphBox(2_000, runs, new Look(12_000, Table.Alignment.START, false), null)));
        } else {
            value = line(Tag.P, 0, base, false, field.value());
        }
        structure.close();
        alignment = outer;
        add(new PairBox(gap, label, value, nesting == 0 ? TERM_WIDTH : TERM_WIDTH * 3 / 5));
        return null;
    }

    @Override
    public Void visit(SignatureLines lines) {
        List<Box> columns = new ArrayList<>();
        for (SignatureLines.Signatory signatory : lines.signatories()) {
            structure.open(Tag.DIV);
            List<Box> below = new ArrayList<>();
            for (String text : signatory.lines()) {
                below.add(line(Tag.P, 0, typography.caption(), false, text));
            }
            structure.close();
            columns.add(StackBox.plain(0, below));
        }
        add(new ColumnsBox(gap, columns, 24_000, preparation.theme().text()));
        return null;
    }

    @Override
    public Void visit(Contents contents) {
        TextStyle style = typography.heading(2);
        add(line(Tag.P, Typography.BLOCK_GAP * 2, style, true, contents.title()));
        structure.open(Tag.TOC);
        for (Outline.Entry entry : preparation.document().outline().upTo(contents.depth())) {
            add(entry(entry));
        }
        structure.close();
        return null;
    }

    private ContentsBox entry(Outline.Entry entry) {
        TextStyle style = entry.level() == 1 ? typography.body().strong() : typography.body();
        String place = entry.anchor().value();
        structure.open(Tag.TOCI);
        structure.open(Tag.REFERENCE);
        int link = structure.openLink(null, place, entry.text());
        InlineRuns runs = InlineRuns.begin(preparation, style).beginLink(link);
        if (entry.number() != null) {
            runs.mark(entry.number() + "\u2002");
        }
        runs.inlines(entry.heading());
        structure.open(Tag.LBL);
        int numberLeaf = structure.leaf();
        structure.close();
        structure.closeLink(link);
        structure.close();
        structure.close();
        int before = entry.level() == 1 ? Typography.PARAGRAPH_GAP : 1_500;
        Look look = new Look(style.leading(), Table.Alignment.START, false);
        return new ContentsBox(
                before, runs.runs(), look, CONTENTS_INDENT * (entry.level() - 1), place, numberLeaf, link);
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        if (nesting == 0) {
            add(new BreakBox(landscape, false));
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

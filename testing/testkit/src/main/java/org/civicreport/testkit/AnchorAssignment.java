package org.civicreport.testkit;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Abbreviation;
import org.civicreport.document.Anchor;
import org.civicreport.document.Badge;
import org.civicreport.document.Block;
import org.civicreport.document.BlockVisitor;
import org.civicreport.document.Chart;
import org.civicreport.document.Contents;
import org.civicreport.document.CrossReference;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Division;
import org.civicreport.document.Emphasis;
import org.civicreport.document.ExtensionBlock;
import org.civicreport.document.ExtensionInline;
import org.civicreport.document.FormField;
import org.civicreport.document.Image;
import org.civicreport.document.Inline;
import org.civicreport.document.InlineVisitor;
import org.civicreport.document.ItemList;
import org.civicreport.document.LineBreak;
import org.civicreport.document.Link;
import org.civicreport.document.Note;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Quotation;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Span;
import org.civicreport.document.Strong;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.document.TreeWalker;

/**
 * Gives the nodes of a generated tree names of their own, and its cross references targets that are there. Nodes can be
 * generated, and shrunk, without knowing each other: until here all names are drafts.
 */
final class AnchorAssignment implements BlockVisitor<Block>, InlineVisitor<Inline> {

    private static final Anchor DRAFT = new Anchor("draft");

    private final int targets;
    private int targetsSoFar;
    private int namesSoFar;

    private AnchorAssignment(int targets) {
        this.targets = targets;
    }

    static Anchor draft() {
        return DRAFT;
    }

    static Anchor draftTarget(int number) {
        return new Anchor("draft" + number);
    }

    static Note note(List<Inline> inlines) {
        return new Note(DRAFT, inlines);
    }

    /** Returns the same blocks with names; where nothing can be referred to, references become their words. */
    static List<Block> assign(List<Block> blocks) {
        TargetCount count = new TargetCount();
        count.walkBlocks(blocks);
        return new AnchorAssignment(count.targets).blocks(blocks);
    }

    private static final class TargetCount extends TreeWalker {

        private int targets;

        @Override
        public Void visit(Section section) {
            targets++;
            return super.visit(section);
        }

        @Override
        public Void visit(Table table) {
            targets++;
            return super.visit(table);
        }

        @Override
        public Void visit(Chart chart) {
            targets++;
            return super.visit(chart);
        }

        @Override
        public Void visit(Image image) {
            targets++;
            return super.visit(image);
        }
    }

    private static Anchor target(int number) {
        return new Anchor("t" + number);
    }

    private Anchor nextTarget() {
        return target(targetsSoFar++);
    }

    /** As long as a name can be, so that renderers with names of their own around it are put to the test. */
    private Anchor nextName() {
        String number = Integer.toString(namesSoFar++);
        return new Anchor("n" + "0".repeat(38 - number.length()) + number);
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> named = new ArrayList<>();
        blocks.forEach(block -> named.add(block.accept(this)));
        return named;
    }

    private List<Inline> inlines(List<Inline> inlines) {
        List<Inline> named = new ArrayList<>();
        inlines.forEach(inline -> named.add(inline.accept(this)));
        return named;
    }

    private List<Table.Row> rows(List<Table.Row> rows) {
        return rows.stream()
                .map(row -> new Table.Row(row.cells().stream()
                        .map(cell -> new Table.Cell(blocks(cell.blocks()), cell.columnSpan(), cell.rowSpan()))
                        .toList()))
                .toList();
    }

    @Override
    public Block visit(Section section) {
        return new Section(
                nextTarget(),
                inlines(section.heading()),
                section.number(),
                section.role(),
                section.orientation(),
                section.facets(),
                blocks(section.blocks()));
    }

    @Override
    public Block visit(Paragraph paragraph) {
        return new Paragraph(paragraph.role(), inlines(paragraph.inlines()));
    }

    @Override
    public Block visit(ItemList list) {
        return new ItemList(
                list.ordered(),
                list.start(),
                list.items().stream()
                        .map(item -> new ItemList.Item(blocks(item.blocks())))
                        .toList());
    }

    @Override
    public Block visit(DefinitionList list) {
        return new DefinitionList(list.entries().stream()
                .map(entry -> new DefinitionList.Entry(inlines(entry.term()), blocks(entry.description())))
                .toList());
    }

    @Override
    public Block visit(Table table) {
        return new Table(
                nextTarget(),
                inlines(table.caption()),
                table.columns(),
                rows(table.head()),
                rows(table.body()),
                table.rowHeaders());
    }

    @Override
    public Block visit(Chart chart) {
        return new Chart(
                nextTarget(),
                chart.kind(),
                inlines(chart.caption()),
                chart.alternative(),
                chart.categoryLabel(),
                chart.categories(),
                chart.series());
    }

    @Override
    public Block visit(Image image) {
        return new Image(nextTarget(), image.key(), image.alternative(), inlines(image.caption()));
    }

    @Override
    public Block visit(Quotation quotation) {
        return new Quotation(blocks(quotation.blocks()), inlines(quotation.attribution()));
    }

    @Override
    public Block visit(Division division) {
        return new Division(division.role(), division.language(), blocks(division.blocks()));
    }

    @Override
    public Block visit(FormField field) {
        return new FormField(nextName(), field.kind(), field.label(), field.value(), field.choices());
    }

    @Override
    public Block visit(SignatureLines lines) {
        return lines;
    }

    @Override
    public Block visit(Contents contents) {
        return contents;
    }

    @Override
    public Block visit(PageBreak pageBreak) {
        return pageBreak;
    }

    @Override
    public Block visit(ExtensionBlock extension) {
        return new SampleExtensionBlock(extension.name(), blocks(extension.fallback()));
    }

    @Override
    public Inline visit(Text text) {
        return text;
    }

    @Override
    public Inline visit(Emphasis emphasis) {
        return new Emphasis(inlines(emphasis.inlines()));
    }

    @Override
    public Inline visit(Strong strong) {
        return new Strong(inlines(strong.inlines()));
    }

    @Override
    public Inline visit(LineBreak lineBreak) {
        return lineBreak;
    }

    @Override
    public Inline visit(Link link) {
        return new Link(link.href(), inlines(link.inlines()));
    }

    @Override
    public Inline visit(CrossReference reference) {
        List<Inline> words = inlines(reference.inlines());
        if (targets == 0) {
            return words.isEmpty() ? new Text("siehe oben") : new Emphasis(words);
        }
        int wished = Integer.parseInt(
                reference.target().value().substring(DRAFT.value().length()));
        return new CrossReference(target(wished % targets), words);
    }

    @Override
    public Inline visit(Note note) {
        return new Note(nextName(), inlines(note.inlines()));
    }

    @Override
    public Inline visit(Abbreviation abbreviation) {
        return abbreviation;
    }

    @Override
    public Inline visit(Badge badge) {
        return badge;
    }

    @Override
    public Inline visit(Span span) {
        return new Span(span.language(), inlines(span.inlines()));
    }

    @Override
    public Inline visit(ExtensionInline extension) {
        return new SampleExtensionInline(extension.name(), inlines(extension.fallback()));
    }
}

package org.civicreport.document;

import java.util.List;

/**
 * Walks through a tree in logical order: a node before its content; caption before cells; words before their
 * attribution. Subclasses override what they look for and call {@code super} to go on into the content. Extensions are
 * walked by their fallback. The inlines of a note are walked where its mark stands. A walker that gathers something belongs to
 * one thread.
 */
public abstract class TreeWalker implements BlockVisitor<Void>, InlineVisitor<Void> {

    /** For subclasses. */
    protected TreeWalker() {}

    /**
     * Walks through blocks.
     *
     * @param blocks in order
     */
    public void walkBlocks(List<Block> blocks) {
        // Without an iterator: most lists hold one or two nodes, and there are very many.
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).accept(this);
        }
    }

    /**
     * Walks through inlines.
     *
     * @param inlines in order
     */
    public void walkInlines(List<Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            inlines.get(i).accept(this);
        }
    }

    @Override
    public Void visit(Section section) {
        walkInlines(section.heading());
        walkBlocks(section.blocks());
        return null;
    }

    @Override
    public Void visit(Paragraph paragraph) {
        walkInlines(paragraph.inlines());
        return null;
    }

    @Override
    public Void visit(ItemList list) {
        list.items().forEach(item -> walkBlocks(item.blocks()));
        return null;
    }

    @Override
    public Void visit(DefinitionList list) {
        for (DefinitionList.Entry entry : list.entries()) {
            walkInlines(entry.term());
            walkBlocks(entry.description());
        }
        return null;
    }

    @Override
    public Void visit(Table table) {
        walkInlines(table.caption());
        walkRows(table.head());
        walkRows(table.body());
        return null;
    }

    private void walkRows(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            for (Table.Cell cell : row.cells()) {
                walkBlocks(cell.blocks());
            }
        }
    }

    @Override
    public Void visit(Chart chart) {
        walkInlines(chart.caption());
        return null;
    }

    @Override
    public Void visit(Image image) {
        walkInlines(image.caption());
        return null;
    }

    @Override
    public Void visit(Quotation quotation) {
        walkBlocks(quotation.blocks());
        walkInlines(quotation.attribution());
        return null;
    }

    @Override
    public Void visit(Division division) {
        walkBlocks(division.blocks());
        return null;
    }

    @Override
    public Void visit(FormField field) {
        return null;
    }

    @Override
    public Void visit(SignatureLines lines) {
        return null;
    }

    @Override
    public Void visit(Contents contents) {
        return null;
    }

    @Override
    public Void visit(PageBreak pageBreak) {
        return null;
    }

    @Override
    public Void visit(ExtensionBlock extension) {
        walkBlocks(extension.fallback());
        return null;
    }

    @Override
    public Void visit(Text text) {
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        walkInlines(emphasis.inlines());
        return null;
    }

    @Override
    public Void visit(Strong strong) {
        walkInlines(strong.inlines());
        return null;
    }

    @Override
    public Void visit(LineBreak lineBreak) {
        return null;
    }

    @Override
    public Void visit(Link link) {
        walkInlines(link.inlines());
        return null;
    }

    @Override
    public Void visit(CrossReference reference) {
        walkInlines(reference.inlines());
        return null;
    }

    @Override
    public Void visit(Note note) {
        walkInlines(note.inlines());
        return null;
    }

    @Override
    public Void visit(Abbreviation abbreviation) {
        return null;
    }

    @Override
    public Void visit(Badge badge) {
        return null;
    }

    @Override
    public Void visit(Span span) {
        walkInlines(span.inlines());
        return null;
    }

    @Override
    public Void visit(ExtensionInline extension) {
        walkInlines(extension.fallback());
        return null;
    }
}

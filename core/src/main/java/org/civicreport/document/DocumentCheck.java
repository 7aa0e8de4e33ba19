package org.civicreport.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can only be seen on the whole document: unique names, one title, references that lead somewhere. */
final class DocumentCheck extends TreeWalker {

    private final Set<Anchor> names = new HashSet<>();
    private final Set<Anchor> targets = new HashSet<>();
    private final List<Anchor> referenced = new ArrayList<>();
    private boolean title;

    private DocumentCheck() {}

    static DocumentCheck of(List<Block> blocks) {
        DocumentCheck check = new DocumentCheck();
        check.walkBlocks(blocks);
        for (Anchor anchor : check.referenced) {
            if (!check.targets.contains(anchor)) {
                throw new IllegalArgumentException("a cross reference leads to " + anchor + ", which isn't there");
            }
        }
        return check;
    }

    boolean hasTitle() {
        return title;
    }

    private void name(Anchor anchor) {
        if (!names.add(anchor)) {
            throw new IllegalArgumentException("two nodes have the anchor " + anchor);
        }
    }

    private void target(Anchor anchor) {
        name(anchor);
        targets.add(anchor);
    }

    @Override
    public Void visit(Section section) {
        target(section.anchor());
        return super.visit(section);
    }

    @Override
    public Void visit(Paragraph paragraph) {
        if (paragraph.role() == Paragraph.Role.TITLE) {
            if (title) {
                throw new IllegalArgumentException("a document has one title paragraph, but here is a second");
            }
            title = true;
        }
        return super.visit(paragraph);
    }

    @Override
    public Void visit(Table table) {
        target(table.anchor());
        return super.visit(table);
    }

    @Override
    public Void visit(Chart chart) {
        target(chart.anchor());
        return super.visit(chart);
    }

    @Override
    public Void visit(Image image) {
        target(image.anchor());
        return super.visit(image);
    }

    @Override
    public Void visit(FormField field) {
        name(field.name());
        return super.visit(field);
    }

    @Override
    public Void visit(Note note) {
        name(note.anchor());
        return super.visit(note);
    }

    @Override
    public Void visit(CrossReference reference) {
        referenced.add(reference.target());
        return super.visit(reference);
    }
}

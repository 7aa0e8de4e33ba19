package org.civicreport.document;

import java.util.ArrayList;
import java.util.List;

/** Collects what contents list. */
final class Listing extends TreeWalker {

    private final Numbering numbering;
    private final Contents.Scope scope;
    private final List<ContentsEntry> entries = new ArrayList<>();

    private Listing(Document document, Contents.Scope scope) {
        this.numbering = document.numbering();
        this.scope = scope;
    }

    static List<ContentsEntry> of(Document document, Contents contents) {
        if (contents.scope() == Contents.Scope.SECTIONS) {
            return document.outline().upTo(contents.depth()).stream()
                    .map(entry -> new ContentsEntry(entry.anchor(), entry.number(), entry.heading(), entry.level()))
                    .toList();
        }
        Listing listing = new Listing(document, contents.scope());
        listing.walkBlocks(document.blocks());
        return List.copyOf(listing.entries);
    }

    @Override
    public Void visit(Section section) {
        boolean article = section.role() == Section.Role.ARTICLE;
        if (article && scope == Contents.Scope.ARTICLES) {
            String number = numbering.section(section.anchor()).orElse(null);
            entries.add(new ContentsEntry(section.anchor(), number, section.heading(), 1));
            return null;
        }
        return super.visit(section);
    }

    @Override
    public Void visit(Table table) {
        captioned(Contents.Scope.TABLES, table.anchor(), table.caption());
        return super.visit(table);
    }

    @Override
    public Void visit(Chart chart) {
        captioned(Contents.Scope.FIGURES, chart.anchor(), chart.caption());
        return super.visit(chart);
    }

    @Override
    public Void visit(Image image) {
        captioned(Contents.Scope.FIGURES, image.anchor(), image.caption());
        return super.visit(image);
    }

    /** A caption's notes and links would be read or counted twice, so its text alone is listed. */
    private void captioned(Contents.Scope kind, Anchor anchor, List<Inline> caption) {
        if (scope == kind && !caption.isEmpty()) {
            List<Inline> text =
                    List.of(new Text(PlainTextWriter.of(caption, numbering).replace('\n', ' ')));
            entries.add(new ContentsEntry(anchor, numbering.caption(anchor).orElse(null), text, 1));
        }
    }
}

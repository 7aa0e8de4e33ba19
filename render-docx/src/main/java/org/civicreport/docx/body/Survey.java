package org.civicreport.docx.body;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Chart;
import org.civicreport.document.Contents;
import org.civicreport.document.Document;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Image;
import org.civicreport.document.Inline;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.document.TreeWalker;
import org.civicreport.drawing.ChartDrawing;

/** What must be known of a document before its first paragraph is written, gathered in one walk. */
public final class Survey {

    private final Set<Anchor> captioned = new HashSet<>();
    private final Set<Anchor> counted = new HashSet<>();
    private final Set<String> images = new LinkedHashSet<>();
    private int blocks;
    private int charts;
    private boolean contents;
    private boolean sections;

    private Survey() {}

    /** Looks through a document. */
    public static Survey of(Document document) {
        Survey survey = new Survey();
        survey.new Walker().walkBlocks(document.blocks());
        return survey;
    }

    /** Tells whether there are contents, for which alone it is worth to know on which pages sections begin. */
    public boolean hasContents() {
        return contents;
    }

    /** Tells whether a table, chart or image has a caption with label and number, which a field can repeat. */
    boolean isCaptioned(Anchor anchor) {
        return captioned.contains(anchor);
    }

    /** Tells whether a section has a counted number, which a field can repeat, not one set by hand. */
    boolean isCounted(Anchor anchor) {
        return counted.contains(anchor);
    }

    /** The keys of all images, in the order in which they come first. */
    Set<String> images() {
        return images;
    }

    /** Tells whether there is a section, so that pages belong to chapters. */
    boolean hasSections() {
        return sections;
    }

    int blocks() {
        return blocks;
    }

    int charts() {
        return charts;
    }

    private final class Walker extends TreeWalker {

        @Override
        public void walkBlocks(List<Block> list) {
            blocks += list.size();
            super.walkBlocks(list);
        }

        /** Nothing in running text has to be known before. */
        @Override
        public void walkInlines(List<Inline> inlines) {}

        @Override
        public Void visit(Section section) {
            sections = true;
            if (section.number() instanceof HeadingNumber.Counted) {
                counted.add(section.anchor());
            }
            return super.visit(section);
        }

        @Override
        public Void visit(Table table) {
            if (!table.caption().isEmpty()) {
                captioned.add(table.anchor());
            }
            return super.visit(table);
        }

        @Override
        public Void visit(Chart chart) {
            charts += ChartDrawing.isRadar(chart) ? 0 : 1;
            captioned.add(chart.anchor());
            return super.visit(chart);
        }

        @Override
        public Void visit(Image image) {
            images.add(image.key());
            if (!image.caption().isEmpty()) {
                captioned.add(image.anchor());
            }
            return super.visit(image);
        }

        @Override
        public Void visit(Contents node) {
            contents = true;
            return super.visit(node);
        }
    }
}

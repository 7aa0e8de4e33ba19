package org.civicreport.docx.body;

import java.util.HashSet;
import java.util.Set;
import org.civicreport.document.Anchor;
import org.civicreport.document.Chart;
import org.civicreport.document.Document;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Image;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.document.TreeWalker;

/** The places whose numbers a field can repeat, since Word counts them itself. */
final class FieldTargets {

    private final Set<Anchor> captioned = new HashSet<>();
    private final Set<Anchor> counted = new HashSet<>();

    private FieldTargets() {}

    static FieldTargets in(Document document) {
        FieldTargets places = new FieldTargets();
        places.new Collector().walkBlocks(document.blocks());
        return places;
    }

    /** Tells whether a table, chart or image has a caption with label and number. */
    boolean isCaptioned(Anchor anchor) {
        return captioned.contains(anchor);
    }

    /** Tells whether a section has a counted number, not one set by hand. */
    boolean isCounted(Anchor anchor) {
        return counted.contains(anchor);
    }

    private final class Collector extends TreeWalker {

        @Override
        public Void visit(Section section) {
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
            captioned.add(chart.anchor());
            return super.visit(chart);
        }

        @Override
        public Void visit(Image image) {
            if (!image.caption().isEmpty()) {
                captioned.add(image.anchor());
            }
            return super.visit(image);
        }
    }
}

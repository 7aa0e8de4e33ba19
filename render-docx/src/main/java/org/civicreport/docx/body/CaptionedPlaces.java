package org.civicreport.docx.body;

import java.util.HashSet;
import java.util.Set;
import org.civicreport.document.Anchor;
import org.civicreport.document.Chart;
import org.civicreport.document.Document;
import org.civicreport.document.Image;
import org.civicreport.document.Table;
import org.civicreport.document.TreeWalker;

/** The tables, charts and images with a numbered caption, whose label and number a field can repeat. */
final class CaptionedPlaces {

    private final Set<Anchor> anchors = new HashSet<>();

    private CaptionedPlaces() {}

    static CaptionedPlaces in(Document document) {
        CaptionedPlaces places = new CaptionedPlaces();
        places.new Collector().walkBlocks(document.blocks());
        return places;
    }

    boolean contains(Anchor anchor) {
        return anchors.contains(anchor);
    }

    private final class Collector extends TreeWalker {

        @Override
        public Void visit(Table table) {
            if (!table.caption().isEmpty()) {
                anchors.add(table.anchor());
            }
            return super.visit(table);
        }

        @Override
        public Void visit(Chart chart) {
            anchors.add(chart.anchor());
            return super.visit(chart);
        }

        @Override
        public Void visit(Image image) {
            if (!image.caption().isEmpty()) {
                anchors.add(image.anchor());
            }
            return super.visit(image);
        }
    }
}

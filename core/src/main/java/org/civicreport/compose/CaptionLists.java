package org.civicreport.compose;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Block;
import org.civicreport.document.Chart;
import org.civicreport.document.Contents;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Image;
import org.civicreport.document.Inline;
import org.civicreport.document.Table;
import org.civicreport.document.TreeWalker;
import org.civicreport.wording.Term;

/**
 * The lists of tables and of figures (Tabellen- und Abbildungsverzeichnis): where the numbered ones stand. They stand with
 * the list of measures behind the chapters, so that contents stay short, and a report with few tables and figures has
 * none.
 */
final class CaptionLists {

    /** Fewer are found by leafing through. */
    private static final int FEWEST = 6;

    private CaptionLists() {}

    /**
     * Composes the lists.
     *
     * @param context what composing needs
     * @param others the blocks of all other parts
     * @return a section with a list of each kind that there is; empty if there are few tables and figures
     */
    static List<Block> of(CompositionContext context, List<Block> others) {
        Counter counter = new Counter();
        counter.walkBlocks(others);
        List<Block> lists = new ArrayList<>();
        if (counter.tables + counter.figures >= FEWEST) {
            if (counter.tables > 0) {
                lists.add(Contents.listing(context.word(Term.TABLE_LIST), Contents.Scope.TABLES));
            }
            if (counter.figures > 0) {
                lists.add(Contents.listing(context.word(Term.FIGURE_LIST), Contents.Scope.FIGURES));
            }
        }
        return context.section(
                "caption_lists", "/coreAreas", context.word(Term.CAPTION_LISTS), HeadingNumber.none(), lists);
    }

    private static final class Counter extends TreeWalker {

        private int tables;
        private int figures;

        /** Inlines have no captions. */
        @Override
        public void walkInlines(List<Inline> inlines) {}

        @Override
        public Void visit(Table table) {
            tables += table.caption().isEmpty() ? 0 : 1;
            return super.visit(table);
        }

        @Override
        public Void visit(Chart chart) {
            figures += chart.caption().isEmpty() ? 0 : 1;
            return super.visit(chart);
        }

        @Override
        public Void visit(Image image) {
            figures += image.caption().isEmpty() ? 0 : 1;
            return super.visit(image);
        }
    }
}

package org.civicreport.docx.body;

import java.util.List;
import org.civicreport.document.Abbreviation;
import org.civicreport.document.Badge;
import org.civicreport.document.Block;
import org.civicreport.document.ExtensionBlock;
import org.civicreport.document.LineBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.document.TreeWalker;

/** Estimates how high a row will be: a low one stays whole, a high one may go on at the next page. */
final class RowHeight {

    private static final int MOST_LINES = 6;

    /** A character's width in a cell, on average, in twentieths of a point. */
    private static final int CHARACTER = 100;

    private RowHeight() {}

    /** Tells whether all cells have a few lines only; one to fill in grows. */
    static boolean isLow(Table.Row row, int[] widths) {
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            int width = -2 * ColumnWidths.MARGIN;
            for (int end = Math.min(widths.length, column + cell.columnSpan()); column < end; column++) {
                width += widths[column];
            }
            if (cell.rowSpan() > 1 || lines(cell.blocks(), Math.max(CHARACTER, width)) > MOST_LINES) {
                return false;
            }
        }
        return true;
    }

    private static int lines(List<Block> blocks, int width) {
        Lines lines = new Lines(width);
        lines.walkBlocks(blocks);
        return lines.count;
    }

    private static final class Lines extends TreeWalker {
        private final int width;
        private int count;
        private int used;

        Lines(int width) {
            this.width = width;
        }

        private Void add(String text) {
            used += text.length() * CHARACTER;
            if (used > width) {
                count += used / width;
                used %= width;
            }
            return null;
        }

        @Override
        public Void visit(Paragraph paragraph) {
            count++;
            used = 0;
            return super.visit(paragraph);
        }

        @Override
        public Void visit(LineBreak lineBreak) {
            count++;
            used = 0;
            return null;
        }

        @Override
        public Void visit(Text text) {
            return add(text.value());
        }

        @Override
        public Void visit(Badge badge) {
            return add(badge.word());
        }

        @Override
        public Void visit(Abbreviation abbreviation) {
            return add(abbreviation.shortForm());
        }

        @Override
        public Void visit(ExtensionBlock extension) {
            count += extension instanceof ContentControl ? MOST_LINES + 1 : 0;
            return super.visit(extension);
        }
    }
}

package org.civicreport.docx.body;

import java.util.List;
import org.civicreport.document.Abbreviation;
import org.civicreport.document.Badge;
import org.civicreport.document.Block;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.document.TreeWalker;

/**
 * Shares a table's width among its columns: by their weights, or by their content where they have none. Word would do the
 * latter itself, but other programs keep to what the file says.
 */
final class ColumnWidths {

    /** The space between a cell's edge and its text, at each side. */
    static final int MARGIN = 85;

    /** A character's width in a cell, on average. */
    private static final int CHARACTER = 110;

    /** The same in a head, which is bold. */
    private static final int BOLD_CHARACTER = 125;

    /** From here on, more text makes a column longer, not wider. */
    private static final int MOST_CHARACTERS = 42;

    private final int[] longestWord;
    private final int[] longestText;

    private ColumnWidths(int columns) {
        longestWord = new int[columns];
        longestText = new int[columns];
    }

    static int[] of(Table table, int width) {
        ColumnWidths content = new ColumnWidths(table.columns().size());
        content.measure(table.head());
        content.measure(table.body());
        return content.share(table.columns(), width);
    }

    private int[] share(List<Table.Column> columns, int width) {
        int count = columns.size();
        double[] wish = new double[count];
        double weighted = 0;
        int weights = 0;
        for (int c = 0; c < count; c++) {
            wish[c] = 2 * MARGIN + CHARACTER * Math.max(longestWord[c], Math.min(longestText[c], MOST_CHARACTERS));
            if (columns.get(c).weight() > 0) {
                weighted += wish[c];
                weights += columns.get(c).weight();
            }
        }
        double leastSum = 0;
        double moreSum = 0;
        double[] least = new double[count];
        for (int c = 0; c < count; c++) {
            if (columns.get(c).weight() > 0) {
                wish[c] = weighted * columns.get(c).weight() / weights;
            }
            least[c] = 2 * MARGIN + BOLD_CHARACTER * longestWord[c];
            wish[c] = Math.max(wish[c], least[c]);
            leastSum += least[c];
            moreSum += wish[c] - least[c];
        }
        // Each column gets its longest word first; what is left goes where there is more text.
        double left = Math.max(0, width - leastSum);
        double scale = Math.min(1, width / leastSum);
        int[] widths = new int[count];
        int used = 0;
        for (int c = 0; c < count; c++) {
            double share = moreSum > 0 ? left * (wish[c] - least[c]) / moreSum : left / count;
            widths[c] = c == count - 1 ? Math.max(1, width - used) : Math.max(1, (int) (least[c] * scale + share));
            used += widths[c];
        }
        return widths;
    }

    private void measure(List<Table.Row> rows) {
        int[] occupied = new int[longestWord.length];
        for (Table.Row row : rows) {
            int column = 0;
            for (Table.Cell cell : row.cells()) {
                while (occupied[column] > 0) {
                    column++;
                }
                if (cell.columnSpan() == 1) {
                    measure(column, cell.blocks());
                }
                for (int end = column + cell.columnSpan(); column < end; column++) {
                    occupied[column] = cell.rowSpan();
                }
            }
            for (int c = 0; c < occupied.length; c++) {
                occupied[c]--;
            }
        }
    }

    private void measure(int column, List<Block> blocks) {
        new TreeWalker() {
            @Override
            public Void visit(Text text) {
                measure(column, text.value());
                return null;
            }

            @Override
            public Void visit(Badge badge) {
                measure(column, badge.word());
                return null;
            }

            @Override
            public Void visit(Abbreviation abbreviation) {
                measure(column, abbreviation.shortForm());
                return null;
            }
        }.walkBlocks(blocks);
    }

    private void measure(int column, String text) {
        longestText[column] = Math.max(longestText[column], text.length());
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            word = c == ' ' || c == '\n' || c == '-' ? 0 : word + 1;
            longestWord[column] = Math.max(longestWord[column], Math.min(word, MOST_CHARACTERS / 2));
        }
    }
}

package org.civicreport.docx.body;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.civicreport.document.Abbreviation;
import org.civicreport.document.Badge;
import org.civicreport.document.Block;
import org.civicreport.document.ExtensionBlock;
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

    /** From here on, more text makes a column longer, not wider. */
    private static final int MOST_WIDTH = 4_400;

    /** Words are broken only if they are longer than this. */
    private static final int MOST_OF_WORD = 2_300;

    /** Texts up to this width, such as dates, stay on one line if there is room. */
    private static final int SHORT_TEXT = 2_100;

    private static final double MUCH_HIGHER = 1.2;

    /** Of an interval of widths; what is left of it is less than a twip. */
    private static final int HALVINGS = 24;

    /** Text in cells has 9 points. */
    private static final int EM = 180;

    private final int[] longestWord;
    private final int[] longestText;
    private final int[] longestShortText;

    private ColumnWidths(int columns) {
        longestWord = new int[columns];
        longestText = new int[columns];
        longestShortText = new int[columns];
    }

    static int[] of(Table table, int width) {
        ColumnWidths content = new ColumnWidths(table.columns().size());
        content.measure(table.head());
        content.measure(table.body());
        return content.share(table.columns(), width);
    }

    /**
     * Each column gets its longest word first, then its short texts in one line, where they need little more first: as many
     * of them as don't make other texts much higher. What is left goes where there is more text.
     */
    private int[] share(List<Table.Column> columns, int width) {
        double[] wish = wishes(columns);
        double[] least = new double[wish.length];
        for (int c = 0; c < least.length; c++) {
            least[c] = 2 * MARGIN + longestWord[c];
        }
        int[] byNeed = IntStream.range(0, least.length)
                .boxed()
                .sorted(Comparator.comparingInt(this::moreForShortTexts))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] best = between(least, wish, width);
        double lines = lines(best);
        for (int c : byNeed) {
            least[c] += moreForShortTexts(c);
            double[] next = between(least, wish, width);
            if (sum(least) > width || lines(next) > MUCH_HIGHER * lines) {
                break;
            }
            best = next;
            lines = Math.min(lines, lines(next));
        }
        return rounded(weighed(columns, best), width);
    }

    /** Columns with weights share by these what they have together, none with less than its longest word. */
    private double[] weighed(List<Table.Column> columns, double[] widths) {
        double[] least = new double[widths.length];
        double sum = 0;
        double sumOfLeast = 0;
        for (int c = 0; c < widths.length; c++) {
            if (columns.get(c).weight() > 0) {
                least[c] = 2 * MARGIN + longestWord[c];
                sum += widths[c];
                sumOfLeast += least[c];
            }
        }
        if (sumOfLeast >= sum) {
            return widths;
        }
        double[] weighed = widths.clone();
        double low = 0;
        double high = sum;
        for (int step = 0; step < HALVINGS; step++) {
            double unit = (low + high) / 2;
            double used = 0;
            for (int c = 0; c < widths.length; c++) {
                int weight = columns.get(c).weight();
                weighed[c] = weight > 0 ? Math.max(least[c], unit * weight) : widths[c];
                used += weight > 0 ? weighed[c] : 0;
            }
            if (used > sum) {
                high = unit;
            } else {
                low = unit;
            }
        }
        return weighed;
    }

    /** How many lines the longest text takes. */
    private double lines(double[] widths) {
        double most = 1;
        for (int c = 0; c < widths.length; c++) {
            most = Math.max(most, Math.ceil(longestText[c] / Math.max(1, widths[c] - 2 * MARGIN)));
        }
        return most;
    }

    private int moreForShortTexts(int column) {
        return Math.max(0, longestShortText[column] - longestWord[column]);
    }

    /** How wide columns would be if there were room enough, by weight where they have one. */
    private double[] wishes(List<Table.Column> columns) {
        double[] wish = new double[columns.size()];
        double weighted = 0;
        int weights = 0;
        for (int c = 0; c < wish.length; c++) {
            wish[c] = 2 * MARGIN + Math.max(longestWord[c], Math.min(longestText[c], MOST_WIDTH));
            if (columns.get(c).weight() > 0) {
                weighted += wish[c];
                weights += columns.get(c).weight();
            }
        }
        for (int c = 0; c < wish.length; c++) {
            if (columns.get(c).weight() > 0) {
                wish[c] = weighted * columns.get(c).weight() / weights;
            }
        }
        return wish;
    }

    private static double[] between(double[] least, double[] wish, int width) {
        double[] more = new double[least.length];
        for (int c = 0; c < least.length; c++) {
            more[c] = Math.max(0, wish[c] - least[c]);
        }
        double moreSum = sum(more);
        double left = Math.max(0, width - sum(least));
        double cap = cap(least, width);
        double[] widths = new double[least.length];
        for (int c = 0; c < least.length; c++) {
            widths[c] = Math.min(cap, least[c]) + (moreSum > 0 ? left * more[c] / moreSum : left / least.length);
        }
        return widths;
    }

    /**
     * The widest that a column may be where not all longest words fit: long words can be divided, short ones can't, so
     * the columns of the short ones keep their width.
     */
    private static double cap(double[] least, int width) {
        double[] ascending = least.clone();
        Arrays.sort(ascending);
        double left = width;
        for (int c = 0; c < ascending.length; c++) {
            double share = left / (ascending.length - c);
            if (ascending[c] > share) {
                return share;
            }
            left -= ascending[c];
        }
        return Double.MAX_VALUE;
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }

    private static int[] rounded(double[] exact, int width) {
        int[] widths = new int[exact.length];
        int used = 0;
        for (int c = 0; c < exact.length; c++) {
            widths[c] = Math.max(1, c == exact.length - 1 ? width - used : (int) exact[c]);
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
                // Its frame takes about as much as two letters.
                measure(column, "n" + badge.word() + "n");
                return null;
            }

            @Override
            public Void visit(ExtensionBlock extension) {
                if (extension instanceof ContentControl control && control.kind() == ContentControl.Kind.CHOICE) {
                    control.choices().forEach(choice -> measureWords(column, choice.words()));
                }
                return super.visit(extension);
            }

            @Override
            public Void visit(Abbreviation abbreviation) {
                measure(column, abbreviation.shortForm());
                return null;
            }
        }.walkBlocks(blocks);
    }

    private void measure(int column, String text) {
        int whole = measureWords(column, text);
        longestText[column] = Math.max(longestText[column], whole);
        if (whole <= SHORT_TEXT) {
            longestShortText[column] = Math.max(longestShortText[column], whole);
        }
    }

    /** What may stand in a column, as choices may, makes it no wider than its words; returns the text's whole width. */
    private int measureWords(int column, String text) {
        int whole = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int width = BoldLetters.width(c, EM);
            whole += width;
            word = c == ' ' || c == '\n' || c == '-' ? 0 : word + width;
            longestWord[column] = Math.max(longestWord[column], Math.min(word, MOST_OF_WORD));
        }
        return whole;
    }
}

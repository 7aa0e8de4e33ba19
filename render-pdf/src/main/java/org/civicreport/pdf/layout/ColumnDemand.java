package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.pdf.layout.Box.Cell;
import org.civicreport.pdf.layout.Box.PairBox;
import org.civicreport.pdf.layout.Box.ParagraphBox;
import org.civicreport.pdf.layout.Box.Row;
import org.civicreport.pdf.layout.Box.StackBox;
import org.civicreport.pdf.layout.Box.TableBox;

/** How much width a table's columns ask for. */
final class ColumnDemand {

    private static final int MOST_TEXT = 3_000_000;

    /** So many rows, evenly spread, tell how high a table becomes. */
    private static final int SAMPLE = 40;

    private final LineBreaker breaker;
    private final int padding;
    private final double[] least;
    private final double[] most;
    private final List<List<CellText>> sample = new ArrayList<>();

    /**
     * Measures a table.
     *
     * @param table the table
     * @param breaker who breaks its paragraphs
     * @param padding the room at the left and right of cells
     */
    ColumnDemand(TableBox table, LineBreaker breaker, int padding) {
        this.breaker = breaker;
        this.padding = padding;
        this.least = new double[table.columns().size()];
        this.most = new double[table.columns().size()];
        measure(table.head());
        measure(table.body());
    }

    /** A cell's text: each paragraph needs at least a line. */
    record CellText(int column, int columnSpan, List<ParagraphText> paragraphs) {}

    /** A paragraph, and what is left empty beside it. */
    record ParagraphText(int room, Pieces pieces) {}

    /** Returns how wide each column must be for its longest word. */
    double[] least() {
        return least.clone();
    }

    /** Returns how wide each column must be to have every paragraph in one line. */
    double[] most() {
        return most.clone();
    }

    /** Returns the text of rows that stand for all. */
    List<List<CellText>> sample() {
        return sample;
    }

    private void measure(List<Row> rows) {
        int stride = (rows.size() + SAMPLE - 1) / SAMPLE;
        for (int r = 0; r < rows.size(); r++) {
            List<CellText> texts = new ArrayList<>();
            for (Cell cell : rows.get(r).cells()) {
                CellText text = new CellText(cell.column(), cell.columnSpan(), new ArrayList<>());
                double word = measure(cell.content(), 0, text.paragraphs());
                grow(text, word);
                texts.add(text);
            }
            if (r % stride == 0) {
                sample.add(texts);
            }
        }
    }

    private void grow(CellText text, double word) {
        int line = text.paragraphs().stream()
                .mapToInt(paragraph -> paragraph.room() + paragraph.pieces().width())
                .max()
                .orElse(0);
        int span = text.columnSpan();
        for (int c = text.column(); c < text.column() + span; c++) {
            least[c] = Math.max(least[c], word / span + 2 * padding + 100);
            most[c] = Math.max(most[c], Math.min(MOST_TEXT, 1.0 * line / span) + 2 * padding + 100);
            most[c] = Math.max(most[c], least[c]);
        }
    }

    /** Collects a box's paragraphs, and returns the width of the longest word. */
    private int measure(Box box, int indent, List<ParagraphText> paragraphs) {
        if (box instanceof ParagraphBox paragraph) {
            Pieces pieces = breaker.pieces(breaker.characters(paragraph.runs()));
            paragraphs.add(new ParagraphText(indent, pieces));
            return indent + pieces.word();
        } else if (box instanceof StackBox stack) {
            int inner = indent + stack.insets().left() + stack.insets().right();
            return stack.boxes().stream()
                    .mapToInt(content -> measure(content, inner, paragraphs))
                    .max()
                    .orElse(0);
        } else if (box instanceof PairBox pair) {
            return measure(pair.body(), indent + pair.bodyOffset(), paragraphs);
        }
        return 0;
    }
}

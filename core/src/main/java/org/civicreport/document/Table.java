package org.civicreport.document;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A table. Its grid is complete by construction: counting spans, each row fills all columns, no two cells overlap, and
 * no cell reaches from head to body or below the last row.
 *
 * @param anchor the table's name, unique in the document
 * @param caption the caption; empty if there is none, then the table isn't numbered
 * @param columns the columns, 1 to {@value #MOST_COLUMNS}
 * @param head the rows of column headers, not empty
 * @param body the other rows; may be empty
 * @param rowHeaders whether the first column's cells in the body are row headers
 */
public record Table(
        Anchor anchor, List<Inline> caption, List<Column> columns, List<Row> head, List<Row> body, boolean rowHeaders)
        implements Block {

    /** How many columns a table can have: as many as Word can open. */
    public static final int MOST_COLUMNS = 63;

    /** How the cells of a column are set. */
    public enum Alignment {
        /** From the side where the line begins: words. */
        START,
        /** To the side where the line ends: numbers. */
        END,
        /** In the middle: marks. */
        CENTER
    }

    /**
     * A column.
     *
     * @param alignment how its cells are set
     * @param weight its share of the width beside the other columns' weights, at least 0; 0 leaves it to the content
     */
    public record Column(Alignment alignment, int weight) implements Serializable {

        /**
         * Checks the weight.
         *
         * @throws IllegalArgumentException if the weight is negative
         */
        public Column {
            Objects.requireNonNull(alignment, "alignment");
            if (weight < 0) {
                throw new IllegalArgumentException("a column's weight is at least 0, but was " + weight);
            }
        }

        /** Returns a column of words whose width follows from its content. */
        public static Column text() {
            return new Column(Alignment.START, 0);
        }

        /** Returns a column of numbers whose width follows from its content. */
        public static Column number() {
            return new Column(Alignment.END, 0);
        }
    }

    /**
     * A row.
     *
     * @param cells the cells that begin in this row, from first to last column
     */
    public record Row(List<Cell> cells) implements Serializable {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * Returns a row of plain texts.
         *
         * @param texts one for each column; an empty one gives an empty cell
         * @return the row
         */
        public static Row of(String... texts) {
            return new Row(List.of(texts).stream().map(Cell::of).toList());
        }
    }

    /**
     * A cell.
     *
     * @param blocks what it says, without tables and sections; may be empty
     * @param columnSpan how many columns it takes, at least 1
     * @param rowSpan how many rows it takes, at least 1
     */
    public record Cell(List<Block> blocks, int columnSpan, int rowSpan) implements Serializable {

        /** Copies the blocks and checks the spans. */
        public Cell {
            blocks = Containment.cellContent(blocks);
            if (columnSpan < 1 || rowSpan < 1) {
                throw new IllegalArgumentException("a cell spans at least 1, but was " + columnSpan + "×" + rowSpan);
            }
        }

        /**
         * Returns a cell of one column and one row.
         *
         * @param blocks what it says
         * @return the cell
         */
        public static Cell of(List<Block> blocks) {
            return new Cell(blocks, 1, 1);
        }

        /**
         * Returns a cell of one column and one row.
         *
         * @param text what it says; blank for an empty cell
         * @return the cell
         */
        public static Cell of(String text) {
            return of(PlainText.isBlank(text) ? List.of() : List.of(Paragraph.of(text)));
        }
    }

    /**
     * Copies the lists and checks the grid.
     *
     * @throws IllegalArgumentException if there is no head row, a row isn't full, cells overlap or reach too far
     */
    public Table {
        Objects.requireNonNull(anchor, "anchor");
        caption = caption.isEmpty() ? List.of() : Containment.visibleInlines("a caption", caption);
        columns = Containment.notEmpty("a table's columns", columns);
        if (columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException(
                    "a table has at most " + MOST_COLUMNS + " columns, but this one has " + columns.size());
        }
        head = Containment.notEmpty("a table's head", head);
        body = List.copyOf(body);
        TableGrid.check("head", columns.size(), head);
        TableGrid.check("body", columns.size(), body);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

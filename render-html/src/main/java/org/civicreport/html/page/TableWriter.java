package org.civicreport.html.page;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.civicreport.document.Anchor;
import org.civicreport.document.Label;
import org.civicreport.document.Table;
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.html.markup.Markup;

/**
 * Writes tables. On a narrow screen the rows of a table of words become cards, each cell with its column's name before
 * it; a table of numbers, which lives from its columns, scrolls in a region of its own.
 */
final class TableWriter {

    /** How many characters fit side by side on the narrowest screen on which rows aren't cards. */
    private static final int LINE = 54;

    /** What fits side by side, in characters, on a page of full width or in print. */
    private static final int WIDE_LINE = 76;

    /** What fits side by side, in characters, on a landscape page in print. */
    private static final int LANDSCAPE_LINE = 115;

    /** How many characters of bold words fit side by side, whatever the typeface, on a screen that isn't narrow. */
    private static final int WHOLE_LINE = 72;

    /** As {@link #WHOLE_LINE}, in smaller type. */
    private static final int WHOLE_SMALL_LINE = 82;

    /** As {@link #WHOLE_LINE}, on a page of full width. */
    private static final int WHOLE_WIDE_LINE = 86;

    /** How many more a table that scrolls can have: if a typeface is wide, it scrolls. */
    private static final int SCROLLING = 8;

    /** What a cell's padding takes, in characters. */
    private static final int CELL_PADDING = 2;

    private static final String NARROW = " breakable-if-narrow";

    private final Rendering rendering;
    private final BlockWriter blocks;
    private final Markup markup;

    TableWriter(Rendering rendering, BlockWriter blocks) {
        this.rendering = rendering;
        this.blocks = blocks;
        this.markup = rendering.markup();
    }

    /** Writes a table of the document. */
    void write(Table table) {
        TableShape shape = TableShape.of(table);
        if (isStackable(shape)) {
            List<ColumnWidth> widths = widths(shape);
            String breaking = breaking(widths);
            int line = breaking.equals(NARROW) ? WHOLE_SMALL_LINE : WHOLE_LINE;
            markup.open(ElementRole.TABLE, "stacked" + breaking + wholeWords(widths, line, WHOLE_WIDE_LINE));
            markup.id(table.anchor().value(), "");
            if (table.caption().isEmpty()) {
                blocks.namedByHeading();
            } else {
                markup.open(ElementRole.CAPTION);
                blocks.caption(table.anchor(), table.caption());
                markup.close().line();
            }
            rows(table, shape, true);
            markup.close().line();
        } else {
            markup.open(ElementRole.TABLE_FIGURE).id(table.anchor().value(), "");
            if (!table.caption().isEmpty()) {
                blocks.figureCaption(table.anchor(), table.caption());
            }
            scrolling(table, shape, !table.caption().isEmpty());
            markup.close().line();
        }
    }

    /** Writes a chart's numbers, below a caption that has been written already. */
    void writeData(Table table) {
        scrolling(table, TableShape.of(table), true);
    }

    /** Where rows become cards, the head is out of sight: it must have cells to label, and hold nothing but words. */
    private static boolean isStackable(TableShape shape) {
        long numbers = shape.columns().stream()
                .filter(column -> column.alignment() == Table.Alignment.END)
                .count();
        return shape.isSimple()
                && 2 * numbers <= shape.columns().size()
                && !shape.body().isEmpty()
                && shape.head().get(0).stream()
                        .allMatch(cell -> CellText.isAll(cell.cell().blocks()));
    }

    /** Words break anywhere only where they must: else a short column of short words would be the first to be broken. */
    private static String breaking(List<ColumnWidth> widths) {
        int width = sum(widths, ColumnWidth::piece);
        if (width <= LINE) {
            return "";
        }
        if (width <= WIDE_LINE) {
            return NARROW;
        }
        return width <= LANDSCAPE_LINE ? " breakable breakable-if-upright" : " breakable";
    }

    /** Browsers make a column of long words as narrow as their syllables, though others have room to give. */
    private static String wholeWords(List<ColumnWidth> widths, int line, int wideLine) {
        int width = sum(widths, ColumnWidth::word);
        if (width <= line) {
            return " whole-words";
        }
        return width <= wideLine ? " whole-words-if-wide" : "";
    }

    /** Returns what the longest words of all columns take side by side, in characters. */
    private static int sum(List<ColumnWidth> widths, ToIntFunction<ColumnWidth> longest) {
        return widths.stream().mapToInt(longest).sum() + CELL_PADDING * widths.size();
    }

    private List<ColumnWidth> widths(TableShape shape) {
        List<ColumnWidth> widths =
                shape.columns().stream().map(column -> new ColumnWidth()).toList();
        Stream.concat(shape.head().stream(), shape.body().stream())
                .flatMap(List::stream)
                .filter(cell -> cell.columnSpan() == 1)
                .forEach(cell -> LongWords.widen(
                        widths.get(cell.column()), CellText.line(cell.cell().blocks(), rendering.numbering())));
        return widths;
    }

    private void scrolling(Table table, TableShape shape, boolean captioned) {
        Anchor anchor = table.anchor();
        String words = wholeWords(widths(shape), WHOLE_LINE + SCROLLING, WHOLE_WIDE_LINE + SCROLLING);
        markup.open(ElementRole.SCROLLER, words.strip()).attribute("tabindex", "0");
        if (captioned) {
            String number = rendering.numbering().caption(anchor).orElse(anchor.value());
            markup.attribute("role", rendering.takeLandmarkName(number) ? "region" : "group");
            markup.reference("aria-labelledby", anchor.value(), Ids.CAPTION);
        } else {
            markup.attribute("role", "group").attribute("aria-label", rendering.label(Label.TABLE));
        }
        markup.line().open(ElementRole.TABLE);
        if (captioned) {
            markup.reference("aria-labelledby", anchor.value(), Ids.CAPTION);
        } else {
            blocks.namedByHeading();
        }
        rows(table, shape, false);
        markup.close().line().close().line();
    }

    private void rows(Table table, TableShape shape, boolean stacked) {
        markup.line();
        columns(shape.columns());
        markup.open(ElementRole.TABLE_HEAD).line();
        for (List<TableShape.Placed> row : shape.head()) {
            markup.open(ElementRole.ROW).line();
            row.forEach(cell -> headCell(shape, cell));
            markup.close().line();
        }
        markup.close().line();
        if (shape.body().isEmpty()) {
            return;
        }
        List<String> labels = stacked ? labels(shape) : List.of();
        markup.open(ElementRole.TABLE_BODY).line();
        for (List<TableShape.Placed> row : shape.body()) {
            markup.open(ElementRole.ROW).line();
            row.forEach(cell -> bodyCell(table, shape, cell, labels));
            markup.close().line();
        }
        markup.close().line();
    }

    /** Widths go by classes in steps of five per cent, since the policy allows no style attribute. */
    private void columns(List<Table.Column> columns) {
        int total = columns.stream().mapToInt(Table.Column::weight).sum();
        if (columns.stream().anyMatch(column -> column.weight() == 0)) {
            return;
        }
        markup.open(ElementRole.COLUMN_GROUP);
        for (Table.Column column : columns) {
            long steps = Math.max(1, Math.round(20.0 * column.weight() / total));
            markup.leaf(ElementRole.COLUMN, "width-" + 5 * steps);
        }
        markup.close().line();
    }

    private List<String> labels(TableShape shape) {
        return shape.head().get(0).stream()
                .map(cell -> CellText.of(cell.cell().blocks(), rendering.numbering()))
                .toList();
    }

    private void headCell(TableShape shape, TableShape.Placed cell) {
        // A header that says nothing heads nothing.
        boolean header = CellText.isThere(cell.cell().blocks());
        Table.Alignment alignment = cell.columnSpan() > 1 ? Table.Alignment.CENTER : alignment(shape, cell);
        open(header, alignment);
        if (header) {
            markup.attribute("scope", "col");
        }
        content(cell);
    }

    private void bodyCell(Table table, TableShape shape, TableShape.Placed cell, List<String> labels) {
        boolean there = CellText.isThere(cell.cell().blocks());
        boolean header = table.rowHeaders() && cell.column() == 0 && there;
        open(header, alignment(shape, cell));
        if (header) {
            markup.attribute("scope", "row");
        } else if (there && !labels.isEmpty() && !labels.get(cell.column()).isEmpty()) {
            markup.attribute("data-label", labels.get(cell.column()));
        }
        content(cell);
    }

    private static Table.Alignment alignment(TableShape shape, TableShape.Placed cell) {
        return shape.columns().get(cell.column()).alignment();
    }

    private void open(boolean header, Table.Alignment alignment) {
        String classes = switch (alignment) {
            case END -> "end";
            case CENTER -> "center";
            case START -> "";
        };
        markup.open(header ? ElementRole.HEADER_CELL : ElementRole.CELL, classes);
    }

    private void content(TableShape.Placed cell) {
        if (cell.columnSpan() > 1) {
            markup.attribute("colspan", Integer.toString(cell.columnSpan()));
        }
        if (cell.rowSpan() > 1) {
            markup.attribute("rowspan", Integer.toString(cell.rowSpan()));
        }
        blocks.writeCell(cell.cell().blocks());
        markup.close().line();
    }
}

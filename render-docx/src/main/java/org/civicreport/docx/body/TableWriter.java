package org.civicreport.docx.body;

import java.util.List;
import java.util.function.BiConsumer;
import org.civicreport.document.Block;
import org.civicreport.document.Table;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.WordStyle;

/** Writes the grid of a table (ECMA-376, part 1, clause 17.4); the caption is a paragraph above it. */
final class TableWriter {

    private final XmlWriter xml;
    private final ParagraphWriter paragraphs;
    private final ControlWriter controls;
    private final BiConsumer<List<Block>, Place> blocks;

    /**
     * @param xml gets the grid
     * @param paragraphs writes empty cells
     * @param controls writes content controls around cells
     * @param blocks writes what stands in the others
     */
    TableWriter(
            XmlWriter xml, ParagraphWriter paragraphs, ControlWriter controls, BiConsumer<List<Block>, Place> blocks) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.controls = controls;
        this.blocks = blocks;
    }

    /**
     * Writes a table.
     *
     * @param table the table
     * @param title its caption in plain text, or what stands for it
     * @param description what else there is to say about it; empty for nothing
     * @param place where it stands
     */
    void write(Table table, String title, String description, Place place) {
        int[] widths = ColumnWidths.of(table, place.width());
        paragraphs.holding(true, () -> {
            xml.open("w:tbl");
            properties(table, title, description, place, widths);
            rows(table, true, widths, place);
            rows(table, false, widths, place);
            xml.end();
        });
        paragraphs.afterTable();
    }

    private void properties(Table table, String title, String description, Place place, int[] widths) {
        xml.open("w:tblPr").empty("w:tblStyle", "w:val", look(table).id());
        xml.empty("w:tblW", "w:w", Integer.toString(place.width()), "w:type", "dxa");
        if (place.indent() > 0) {
            xml.empty("w:tblInd", "w:w", Integer.toString(place.indent()), "w:type", "dxa");
        }
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty(
                "w:tblLook",
                "w:val",
                table.rowHeaders() ? "06A0" : "0620",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                table.rowHeaders() ? "1" : "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        if (!title.isBlank()) {
            xml.empty("w:tblCaption", "w:val", title);
        }
        if (!description.isBlank()) {
            xml.empty("w:tblDescription", "w:val", description);
        }
        xml.end();
        xml.open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.end();
    }

    private static WordStyle look(Table table) {
        boolean form = table.body().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .anyMatch(ContentControl.class::isInstance);
        return form ? WordStyle.FORM_TABLE : WordStyle.REPORT_TABLE;
    }

    private void rows(Table table, boolean head, int[] widths, Place place) {
        List<Table.Row> rows = head ? table.head() : table.body();
        Table.Cell[] spanning = new Table.Cell[widths.length];
        int[] rowsLeft = new int[widths.length];
        for (int i = 0; i < rows.size(); i++) {
            Table.Row row = rows.get(i);
            xml.open("w:tr");
            if (head) {
                xml.open("w:trPr").empty("w:tblHeader").end();
            } else if (RowHeight.isLow(row, widths)) {
                xml.open("w:trPr").empty("w:cantSplit").end();
                if (isBesideAnEnd(i, rows.size()) && RowHeight.isLow(rows.get(i + 1), widths)) {
                    paragraphs.keepWithNext();
                }
            }
            int next = 0;
            for (int column = 0; column < widths.length; ) {
                boolean continued = rowsLeft[column] > 0;
                Table.Cell cell = continued ? spanning[column] : row.cells().get(next++);
                int end = column + cell.columnSpan();
                if (!continued) {
                    for (int c = column; c < end; c++) {
                        spanning[c] = cell;
                        rowsLeft[c] = cell.rowSpan();
                    }
                }
                Table.Alignment alignment = table.columns().get(column).alignment();
                WordStyle style =
                        head ? headingStyle(alignment) : textStyle(alignment, table.rowHeaders() && column == 0);
                cell(cell, style, width(widths, column, end), continued, place);
                for (int c = column; c < end; c++) {
                    rowsLeft[c]--;
                }
                column = end;
            }
            xml.end();
        }
    }

    /** The first row alone at the foot of a page, or the last one alone on the next, would look lost; of three, any. */
    private static boolean isBesideAnEnd(int row, int rows) {
        return row + 1 < rows && (row == 0 || row == rows - 2);
    }

    private static int width(int[] widths, int from, int to) {
        int sum = 0;
        for (int c = from; c < to; c++) {
            sum += widths[c];
        }
        return sum;
    }

    private void cell(Table.Cell cell, WordStyle style, int width, boolean continued, Place place) {
        ContentControl control = continued ? null : ControlWriter.around(cell);
        Place inside = place.inCell(style, width - 2 * ColumnWidths.MARGIN);
        if (control != null) {
            controls.openAround(control, inside);
        }
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (cell.columnSpan() > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(cell.columnSpan()));
        }
        if (cell.rowSpan() > 1) {
            xml.empty("w:vMerge", "w:val", continued ? "continue" : "restart");
        }
        xml.end();
        if (control != null && control.content().isEmpty()) {
            controls.placeholder(control, inside);
        } else if (control != null) {
            blocks.accept(control.content(), inside);
        } else if (continued || cell.blocks().isEmpty()) {
            paragraphs.write(style, inside, () -> {});
        } else {
            blocks.accept(cell.blocks(), inside);
        }
        xml.end();
        if (control != null) {
            controls.close();
        }
    }

    private static WordStyle headingStyle(Table.Alignment alignment) {
        return switch (alignment) {
            case START -> WordStyle.TABLE_HEADING;
            case END -> WordStyle.TABLE_HEADING_END;
            case CENTER -> WordStyle.TABLE_HEADING_CENTER;
        };
    }

    private static WordStyle textStyle(Table.Alignment alignment, boolean rowHeader) {
        return switch (alignment) {
            case START -> rowHeader ? WordStyle.TABLE_ROW_HEADING : WordStyle.TABLE_TEXT;
            case END -> WordStyle.TABLE_TEXT_END;
            case CENTER -> WordStyle.TABLE_TEXT_CENTER;
        };
    }
}

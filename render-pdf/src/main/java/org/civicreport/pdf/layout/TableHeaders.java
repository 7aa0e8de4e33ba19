package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Table;
import org.civicreport.pdf.tagging.Element;

/**
 * Which header cells speak for a cell. A column's or row's scope tells it, unless header cells span several rows or columns
 * or stand in several rows; then each cell names its headers (ISO 32000-1, table 349).
 */
final class TableHeaders {

    private record Header(String id, int column, int columnEnd, int row, int rowEnd) {}

    private final String prefix;
    private final boolean needed;
    private final List<Header> ofColumns = new ArrayList<>();
    private final List<Header> ofRows = new ArrayList<>();

    /**
     * Begins a table.
     *
     * @param table the table
     * @param head its head
     * @param body its body
     */
    TableHeaders(Table table, SpanGrid head, SpanGrid body) {
        prefix = table.anchor().value() + ".header.";
        boolean rowSpans = table.rowHeaders()
                && body.rows().stream().anyMatch(row -> row.cells().get(0).rowSpan() > 1);
        needed = head.rows().size() > 1
                || rowSpans
                || head.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.columnSpan() > 1 || cell.rowSpan() > 1);
    }

    /** Takes a header cell of the head. */
    void addOfColumn(Element element, Table.Cell cell, int column) {
        if (needed) {
            String id = prefix + "c" + ofColumns.size();
            element.id(id);
            ofColumns.add(new Header(id, column, column + cell.columnSpan(), 0, 0));
        }
    }

    /** Takes a header cell of a row in the body; the columns' headers speak for it, too. */
    void addOfRow(Element element, Table.Cell cell, int row, int column) {
        if (needed) {
            name(element, cell, row, column);
            String id = prefix + "r" + ofRows.size();
            element.id(id);
            ofRows.add(new Header(id, column, column + cell.columnSpan(), row, row + cell.rowSpan()));
        }
    }

    /** Names a cell's headers. */
    void name(Element element, Table.Cell cell, int row, int column) {
        if (!needed) {
            return;
        }
        List<String> ids = new ArrayList<>();
        for (Header header : ofColumns) {
            if (header.column() < column + cell.columnSpan() && column < header.columnEnd()) {
                ids.add(header.id());
            }
        }
        for (int i = ofRows.size() - 1; i >= 0 && ids.size() < Table.MOST_COLUMNS * 2; i--) {
            Header header = ofRows.get(i);
            if (header.rowEnd() <= row) {
                break;
            }
            if (header.row() < row + cell.rowSpan()) {
                ids.add(header.id());
            }
        }
        element.headers(ids);
    }
}

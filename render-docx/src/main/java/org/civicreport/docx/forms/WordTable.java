package org.civicreport.docx.forms;

import java.util.List;
import org.civicreport.consultation.Place;

/**
 * A table of a returned file.
 *
 * @param rows its rows, without those whose deletion is tracked
 */
record WordTable(List<Row> rows) {

    WordTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param place where it stands
     * @param cells its cells
     */
    record Row(Place place, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        /** How many columns it takes. */
        int width() {
            return cells.stream().mapToInt(Cell::span).sum();
        }
    }

    /**
     * A cell.
     *
     * @param column its first column, from 0
     * @param span how many columns it takes
     * @param content what stands in it
     */
    record Cell(int column, int span, Content content) {}
}

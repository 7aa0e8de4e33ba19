package org.civicreport.docx.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civicreport.consultation.Place;
import org.jspecify.annotations.Nullable;

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

    /** Reads a table. */
    static WordTable read(Xml table, int number, WordFormats formats, FormPackage file, Map<String, String> notes) {
        List<Row> rows = new ArrayList<>();
        int[] count = {0};
        rows(table, (row, added) -> {
            Place place = new Place(number, ++count[0]);
            Xml properties = row.child("trPr");
            if (properties == null || properties.child("del") == null) {
                boolean tracked = added || (properties != null && properties.child("ins") != null);
                List<Cell> cells = new ArrayList<>();
                cells(row, null, tracked, formats, file, notes, cells);
                rows.add(new Row(place, cells));
            }
        });
        return new WordTable(rows);
    }

    private interface RowSink {
        void accept(Xml row, boolean tracked);
    }

    /** Rows may stand in controls and the like. */
    private static void rows(Xml container, RowSink sink) {
        for (Xml child : container.children()) {
            switch (child.name()) {
                case "tr" -> sink.accept(child, false);
                case "ins" -> rows(child, (row, tracked) -> sink.accept(row, true));
                case "sdt", "sdtContent", "customXml" -> rows(child, sink);
                default -> {}
            }
        }
    }

    private static void cells(
            Xml container,
            @Nullable Xml control,
            boolean tracked,
            WordFormats formats,
            FormPackage file,
            Map<String, String> notes,
            List<Cell> cells) {
        for (Xml child : container.children()) {
            switch (child.name()) {
                case "tc" -> cells.add(cell(child, control, tracked, formats, file, notes, cells));
                case "sdt" -> cells(child, child, tracked, formats, file, notes, cells);
                case "sdtContent", "customXml" -> cells(child, control, tracked, formats, file, notes, cells);
                default -> {}
            }
        }
    }

    private static Cell cell(
            Xml cell,
            @Nullable Xml control,
            boolean tracked,
            WordFormats formats,
            FormPackage file,
            Map<String, String> notes,
            List<Cell> before) {
        ContentReader reader = new ContentReader(formats, file, notes);
        if (control != null) {
            reader.name(control);
        }
        reader.read(cell);
        Content content = reader.content();
        Xml properties = cell.child("tcPr");
        String span = properties == null ? "" : properties.childValue("gridSpan");
        int column = before.stream().mapToInt(Cell::span).sum();
        Content read = tracked
                ? new Content(content.lines(), true, content.objects(), content.remarks(), content.controls())
                : content;
        return new Cell(column, span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1, read);
    }
}

package org.civicreport.docx.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.civicreport.consultation.Place;
import org.jspecify.annotations.Nullable;

/** Reads a table of a returned file. One for each table. */
final class WordTableReader {

    private final int number;
    private final Supplier<ContentReader> contents;
    private final List<WordTable.Row> rows = new ArrayList<>();
    private int count;

    /**
     * @param number which table of the file it is, from 1
     * @param contents gives each cell its reader
     */
    WordTableReader(int number, Supplier<ContentReader> contents) {
        this.number = number;
        this.contents = contents;
    }

    WordTable read(Xml table) {
        rows(table, this::row);
        return new WordTable(rows);
    }

    /** Rows may stand in controls and the like. */
    private static void rows(Xml container, BiConsumer<Xml, Boolean> sink) {
        for (Xml child : container.children()) {
            switch (child.name()) {
                case "tr" -> sink.accept(child, false);
                case "ins" -> rows(child, (row, tracked) -> sink.accept(row, true));
                case "sdt", "sdtContent", "customXml" -> rows(child, sink);
                default -> {}
            }
        }
    }

    private void row(Xml row, boolean inserted) {
        Place place = new Place(number, ++count);
        Xml properties = row.child("trPr");
        if (properties == null || properties.child("del") == null) {
            boolean tracked = inserted || (properties != null && properties.child("ins") != null);
            List<WordTable.Cell> cells = new ArrayList<>();
            cells(row, null, tracked, cells);
            rows.add(new WordTable.Row(place, cells));
        }
    }

    private void cells(Xml container, @Nullable Xml control, boolean tracked, List<WordTable.Cell> cells) {
        for (Xml child : container.children()) {
            switch (child.name()) {
                case "tc" -> {
                    int column = cells.stream().mapToInt(WordTable.Cell::span).sum();
                    cells.add(new WordTable.Cell(column, span(child), content(child, control, tracked)));
                }
                case "sdt" -> cells(child, child, tracked, cells);
                case "sdtContent", "customXml" -> cells(child, control, tracked, cells);
                default -> {}
            }
        }
    }

    private static int span(Xml cell) {
        Xml properties = cell.child("tcPr");
        String span = properties == null ? "" : properties.childValue("gridSpan");
        return span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
    }

    private Content content(Xml cell, @Nullable Xml control, boolean tracked) {
        ContentReader reader = contents.get();
        if (control != null) {
            reader.name(control);
        }
        reader.read(cell);
        Content content = reader.content();
        return tracked
                ? new Content(content.lines(), true, content.objects(), content.remarks(), content.controls())
                : content;
    }
}

package org.civicreport.docx.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civicreport.document.Table;
import org.civicreport.docx.forms.Line.Marker;

/**
 * A table inside a cell, as it comes when one is pasted from another paper or the web, if CommonMark can express it: as
 * many cells in each row, and no more than a paragraph in each cell.
 *
 * @param rows its rows of cells, at least two of at least two
 */
record PlainTable(List<List<Xml>> rows) {

    /** What a program remembers between rows or cells, and says nothing. */
    private static final Set<String> SILENT = Set.of(
            "tblPr", "tblGrid", "tblPrEx", "tcPr", "bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd");

    private static final Set<String> MERGED = Set.of("gridSpan", "vMerge", "hMerge");
    private static final Set<String> BREAKS = Set.of("br", "cr");

    /** Returns the table, or nothing if it is one that only its paragraphs are read of. */
    static Optional<PlainTable> of(Xml table, WordFormats formats) {
        List<List<Xml>> rows = new ArrayList<>();
        for (Xml row : table.children()) {
            Optional<List<Xml>> cells = row.name().equals("tr") ? row(row, formats) : Optional.empty();
            if (cells.isPresent()) {
                rows.add(cells.get());
            } else if (!SILENT.contains(row.name())) {
                return Optional.empty();
            }
        }
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        boolean plain = rows.size() > 1
                && columns > 1
                && columns <= Table.MOST_COLUMNS
                && rows.stream().allMatch(row -> row.size() == columns);
        return plain ? Optional.of(new PlainTable(rows)) : Optional.empty();
    }

    private static Optional<List<Xml>> row(Xml row, WordFormats formats) {
        List<Xml> cells = new ArrayList<>();
        for (Xml cell : row.children()) {
            if (cell.name().equals("tc") && isParagraph(cell, formats)) {
                cells.add(cell);
            } else if (cell.name().equals("trPr")) {
                if (cell.child("ins") != null || cell.child("del") != null) {
                    return Optional.empty();
                }
            } else if (!SILENT.contains(cell.name())) {
                return Optional.empty();
            }
        }
        return Optional.of(cells);
    }

    private static boolean isParagraph(Xml cell, WordFormats formats) {
        int paragraphs = 0;
        for (Xml child : cell.children()) {
            if (child.name().equals("p")) {
                paragraphs++;
                if (formats.paragraph(child.child("pPr")).marker() != Marker.NONE || contains(child, BREAKS)) {
                    return false;
                }
            } else if (!SILENT.contains(child.name())) {
                return false;
            }
        }
        Xml properties = cell.child("tcPr");
        return paragraphs == 1 && (properties == null || !contains(properties, MERGED));
    }

    private static boolean contains(Xml element, Set<String> names) {
        return element.children().stream().anyMatch(child -> names.contains(child.name()) || contains(child, names));
    }
}

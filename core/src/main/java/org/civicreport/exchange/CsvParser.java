package org.civicreport.exchange;

import java.util.ArrayList;
import java.util.List;

/** Reads one text of comma-separated values, character by character. */
final class CsvParser {

    private final String text;
    private final char separator;
    private final List<Csv.Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private boolean inQuotes;
    private boolean begun;
    private int line;
    private int rowLine;
    private int quoteLine;

    CsvParser(String text, char separator, int firstLine) {
        this.text = text;
        this.separator = separator;
        this.line = firstLine;
        this.rowLine = firstLine;
    }

    Csv parse() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPaired = c == '\r' && next(i) == '\n';
            if ((c == '\r' || c == '\n') && !isPaired) {
                line++;
            }
            if (inQuotes) {
                i += quoted(c, next(i));
            } else if (c == '"' && cell.isEmpty()) {
                inQuotes = true;
                quoteLine = line;
                begun = true;
            } else if (c == separator) {
                endCell();
                begun = true;
            } else if (c == '\n' || (c == '\r' && !isPaired)) {
                endRow();
            } else if (c != '\r') {
                cell.append(c);
                begun = true;
            }
        }
        endRow();
        return new Csv(List.copyOf(rows), inQuotes ? quoteLine : 0);
    }

    private char next(int i) {
        return i + 1 < text.length() ? text.charAt(i + 1) : 0;
    }

    /** {@return how many characters more it has taken} */
    private int quoted(char c, char next) {
        if (c != '"') {
            cell.append(c);
            return 0;
        }
        if (next == '"') {
            cell.append('"');
            return 1;
        }
        inQuotes = false;
        return 0;
    }

    private void endCell() {
        row.add(Csv.unguarded(cell.toString()));
        cell.setLength(0);
    }

    private void endRow() {
        if (begun) {
            endCell();
            rows.add(new Csv.Row(rowLine, List.copyOf(row)));
        }
        row = new ArrayList<>();
        begun = false;
        rowLine = line;
    }
}

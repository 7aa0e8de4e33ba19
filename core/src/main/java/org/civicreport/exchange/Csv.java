package org.civicreport.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values as RFC 4180 has them. A cell that a spreadsheet would take for a formula gets an apostrophe in
 * front, which reading takes away again.
 */
final class Csv {

    /** OWASP, CSV injection: what makes a formula, or leads to one in the next cell. */
    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private static final char GUARD = '\'';

    private Csv() {}

    static String written(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                out.append(i == 0 ? "" : ",").append(quoted(guarded(row.get(i))));
            }
            out.append("\r\n");
        }
        return out.toString();
    }

    private static String guarded(String cell) {
        boolean isRisky = !cell.isEmpty() && (FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 || isGuarded(cell));
        return isRisky ? GUARD + cell : cell;
    }

    /** A cell that looks as if it were guarded is guarded once more, so that reading gives it back as it was. */
    private static boolean isGuarded(String cell) {
        int start = 0;
        while (start < cell.length() && cell.charAt(start) == GUARD) {
            start++;
        }
        return start > 0 && start < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(start)) >= 0;
    }

    private static String quoted(String cell) {
        boolean needsQuotes = cell.isEmpty() || cell.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c < ' ');
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Reads any text: quotes that are never closed end with it. The separator is the first of comma, semicolon and tab. */
    static List<List<String>> read(String text) {
        char separator = separator(text);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean inQuotes = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inQuotes) {
                boolean isEscaped = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (isEscaped) {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    inQuotes = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                inQuotes = true;
                begun = true;
            } else if (c == separator) {
                row.add(unguarded(cell));
                begun = true;
            } else if (c == '\n') {
                endRow(rows, row, cell, begun);
                row = new ArrayList<>();
                begun = false;
            } else if (c != '\r') {
                cell.append(c);
                begun = true;
            }
        }
        endRow(rows, row, cell, begun);
        return rows;
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        int best = head.length();
        char separator = ',';
        for (char candidate : new char[] {',', ';', '\t'}) {
            int at = head.indexOf(candidate);
            if (at >= 0 && at < best) {
                best = at;
                separator = candidate;
            }
        }
        return separator;
    }

    private static void endRow(List<List<String>> rows, List<String> row, StringBuilder cell, boolean begun) {
        if (begun) {
            row.add(unguarded(cell));
            rows.add(List.copyOf(row));
        }
    }

    private static String unguarded(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return isGuarded(text) ? text.substring(1) : text;
    }
}

package org.civicreport.exchange;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comma-separated values as RFC 4180 has them. A cell that a spreadsheet would take for a formula gets an apostrophe in
 * front, which reading takes away again.
 *
 * @param rows the rows, empty lines left out
 * @param unclosedLine the line of a quote that is never closed, or 0
 */
record Csv(List<Row> rows, int unclosedLine) {

    /**
     * A row.
     *
     * @param line the line of the file in which it begins, from 1
     * @param cells its cells
     */
    record Row(int line, List<String> cells) {}

    /** How spreadsheets are told the separator. */
    private static final Pattern NAMED_SEPARATOR = Pattern.compile("sep=([,;\t])\r?\n");

    /** OWASP, CSV injection: what makes a formula, or leads to one in the next cell. */
    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private static final char GUARD = '\'';

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

    /**
     * Reads any text; quotes that are never closed end with it. The separator is the first of comma, semicolon and tab in the
     * head, or the one that a line {@code sep=;} before it names.
     */
    static Csv read(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Matcher named = NAMED_SEPARATOR.matcher(body);
        return named.lookingAt()
                ? new CsvParser(body.substring(named.end()), named.group(1).charAt(0), 2).parse()
                : new CsvParser(body, separator(body), 1).parse();
    }

    private static char separator(String text) {
        boolean inQuotes = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                inQuotes = !inQuotes;
            } else if (!inQuotes && (c == '\n' || c == '\r')) {
                break;
            } else if (!inQuotes && (c == ',' || c == ';' || c == '\t')) {
                return c;
            }
        }
        return ',';
    }

    static String unguarded(String text) {
        return isGuarded(text) ? text.substring(1) : text;
    }
}

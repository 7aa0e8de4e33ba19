package org.civicreport.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civicreport.consultation.Place;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Position;
import org.civicreport.model.CommentLocator;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Department;
import org.civicreport.model.Disposition;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table of comments. An empty cell says nothing. */
final class TableReading {

    /** As spreadsheets rewrite days. */
    private static final Pattern GERMAN_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private final Report report;
    private final String sender;
    private final CommentFiling filing;
    private final Consumer<Finding> findings;

    TableReading(Report report, String sender, CommentFiling filing, Consumer<Finding> findings) {
        this.report = report;
        this.sender = sender;
        this.filing = filing;
        this.findings = findings;
    }

    /** One row, with its number as a spreadsheet counts and its line in the file. */
    private record Row(int number, int line, Map<CommentColumn, String> cells) {

        String cell(CommentColumn column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    private void find(FindingType type, int line, String... arguments) {
        findings.accept(Finding.of(type, "", arguments).at(new Position(line, 1)));
    }

    private void find(FindingType type, Row row, String... arguments) {
        String[] all = Stream.concat(Stream.of(Integer.toString(row.number())), Stream.of(arguments))
                .toArray(String[]::new);
        find(type, row.line(), all);
    }

    void read(Csv table) {
        List<String> head =
                table.rows().isEmpty() ? List.of() : table.rows().get(0).cells();
        List<Optional<CommentColumn>> columns =
                head.stream().map(CommentColumn::named).toList();
        if (table.unclosedLine() > 0) {
            find(ExchangeFindings.QUOTE_OPEN, table.unclosedLine());
        }
        if (!columns.contains(Optional.of(CommentColumn.TEXT))) {
            find(ExchangeFindings.HEAD_UNKNOWN, 1, String.join(", ", head));
            return;
        }
        for (int i = 0; i < head.size(); i++) {
            if (columns.get(i).isEmpty() && !head.get(i).isBlank()) {
                find(ExchangeFindings.COLUMN_UNKNOWN, 1, head.get(i));
            }
        }
        for (int i = 1; i < table.rows().size(); i++) {
            row(columns, table.rows().get(i), i + 1);
        }
    }

    private void row(List<Optional<CommentColumn>> columns, Csv.Row cells, int number) {
        Row row = new Row(number, cells.line(), new EnumMap<>(CommentColumn.class));
        for (int i = 0; i < cells.cells().size(); i++) {
            String cell = cells.cells().get(i);
            if (i < columns.size()) {
                columns.get(i).ifPresent(column -> row.cells().putIfAbsent(column, cell));
            } else if (!cell.isBlank()) {
                find(ExchangeFindings.CELL_SURPLUS, row, cell);
            }
        }
        if (row.cell(CommentColumn.TEXT).isEmpty()) {
            find(ExchangeFindings.ROW_EMPTY, row);
        } else {
            filing.file(said(row), new Place(1, number));
        }
    }

    private SaidComment said(Row row) {
        String named = row.cell(CommentColumn.SOURCE);
        String answer = row.cells().getOrDefault(CommentColumn.ANSWER, "");
        String change = row.cells().getOrDefault(CommentColumn.PROPOSED_CHANGE, "");
        return new SaidComment(
                row.cell(CommentColumn.ID),
                source(named.isEmpty() ? sender : named, row),
                row.cells().getOrDefault(CommentColumn.TEXT, ""),
                null,
                day(row),
                place(row),
                change.isBlank() ? null : change,
                answer.isBlank() ? null : RichText.of(answer),
                constant(Disposition.values(), row, CommentColumn.DISPOSITION),
                constant(CommentStatus.values(), row, CommentColumn.STATUS),
                List.of(),
                constant(Visibility.values(), row, CommentColumn.VISIBILITY));
    }

    /** By key, alias, code or name, in any case. */
    private String source(String named, Row row) {
        for (Department department : report.departments()) {
            String code = department.code() == null ? "" : department.code();
            boolean isMeant = Stream.concat(
                            Stream.of(department.key(), department.name(), code), department.aliases().stream())
                    .anyMatch(name -> name.equalsIgnoreCase(named));
            if (isMeant) {
                return department.key();
            }
        }
        find(ExchangeFindings.SOURCE_UNKNOWN, row, named);
        return named;
    }

    private @Nullable CommentLocator place(Row row) {
        String place = row.cell(CommentColumn.LOCATOR);
        if (report.measure(place).isPresent()) {
            return new CommentLocator.OfMeasure(place);
        }
        if (report.coreArea(place).isPresent()) {
            return new CommentLocator.OfCoreArea(place);
        }
        List<String> words = new ArrayList<>();
        for (CommentColumn column :
                List.of(CommentColumn.LOCATOR, CommentColumn.PARAGRAPH, CommentColumn.LINE, CommentColumn.TYPE)) {
            String word = row.cell(column);
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words.isEmpty() ? null : new CommentLocator.OfSection(String.join(", ", words));
    }

    private @Nullable LocalDate day(Row row) {
        String text = row.cell(CommentColumn.RECEIVED_ON);
        if (text.isEmpty()) {
            return null;
        }
        Matcher german = GERMAN_DAY.matcher(text);
        try {
            return german.matches()
                    ? LocalDate.of(
                            Integer.parseInt(german.group(3)),
                            Integer.parseInt(german.group(2)),
                            Integer.parseInt(german.group(1)))
                    : LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            find(ExchangeFindings.VALUE_UNREADABLE, row, CommentColumn.RECEIVED_ON.title(), text);
            return null;
        }
    }

    private <E extends Enum<E>> @Nullable E constant(E[] values, Row row, CommentColumn column) {
        String cell = row.cell(column);
        String folded = cell.replace("_", "");
        for (E value : values) {
            if (value.name().replace("_", "").equalsIgnoreCase(folded)) {
                return value;
            }
        }
        if (!cell.isEmpty()) {
            find(ExchangeFindings.VALUE_UNREADABLE, row, column.title(), cell);
        }
        return null;
    }
}

package org.civicreport.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.model.CommentLocator;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Department;
import org.civicreport.model.Disposition;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Comments (Stellungnahmen) in a table.
 *
 * <p>Written, it has one row per comment; redact the report for its readers before. All fields, commitments included, are in
 * {@link org.civicreport.json.ReportWriter#commentsJson}. Read, it takes the columns that are
 * written, their German names, or those of the ISO/IEC commenting form (MB/NC, line number, clause, paragraph, type,
 * comments, proposed change, observations of the secretariat). What the form says about line, paragraph and type has no
 * field of its own, so it stands before the place. A comment that the report has already is left out. One without a valid, free id gets one from its source: {@code
 * GSt-03}. Comments are internal unless the table says otherwise.
 */
public final class CommentTable {

    private static final List<CommentColumn> WRITTEN = List.of(
            CommentColumn.ID,
            CommentColumn.SOURCE,
            CommentColumn.RECEIVED_ON,
            CommentColumn.LOCATOR,
            CommentColumn.TEXT,
            CommentColumn.PROPOSED_CHANGE,
            CommentColumn.ANSWER,
            CommentColumn.DISPOSITION,
            CommentColumn.STATUS,
            CommentColumn.VISIBILITY);

    private final Report report;
    private final String sender;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private CommentTable(Report report, String sender) {
        this.report = report;
        this.sender = sender;
        report.comments().forEach(comment -> ids.add(comment.id().toLowerCase(Locale.ROOT)));
    }

    /**
     * What came of reading a table.
     *
     * @param comments the comments, in the order of the rows; nothing is merged yet
     * @param findings what was left out or is doubtful; an error if nothing could be read
     */
    public record Result(List<StakeholderComment> comments, Findings findings) {
        /** Copies the list. */
        public Result {
            comments = List.copyOf(comments);
        }
    }

    /**
     * Writes a report's comments as CSV with a head. No cell is a formula to a spreadsheet.
     *
     * @param report the report, redacted for its readers
     * @return the table; lines end with CR and LF, as RFC 4180 has it
     */
    public static String csv(Report report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(WRITTEN.stream().map(CommentColumn::title).toList());
        for (StakeholderComment comment : report.comments()) {
            rows.add(WRITTEN.stream().map(column -> cell(comment, column)).toList());
        }
        return Csv.written(rows);
    }

    private static String cell(StakeholderComment comment, CommentColumn column) {
        return switch (column) {
            case ID -> comment.id();
            case SOURCE -> comment.source();
            case RECEIVED_ON -> text(comment.receivedOn());
            case LOCATOR -> locator(comment.locator());
            case TEXT -> comment.text();
            case PROPOSED_CHANGE -> text(comment.proposedChange());
            case ANSWER -> {
                RichText answer = comment.answer();
                yield answer == null ? "" : answer.commonMark();
            }
            case DISPOSITION -> text(comment.disposition());
            case STATUS -> comment.status().name();
            case VISIBILITY -> comment.visibility().name();
            case LINE, PARAGRAPH, TYPE -> "";
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String locator(@Nullable CommentLocator locator) {
        if (locator instanceof CommentLocator.OfMeasure place) {
            return place.measure();
        }
        if (locator instanceof CommentLocator.OfCoreArea place) {
            return place.coreArea();
        }
        return locator instanceof CommentLocator.OfSection place ? place.section() : "";
    }

    /**
     * Reads comments from CSV.
     *
     * @param csv the table with a head; parted by commas, semicolons or tabs
     * @param report the report that they are about, for its departments, measures and ids
     * @return the comments as new ones, and findings
     */
    public static Result read(String csv, Report report) {
        return read(csv, report, "");
    }

    /**
     * Reads comments that one department has sent, whose rows need not say so.
     *
     * @param csv the table with a head; parted by commas, semicolons or tabs
     * @param report the report that they are about, for its departments, measures and ids
     * @param sender the department that rows without a source are from: its key, an alias, its code or name
     * @return the comments as new ones, and findings
     */
    public static Result read(String csv, Report report, String sender) {
        return new CommentTable(report, sender).read(Csv.read(csv));
    }

    private Result read(List<List<String>> rows) {
        List<String> head = rows.isEmpty() ? List.of() : rows.get(0);
        List<Optional<CommentColumn>> columns =
                head.stream().map(CommentColumn::named).toList();
        if (!columns.contains(Optional.of(CommentColumn.TEXT))) {
            return new Result(
                    List.of(), Findings.of(Finding.of(ExchangeFindings.HEAD_UNKNOWN, "", String.join(", ", head))));
        }
        for (int i = 0; i < head.size(); i++) {
            if (columns.get(i).isEmpty() && !head.get(i).isBlank()) {
                findings.add(Finding.of(ExchangeFindings.COLUMN_UNKNOWN, "", head.get(i)));
            }
        }
        List<StakeholderComment> comments = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            Map<CommentColumn, String> cells = new EnumMap<>(CommentColumn.class);
            for (int i = 0; i < Math.min(columns.size(), rows.get(row).size()); i++) {
                String cell = rows.get(row).get(i);
                columns.get(i).ifPresent(column -> cells.putIfAbsent(column, cell));
            }
            comment(cells, row + 1).ifPresent(comments::add);
        }
        return new Result(comments, Findings.of(findings));
    }

    private Optional<StakeholderComment> comment(Map<CommentColumn, String> cells, int row) {
        String text = cells.getOrDefault(CommentColumn.TEXT, "");
        if (text.isBlank()) {
            findings.add(Finding.of(ExchangeFindings.ROW_EMPTY, "", Integer.toString(row)));
            return Optional.empty();
        }
        String named = cells.getOrDefault(CommentColumn.SOURCE, "").strip();
        String source = source(named.isEmpty() ? sender : named, row);
        Optional<StakeholderComment> known = known(source, text);
        if (known.isPresent()) {
            findings.add(Finding.of(
                    ExchangeFindings.COMMENT_KNOWN,
                    "",
                    Integer.toString(row),
                    known.get().id()));
            return Optional.empty();
        }
        String answer = cells.getOrDefault(CommentColumn.ANSWER, "");
        return Optional.of(StakeholderComment.builder()
                .id(id(cells.getOrDefault(CommentColumn.ID, "").strip(), source))
                .source(source)
                .text(text)
                .receivedOn(date(cells, row))
                .locator(place(cells))
                .proposedChange(orNull(cells.getOrDefault(CommentColumn.PROPOSED_CHANGE, "")))
                .answer(answer.isBlank() ? null : RichText.of(answer))
                .disposition(constant(Disposition.values(), cells, CommentColumn.DISPOSITION, row)
                        .orElse(null))
                .status(constant(CommentStatus.values(), cells, CommentColumn.STATUS, row)
                        .orElse(CommentStatus.NEW))
                .visibility(constant(Visibility.values(), cells, CommentColumn.VISIBILITY, row)
                        .orElse(Visibility.INTERNAL))
                .build());
    }

    /** By key, alias, code or name, in any case. */
    private String source(String named, int row) {
        for (Department department : report.departments()) {
            boolean isMeant = Stream.concat(
                            Stream.of(department.key(), department.name(), text(department.code())),
                            department.aliases().stream())
                    .anyMatch(name -> name.equalsIgnoreCase(named));
            if (isMeant) {
                return department.key();
            }
        }
        findings.add(Finding.of(ExchangeFindings.SOURCE_UNKNOWN, "", Integer.toString(row), named));
        return named;
    }

    /** A table that is read twice, or that was written from the report, brings nothing twice. */
    private Optional<StakeholderComment> known(String source, String text) {
        return report.comments().stream()
                .filter(comment -> comment.source().equals(source)
                        && comment.text().strip().equals(text.strip()))
                .findFirst();
    }

    private String id(String given, String source) {
        if (given.matches("[A-Za-z][A-Za-z0-9-]{0,30}") && ids.add(given.toLowerCase(Locale.ROOT))) {
            return given;
        }
        String letters = source.replaceAll("[^A-Za-z0-9-]", "");
        String base =
                letters.matches("[A-Za-z].*") ? letters.substring(0, Math.min(20, letters.length())) : "C" + letters;
        String id;
        do {
            id = String.format(Locale.ROOT, "%.20s-%02d", base, lastNumber.merge(base, 1, Integer::sum));
        } while (!ids.add(id.toLowerCase(Locale.ROOT)));
        return id;
    }

    private @Nullable CommentLocator place(Map<CommentColumn, String> cells) {
        String place = cells.getOrDefault(CommentColumn.LOCATOR, "").strip();
        boolean isMeasure = report.coreAreas().stream()
                .flatMap(area -> area.measures().stream())
                .anyMatch(measure -> measure.id().equals(place));
        if (isMeasure) {
            return new CommentLocator.OfMeasure(place);
        }
        if (report.coreArea(place).isPresent()) {
            return new CommentLocator.OfCoreArea(place);
        }
        List<String> words = new ArrayList<>();
        for (CommentColumn column :
                List.of(CommentColumn.LOCATOR, CommentColumn.PARAGRAPH, CommentColumn.LINE, CommentColumn.TYPE)) {
            String word = cells.getOrDefault(column, "").strip();
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words.isEmpty() ? null : new CommentLocator.OfSection(String.join(", ", words));
    }

    private @Nullable LocalDate date(Map<CommentColumn, String> cells, int row) {
        String text = cells.getOrDefault(CommentColumn.RECEIVED_ON, "").strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            unreadable(row, CommentColumn.RECEIVED_ON, text);
            return null;
        }
    }

    private void unreadable(int row, CommentColumn column, String cell) {
        findings.add(Finding.of(ExchangeFindings.VALUE_UNREADABLE, "", Integer.toString(row), column.title(), cell));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private <E extends Enum<E>> Optional<E> constant(
            E[] values, Map<CommentColumn, String> cells, CommentColumn column, int row) {
        String cell = cells.getOrDefault(column, "").strip();
        String folded = cell.replace("_", "");
        Optional<E> found = Stream.of(values)
                .filter(value -> value.name().replace("_", "").equalsIgnoreCase(folded))
                .findFirst();
        if (found.isEmpty() && !cell.isEmpty()) {
            unreadable(row, column, cell);
        }
        return found;
    }
}

package org.civicreport.exchange;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.model.CommentLocator;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.jspecify.annotations.Nullable;

/**
 * Comments (Stellungnahmen) as a table, one row each. All their fields, commitments included, are in {@link
 * org.civicreport.json.ReportWriter#commentsJson}. Both come back by {@link CommentImport}. All methods are pure functions and
 * safe to call from any thread.
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

    private CommentTable() {}

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

    static String locator(@Nullable CommentLocator locator) {
        if (locator instanceof CommentLocator.OfMeasure place) {
            return place.measure();
        }
        if (locator instanceof CommentLocator.OfCoreArea place) {
            return place.coreArea();
        }
        return locator instanceof CommentLocator.OfSection place ? place.section() : "";
    }
}

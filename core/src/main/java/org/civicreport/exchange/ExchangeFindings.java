package org.civicreport.exchange;

import org.civicreport.findings.FindingCatalogue;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;

/** What can be found in a table of comments. */
public final class ExchangeFindings {

    private static final FindingCatalogue CATALOGUE =
            FindingCatalogue.load(ExchangeFindings.class::getResourceAsStream);

    /** The table has no column that is known, so nothing was read; argument: its head. */
    public static final FindingType HEAD_UNKNOWN = CATALOGUE.type("table-head-unknown", Severity.ERROR);

    /** A row has no comment and was left out; argument: the number of the row, the head being 1. */
    public static final FindingType ROW_EMPTY = CATALOGUE.type("table-row-empty", Severity.WARNING);

    /** A row's source is no department of the report; arguments: the row, the source. */
    public static final FindingType SOURCE_UNKNOWN = CATALOGUE.type("table-source-unknown", Severity.WARNING);

    /** A column isn't known and was left out; argument: its head. */
    public static final FindingType COLUMN_UNKNOWN = CATALOGUE.type("table-column-unknown", Severity.WARNING);

    /** A cell can't be read as what it should be and was left out; arguments: the row, the column, the cell. */
    public static final FindingType VALUE_UNREADABLE = CATALOGUE.type("table-value-unreadable", Severity.WARNING);

    /** A row has a cell beyond the head and it was left out; arguments: the row, the cell. */
    public static final FindingType CELL_SURPLUS = CATALOGUE.type("table-cell-surplus", Severity.WARNING);

    /** Quotes are opened and never closed, so that the rest of the table is one cell. */
    public static final FindingType QUOTE_OPEN = CATALOGUE.type("table-quote-open", Severity.ERROR);

    /**
     * A new comment's id isn't one, or another comment has it, so that it gets another; arguments: its id, the other.
     */
    public static final FindingType ID_GIVEN_ANEW = CATALOGUE.type("comment-id-given-anew", Severity.WARNING);

    /** A file says something else about what an import doesn't change; arguments: the id, the field, what it says. */
    public static final FindingType VALUE_KEPT = CATALOGUE.type("comment-value-kept", Severity.WARNING);

    /** A new comment stands in the file a second time and is taken over once; arguments: the first one's id, the second's row. */
    public static final FindingType COMMENT_TWICE = CATALOGUE.type("comment-twice", Severity.WARNING);

    private ExchangeFindings() {}
}

package org.civicreport.consultation;

import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingCatalogue;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Pointer;
import org.civicreport.findings.Severity;

/** The kinds of findings that merging makes. */
public final class ConsultationFindings {

    private static final FindingCatalogue CATALOGUE =
            FindingCatalogue.load(ConsultationFindings.class::getResourceAsStream);

    /** A form is of another edition and refused; arguments: the form, its edition, the report's edition. */
    public static final FindingType FORM_EDITION_OTHER = CATALOGUE.type("form-edition-other", Severity.ERROR);

    /** A form is of another report and refused; arguments: the form, its report's id, the report's id. */
    public static final FindingType FORM_REPORT_OTHER = CATALOGUE.type("form-report-other", Severity.ERROR);

    /** A form is of a department that the report doesn't have, and refused; arguments: the form, the key. */
    public static final FindingType FORM_DEPARTMENT_UNKNOWN = CATALOGUE.type("form-department-unknown", Severity.ERROR);

    /** The report has changed since the form was made; argument: the form. */
    public static final FindingType FORM_BASE_OLDER = CATALOGUE.type("form-base-older", Severity.ADVICE);

    /** A row that the form was sent with isn't there; what it is about stays as it is; arguments: the form, the id. */
    public static final FindingType FORM_ROW_MISSING = CATALOGUE.type("form-row-missing", Severity.WARNING);

    /** A new entry of the form is in the report already; arguments: the form, the entry's id. */
    public static final FindingType FORM_ENTRY_KNOWN = CATALOGUE.type("form-entry-known", Severity.ADVICE);

    /** There is a {@link Conflict}; argument: the id that it is about. */
    public static final FindingType FORM_CONFLICT = CATALOGUE.type("form-conflict", Severity.WARNING);

    /** There is an {@link Unassigned} item in a table; arguments: the form, the table, the row. */
    public static final FindingType FORM_UNASSIGNED = CATALOGUE.type("form-unassigned", Severity.WARNING);

    /** There is an {@link Unassigned} item outside of tables; argument: the form. */
    public static final FindingType FORM_UNASSIGNED_TEXT = CATALOGUE.type("form-unassigned-text", Severity.WARNING);

    private ConsultationFindings() {}

    static Finding of(Unassigned item) {
        Place place = item.place();
        return place.table() == 0
                ? Finding.of(FORM_UNASSIGNED_TEXT, Pointer.ROOT, item.form())
                : Finding.of(
                        FORM_UNASSIGNED,
                        Pointer.ROOT,
                        item.form(),
                        Integer.toString(place.table()),
                        Integer.toString(place.row()));
    }
}

package org.civicreport.consultation;

import java.io.Serializable;
import java.util.Objects;

/**
 * By what a form is known again.
 *
 * @param kind which form
 * @param report id of the report
 * @param edition label of the edition
 * @param department key of the department
 * @param base a digest of all that the form held when it was made, in hexadecimal digits; two forms with the same base
 *     hold the same
 */
public record FormHead(FormKind kind, String report, String edition, String department, String base)
        implements Serializable {

    /** Checks that everything is there. */
    public FormHead {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(base, "base");
    }
}

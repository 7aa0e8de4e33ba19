package org.civicreport.validation;

import java.util.List;
import java.util.Objects;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;

/**
 * What came of validating a report: what is to be done, and what its authors have accepted.
 *
 * @param findings the findings that stand
 * @param suppressed the findings that {@link org.civicreport.model.Report#suppressedFindings()} accepts, in the order of the
 *     report
 */
public record Validation(Findings findings, List<Suppressed> suppressed) {

    /** Checks that nothing is {@code null} and copies the list. */
    public Validation {
        Objects.requireNonNull(findings, "findings");
        suppressed = List.copyOf(suppressed);
    }

    /**
     * A finding that the authors have accepted.
     *
     * @param finding the finding, graded as if it stood
     * @param reason why it is accepted (Begründung), as the report says
     */
    public record Suppressed(Finding finding, String reason) {

        /** Checks that nothing is {@code null}. */
        public Suppressed {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(reason, "reason");
        }
    }
}

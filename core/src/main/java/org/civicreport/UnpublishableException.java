package org.civicreport;

import java.util.Objects;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Severity;

/**
 * A final edition has errors, so nothing was composed. Mend them, suppress them with a reason in the report, or compose a
 * draft ({@link CivicReport#composeDraft}).
 */
public final class UnpublishableException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final Findings findings;

    /**
     * Refuses a report.
     *
     * @param findings what validation has found; at least one is an error
     */
    public UnpublishableException(Findings findings) {
        super(message(Objects.requireNonNull(findings, "findings")));
        this.findings = findings;
    }

    private static String message(Findings findings) {
        Finding[] errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toArray(Finding[]::new);
        String first = errors.length == 0 ? "none" : errors[0].toString();
        return "a final edition with " + errors.length + " errors isn't composed; the first is: " + first
                + ". Mend them, suppress them with a reason, or use composeDraft";
    }

    /** {@return all that validation has found, errors and others} */
    public Findings findings() {
        return findings;
    }
}

package org.civicreport.json;

import java.util.Objects;
import org.civicreport.findings.Findings;
import org.civicreport.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What became of a text that should be a report.
 *
 * @param report the report; {@code null} exactly if the findings have an error
 * @param findings all that is wrong with the text, in the order of the text
 * @param positions where each value stands in the text, as for the findings of validation
 */
public record ReadResult(@Nullable Report report, Findings findings, SourceMap positions) {

    /** Checks that findings and positions are there. */
    public ReadResult {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(positions, "positions");
    }

    /**
     * The report, for callers who can't go on without one.
     *
     * @return the report
     * @throws IllegalStateException if there is none; the message lists the findings
     */
    public Report reportOrThrow() {
        if (report == null) {
            throw new IllegalStateException("The text is no report; mend these and read it again:\n" + findings);
        }
        return report;
    }
}

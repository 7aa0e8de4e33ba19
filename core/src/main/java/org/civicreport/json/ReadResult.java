package org.civicreport.json;

import java.util.Objects;
import org.civicreport.findings.Findings;
import org.civicreport.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a report.
 *
 * @param report the report, or null if there are errors
 * @param findings all that is wrong with the text, in the order of the text
 * @param positions where each part stands in the text, for findings that validation makes
 */
public record ReadResult(@Nullable Report report, Findings findings, SourceMap positions) {

    /** Checks that findings and positions are there. */
    public ReadResult {
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(positions, "positions");
    }

    /**
     * Returns the report.
     *
     * @return the report
     * @throws IllegalStateException if there is none; the message lists the findings
     */
    public Report reportOrThrow() {
        if (report == null) {
            throw new IllegalStateException("the report can't be read:\n" + findings);
        }
        return report;
    }
}

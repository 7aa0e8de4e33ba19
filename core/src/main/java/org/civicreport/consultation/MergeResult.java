package org.civicreport.consultation;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.civicreport.findings.Findings;
import org.civicreport.model.Report;

/**
 * What returned forms mean for a report. Whatever in them isn't as it was sent, and not yet in the report, is in exactly
 * one of the three lists.
 *
 * @param proposals what can be applied
 * @param conflicts what a person has to decide
 * @param unassigned what a person has to file
 * @param findings forms that were refused, and what else a person should know
 */
public record MergeResult(
        List<Proposal> proposals, List<Conflict> conflicts, List<Unassigned> unassigned, Findings findings)
        implements Serializable {

    /** Copies the lists. */
    public MergeResult {
        proposals = List.copyOf(proposals);
        conflicts = List.copyOf(conflicts);
        unassigned = List.copyOf(unassigned);
        Objects.requireNonNull(findings, "findings");
    }

    /**
     * Applies all proposals.
     *
     * @param report the report that was merged
     * @return the changed report; conflicts and unassigned items stay out of it
     */
    public Report applyTo(Report report) {
        return Merge.apply(report, proposals);
    }
}

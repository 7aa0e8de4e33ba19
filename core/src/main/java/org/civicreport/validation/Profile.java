package org.civicreport.validation;

import org.civicreport.findings.Severity;
import org.civicreport.model.EditionStatus;

/**
 * How strictly a report is judged. Until the edition is final, errors are warnings, so that work in progress can be
 * shown and sent round; only what breaks the report's structure ({@link RuleSet#isStructural}) is an error at any time.
 */
public enum Profile {
    /** For an edition that is being written (Entwurf). */
    DRAFT,

    /** For an edition that the departments comment on (in Abstimmung). */
    CONSULTATION,

    /** For an edition that is to be published: an error keeps it from that. */
    FINAL;

    /**
     * Returns the profile that fits an edition.
     *
     * @param status how far the edition is
     * @return the profile
     */
    public static Profile of(EditionStatus status) {
        return switch (status) {
            case DRAFT -> DRAFT;
            case IN_CONSULTATION -> CONSULTATION;
            case FINAL -> FINAL;
        };
    }

    /**
     * Returns how grave a finding is under this profile, unless it is structural.
     *
     * @param severity how grave it is in a final edition
     * @return the same in a final edition; otherwise a warning in place of an error
     */
    public Severity grade(Severity severity) {
        return severity == Severity.ERROR && this != FINAL ? Severity.WARNING : severity;
    }
}

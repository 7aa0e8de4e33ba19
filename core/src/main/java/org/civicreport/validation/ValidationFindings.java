package org.civicreport.validation;

import java.util.List;
import java.util.Set;
import org.civicreport.findings.FindingCatalogue;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;

/**
 * The kinds of findings that {@link RuleSet#standard()} and {@link ReportValidator} make, for applications that replace a
 * rule and keep its findings. Severities are those in a final edition.
 */
public final class ValidationFindings {

    private static final FindingCatalogue CATALOGUE =
            FindingCatalogue.load(ValidationFindings.class::getResourceAsStream);

    /** An id isn't a letter, then up to 30 letters, digits and hyphens; argument: the id. */
    public static final FindingType ID_MALFORMED = error("id-malformed");

    /** An id, key or alias is taken already, differences in case aside; arguments: the id, the place of the first. */
    public static final FindingType ID_DUPLICATE = error("id-duplicate");

    /** A reference has no target; arguments: the reference, the list in which the target should be. */
    public static final FindingType REFERENCE_DANGLING = error("reference-dangling");

    /** The same, but one entry is spelled nearly so; arguments: the reference, the list, the near spelling. */
    public static final FindingType REFERENCE_MISSPELT = error("reference-misspelt");

    /** A core area is, over its parents, part of itself; argument: its key. */
    public static final FindingType CORE_AREA_CYCLE = error("core-area-cycle");

    /** A rule failed with an exception, so its checks are incomplete; argument: the rule's name. */
    public static final FindingType RULE_FAILED = error("rule-failed");

    /** What is structural can't be suppressed; argument: the code. */
    public static final FindingType SUPPRESSION_REFUSED = warning("suppression-refused");

    /** No finding is there that a suppression would take out; arguments: the code, the place. */
    public static final FindingType SUPPRESSION_UNUSED = advice("suppression-unused");

    /** A suppression has a code that no rule makes; argument: the code. */
    public static final FindingType SUPPRESSION_UNKNOWN = advice("suppression-unknown");

    /** The same, but one code is spelled nearly so; arguments: the code, the near one. */
    public static final FindingType SUPPRESSION_MISSPELT = advice("suppression-misspelt");

    /** What breaks a report's structure: an error in every profile, and neither suppressed nor re-graded. */
    static final Set<FindingType> STRUCTURAL =
            Set.of(ID_DUPLICATE, REFERENCE_DANGLING, REFERENCE_MISSPELT, CORE_AREA_CYCLE);

    /** What no rule makes, but the validator itself. */
    static final List<FindingType> OF_THE_VALIDATOR =
            List.of(RULE_FAILED, SUPPRESSION_REFUSED, SUPPRESSION_UNUSED, SUPPRESSION_UNKNOWN, SUPPRESSION_MISSPELT);

    private ValidationFindings() {}

    private static FindingType error(String code) {
        return CATALOGUE.type(code, Severity.ERROR);
    }

    private static FindingType warning(String code) {
        return CATALOGUE.type(code, Severity.WARNING);
    }

    private static FindingType advice(String code) {
        return CATALOGUE.type(code, Severity.ADVICE);
    }
}

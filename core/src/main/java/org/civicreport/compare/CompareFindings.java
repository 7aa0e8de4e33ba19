package org.civicreport.compare;

import org.civicreport.findings.FindingCatalogue;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;

/** What a comparison may have to say beside its changes. */
public final class CompareFindings {

    private static final FindingCatalogue CATALOGUE = FindingCatalogue.load(CompareFindings.class::getResourceAsStream);

    /**
     * A measure was recognised by its likeness only; arguments: its id and title in the older edition, its id and title
     * now, the older edition's id. The place is that of the measure in the newer report.
     */
    public static final FindingType MATCH_UNCERTAIN = CATALOGUE.type("match-uncertain", Severity.WARNING);

    /** The report that is said to be newer doesn't come after the other; arguments: label now, label before. */
    public static final FindingType EDITIONS_SWAPPED = CATALOGUE.type("editions-swapped", Severity.WARNING);

    private CompareFindings() {}
}

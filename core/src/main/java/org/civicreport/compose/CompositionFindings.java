package org.civicreport.compose;

import org.civicreport.findings.FindingCatalogue;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;

/** What composition itself has to say; most findings are those of rich text. */
final class CompositionFindings {

    private static final FindingCatalogue CATALOGUE =
            FindingCatalogue.load(CompositionFindings.class::getResourceAsStream);

    /** A term of the wording profile that no document uses; arguments: its key, the profile's name. */
    static final FindingType TERM_UNKNOWN = CATALOGUE.type("wording-term-unknown", Severity.WARNING);

    /** The profile is in another language than the report; arguments: profile, its language, the report's. */
    static final FindingType LANGUAGES_DIFFER = CATALOGUE.type("wording-language-differs", Severity.WARNING);

    /** Areas that are part of each other, shown one behind the other; argument: the area's key. */
    static final FindingType AREA_CIRCLE = CATALOGUE.type("area-circle-opened", Severity.WARNING);

    private CompositionFindings() {}
}

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

    /** Nobody has words in the report's language; arguments: language, profile, how many words are English instead. */
    static final FindingType LANGUAGE_BORROWED = CATALOGUE.type("wording-language-borrowed", Severity.WARNING);

    /** A document about something that the report doesn't have, so that it is empty; argument: the field. */
    static final FindingType SUBJECT_MISSING = CATALOGUE.type("document-subject-missing", Severity.ERROR);

    /** A measure sheet about an unknown measure, so that it is empty; argument: the measure's id. */
    static final FindingType MEASURE_UNKNOWN = CATALOGUE.type("document-measure-unknown", Severity.ERROR);

    /** A paper for an unknown department; argument: the department's key. */
    static final FindingType DEPARTMENT_UNKNOWN = CATALOGUE.type("document-department-unknown", Severity.ERROR);

    /** Areas that are part of each other, shown one behind the other; argument: the area's key. */
    static final FindingType AREA_CIRCLE = CATALOGUE.type("area-circle-opened", Severity.WARNING);

    private CompositionFindings() {}
}

package org.civicreport.docx;

import org.civicreport.findings.FindingCatalogue;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;

/** What only Word files give rise to. */
public final class DocxFindings {

    private static final FindingCatalogue CATALOGUE = FindingCatalogue.load(DocxFindings.class::getResourceAsStream);

    /** The template is no Word file; argument: what it is instead. */
    public static final FindingType TEMPLATE_NOT_WORD = CATALOGUE.type("template-not-word", Severity.ERROR);

    /** The template has a password or is of Word's format before 2007; argument: a detail. */
    public static final FindingType TEMPLATE_ENCRYPTED_OR_OLD =
            CATALOGUE.type("template-encrypted-or-old", Severity.ERROR);

    /** The template holds macros; argument: the part that does. */
    public static final FindingType TEMPLATE_MACROS = CATALOGUE.type("template-macros", Severity.ERROR);

    /** The template is damaged; argument: a detail. */
    public static final FindingType TEMPLATE_DAMAGED = CATALOGUE.type("template-damaged", Severity.ERROR);

    /** The template lacks styles, so ours are added; argument: their names. */
    public static final FindingType TEMPLATE_STYLES_MISSING =
            CATALOGUE.type("template-styles-missing", Severity.ADVICE);

    /** The template's running heads or lists show a file that isn't in it; argument: its address. */
    public static final FindingType TEMPLATE_LINKED_FILE = CATALOGUE.type("template-linked-file", Severity.WARNING);

    private DocxFindings() {}
}

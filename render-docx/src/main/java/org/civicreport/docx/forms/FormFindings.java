package org.civicreport.docx.forms;

import org.civicreport.findings.FindingCatalogue;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;

/** Why a returned file is refused whole. Each finding has one argument, the file's name. */
public final class FormFindings {

    private static final FindingCatalogue CATALOGUE = FindingCatalogue.load(FormFindings.class::getResourceAsStream);

    /** It is protected by a password. */
    public static final FindingType ENCRYPTED = error("form-encrypted");

    /** It is of the format that Word used before 2007. */
    public static final FindingType OLD_FORMAT = error("form-old-format");

    /** It is a PDF, whatever its name says. */
    public static final FindingType PDF = error("form-pdf");

    /** It is no Word file at all. */
    public static final FindingType NOT_WORD = error("form-not-word");

    /** It is a Word file that can't be read. */
    public static final FindingType DAMAGED = error("form-damaged");

    /** It holds macros or other programs. */
    public static final FindingType PROGRAM = error("form-program");

    /** It unpacks to more than a form ever has. */
    public static final FindingType TOO_LARGE = error("form-too-large");

    /** It declares entities, by which it could reach for other files. */
    public static final FindingType UNSAFE = error("form-unsafe");

    /** It is a Word file, but none of our forms. */
    public static final FindingType FOREIGN = error("form-foreign");

    /** The data that travel with the form aren't as they were. */
    public static final FindingType DATA_ALTERED = error("form-data-altered");

    private FormFindings() {}

    private static FindingType error(String code) {
        return CATALOGUE.type(code, Severity.ERROR);
    }
}

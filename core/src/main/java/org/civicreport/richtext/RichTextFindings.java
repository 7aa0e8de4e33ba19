package org.civicreport.richtext;

import org.civicreport.findings.FindingCatalogue;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;

/** What can be found in rich text. Each says what stands in place of what was written. */
public final class RichTextFindings {

    private static final FindingCatalogue CATALOGUE =
            FindingCatalogue.load(RichTextFindings.class::getResourceAsStream);

    /** HTML is shown as text; argument: its beginning. */
    public static final FindingType HTML = CATALOGUE.type("richtext-html", Severity.WARNING);

    /** A heading inside rich text is shown as a strong paragraph; argument: the heading. */
    public static final FindingType HEADING = CATALOGUE.type("richtext-heading", Severity.WARNING);

    /** An image inside rich text is shown as its description; argument: the description. */
    public static final FindingType IMAGE = CATALOGUE.type("richtext-image", Severity.WARNING);

    /** A link with an address that isn't allowed keeps only its words; argument: the address. */
    public static final FindingType LINK = CATALOGUE.type("richtext-link", Severity.WARNING);

    /** A table inside a table's cell is shown as a list. */
    public static final FindingType TABLE_IN_CELL = CATALOGUE.type("richtext-table-in-cell", Severity.WARNING);

    /** A line across has no place in a report and is left out. */
    public static final FindingType RULE = CATALOGUE.type("richtext-rule", Severity.ADVICE);

    /** What stands behind a code block's fence, such as its language, is left out; argument: what. */
    public static final FindingType CODE_INFO = CATALOGUE.type("richtext-code-info", Severity.ADVICE);

    /** A table's row has more cells than its head; they are shown in its last one; argument: what they say. */
    public static final FindingType TABLE_CELLS = CATALOGUE.type("richtext-table-cells", Severity.WARNING);

    /** What is nested too deeply, or in a table too wide, is shown without nesting. */
    public static final FindingType TOO_DEEP = CATALOGUE.type("richtext-too-deep", Severity.WARNING);

    /** The definition of a link that no text uses is shown as text; argument: its label. */
    public static final FindingType DEFINITION = CATALOGUE.type("richtext-definition", Severity.WARNING);

    private RichTextFindings() {}
}

package org.civicreport.examples.markdown;

import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;

/** What Markdown shows otherwise than other formats do. A renderer may have findings of its own beside the common ones. */
final class MarkdownFindings {

    /** A chart is shown as its data table only; argument: its caption. */
    static final FindingType CHART_NOT_DRAWN = new FindingType(
            "markdown-chart-not-drawn",
            Severity.ADVICE,
            new FindingType.Texts(
                    "Markdown zeichnet keine Diagramme; „{0}“ erscheint als Tabelle.",
                    "Wer das Bild braucht, gibt zusätzlich HTML oder PDF aus."),
            new FindingType.Texts(
                    "Markdown draws no charts; “{0}” is shown as a table.",
                    "Render HTML or PDF as well if the picture is needed."));

    /** A table with merged cells or several head rows was unfolded; no argument. */
    static final FindingType TABLE_UNFOLDED = new FindingType(
            "markdown-table-unfolded",
            Severity.ADVICE,
            new FindingType.Texts(
                    "Markdown kennt keine verbundenen Zellen und nur eine Kopfzeile; die Tabelle wurde aufgelöst.",
                    "Die Tabelle in der Ausgabe prüfen oder einfacher aufbauen."),
            new FindingType.Texts(
                    "Markdown has no merged cells and one head row only; the table was unfolded.",
                    "Check the table in the output, or build it more simply."));

    /** A section stands deeper than Markdown's headings reach; argument: its heading. */
    static final FindingType HEADING_TOO_DEEP = new FindingType(
            "markdown-heading-too-deep",
            Severity.ADVICE,
            new FindingType.Texts(
                    "Markdown hat sechs Überschriftenebenen; „{0}“ stünde tiefer und erscheint auf der sechsten.",
                    "Den Abschnitt eine Ebene höher setzen."),
            new FindingType.Texts(
                    "Markdown has six levels of headings; “{0}” would be deeper and is shown on the sixth.",
                    "Move the section one level up."));

    private MarkdownFindings() {}
}

package org.civicreport.benchmarks;

import java.util.List;
import org.civicreport.document.Outline;

/** XSL formatting objects, for FOP. */
final class FoContent extends MarkupContent {

    private static final String BEGIN = "<fo:root xmlns:fo=\"http://www.w3.org/1999/XSL/Format\" xml:lang=\"de\""
            + " font-family=\"Noto\" font-size=\"10pt\" line-height=\"1.4\"><fo:layout-master-set><fo:simple-page-master"
            + " master-name=\"a4\" page-width=\"210mm\" page-height=\"297mm\" margin=\"15mm 22mm\"><fo:region-body"
            + " margin=\"10mm 0\"/><fo:region-before extent=\"8mm\"/><fo:region-after extent=\"8mm\"/>"
            + "</fo:simple-page-master></fo:layout-master-set><fo:declarations><x:xmpmeta"
            + " xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
            + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Digitalisierungsbericht</dc:title>"
            + "</rdf:Description></rdf:RDF></x:xmpmeta></fo:declarations><fo:page-sequence"
            + " master-reference=\"a4\"><fo:static-content flow-name=\"xsl-region-before\" role=\"artifact\"><fo:block"
            + " font-size=\"8pt\">Digitalisierungsbericht</fo:block></fo:static-content><fo:static-content"
            + " flow-name=\"xsl-region-after\" role=\"artifact\"><fo:block font-size=\"8pt\" text-align=\"end\">Seite <fo:page-number/> von"
            + " <fo:page-number-citation-last ref-id=\"end\"/></fo:block></fo:static-content><fo:flow"
            + " flow-name=\"xsl-region-body\">";
    private static final String CELL = "<fo:table-cell padding=\"2pt\" border-bottom=\".5pt solid #999999\"><fo:block>";

    @Override
    void begin(String title) {
        out.append(BEGIN);
    }

    @Override
    void title(String text) {
        block("font-size=\"20pt\" font-weight=\"bold\" role=\"H1\"", text);
    }

    private void block(String attributes, String text) {
        out.append("<fo:block ")
                .append(attributes)
                .append(">")
                .append(escaped(text))
                .append("</fo:block>");
    }

    @Override
    void contents(String title, List<Outline.Entry> entries) {
        block("font-weight=\"bold\"", title);
        for (Outline.Entry entry : entries) {
            String id = entry.anchor().value();
            out.append("<fo:block text-align-last=\"justify\"><fo:basic-link internal-destination=\"")
                    .append(id);
            out.append("\">").append(escaped(entry.text())).append("<fo:leader leader-pattern=\"dots\"/>");
            out.append("<fo:page-number-citation ref-id=\"").append(id).append("\"/></fo:basic-link></fo:block>");
        }
    }

    @Override
    void heading(int level, String anchor, String text) {
        block(
                "id=\"" + anchor + "\" font-weight=\"bold\" keep-with-next=\"always\" space-before=\"8pt\" font-size=\""
                        + (level == 1 ? 16 : 12) + "pt\" role=\"H" + (level + 1) + "\"",
                text);
    }

    @Override
    void paragraph(String text) {
        block("space-before=\"6pt\" orphans=\"2\" widows=\"2\"", text);
    }

    @Override
    void facts(List<List<String>> rows) {
        out.append("<fo:table width=\"100%\" table-layout=\"fixed\"><fo:table-column column-width=\"30%\"/>");
        out.append("<fo:table-column column-width=\"70%\"/><fo:table-body>");
        rows.forEach(row -> row(row));
        out.append("</fo:table-body></fo:table>");
    }

    private void row(List<String> cells) {
        out.append("<fo:table-row>");
        cells.forEach(cell -> out.append(CELL).append(escaped(cell)).append("</fo:block></fo:table-cell>"));
        out.append("</fo:table-row>");
    }

    @Override
    void table(String caption, List<String> head, List<List<String>> rows) {
        block("font-weight=\"bold\" keep-with-next=\"always\"", caption);
        out.append("<fo:table width=\"100%\" table-layout=\"fixed\"><fo:table-column column-width=\"20%\"/>");
        out.append("<fo:table-column column-width=\"40%\"/><fo:table-column column-width=\"40%\"/><fo:table-header>");
        row(head);
        out.append("</fo:table-header><fo:table-body>");
        rows.forEach(row -> row(row));
        out.append("</fo:table-body></fo:table>");
    }

    @Override
    void end() {
        out.append("<fo:block id=\"end\"/></fo:flow></fo:page-sequence></fo:root>");
    }
}

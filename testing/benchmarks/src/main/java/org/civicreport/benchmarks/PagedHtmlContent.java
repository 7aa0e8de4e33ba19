package org.civicreport.benchmarks;

import java.util.List;
import org.civicreport.document.Outline;

/** XHTML with paged-media CSS, for OpenHTMLtoPDF. */
final class PagedHtmlContent extends MarkupContent {

    private static final String STYLE = "@page{size:A4;margin:25mm 22mm;"
            + "@top-left{content:'Digitalisierungsbericht';font:8pt Noto}"
            + "@bottom-right{content:'Seite ' counter(page) ' von ' counter(pages);font:8pt Noto}}"
            + "body{font:10pt/1.4 Noto}h1{font:bold 20pt Noto}h2{font:bold 16pt Noto}h3{font:bold 12pt Noto}"
            + "h2,h3{page-break-after:avoid}p{orphans:2;widows:2}table{width:100%;border-collapse:collapse}"
            + "th,td{text-align:left;vertical-align:top;border-bottom:.5pt solid #999;padding:2pt}"
            + "table.rows{-fs-table-paginate:paginate}"
            + ".toc a::after{content:leader('.') target-counter(attr(href),page)}a{color:#000;text-decoration:none}";

    @Override
    void begin(String title) {
        out.append("<html lang=\"de\"><head><title>").append(escaped(title)).append("</title>");
        out.append("<meta name=\"subject\" content=\"Bericht\"/><meta name=\"description\""
                        + " content=\"Bericht\"/><style>")
                .append(STYLE);
        out.append("</style></head><body>");
    }

    @Override
    void title(String text) {
        out.append("<h1>").append(escaped(text)).append("</h1>");
    }

    @Override
    void contents(String title, List<Outline.Entry> entries) {
        out.append("<p>").append(escaped(title)).append("</p><ul class=\"toc\">");
        for (Outline.Entry entry : entries) {
            String text = escaped(entry.text());
            out.append("<li><a href=\"#").append(entry.anchor().value()).append("\" title=\"");
            out.append(text).append("\">").append(text).append("</a></li>");
        }
        out.append("</ul>");
    }

    @Override
    void heading(int level, String anchor, String text) {
        int rank = level + 1;
        out.append("<h").append(rank).append(" id=\"").append(anchor).append("\">");
        out.append(escaped(text)).append("</h").append(rank).append(">");
    }

    @Override
    void paragraph(String text) {
        out.append("<p>").append(escaped(text)).append("</p>");
    }

    @Override
    void facts(List<List<String>> rows) {
        out.append("<table>");
        for (List<String> row : rows) {
            out.append("<tr><th scope=\"row\">").append(escaped(row.get(0))).append("</th><td>");
            out.append(escaped(row.get(1))).append("</td></tr>");
        }
        out.append("</table>");
    }

    @Override
    void table(String caption, List<String> head, List<List<String>> rows) {
        out.append("<table class=\"rows\"><caption>").append(escaped(caption)).append("</caption><thead><tr>");
        head.forEach(
                cell -> out.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
        out.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(escaped(cell)).append("</td>"));
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    @Override
    void end() {
        out.append("</body></html>");
    }
}

package org.civicreport.benchmarks;

import java.util.List;
import org.civicreport.document.Outline;

/** Typst source; every text is a string, so that nothing in it is markup. */
final class TypstContent extends MarkupContent {

    @Override
    void begin(String title) {
        out.append("#set document(title: ").append(string(title)).append(")\n");
        out.append("#set text(font: \"Noto Sans\", size: 10pt, lang: \"de\", hyphenate: true)\n");
        out.append("#set page(paper: \"a4\", margin: (x: 22mm, y: 25mm), header: text(8pt)[Digitalisierungsbericht],")
                .append(" footer: context align(right, text(8pt)[Seite #counter(page).display() von")
                .append(" #counter(page).final().first()]))\n");
        out.append("#set heading(numbering: \"1.1\")\n#set table(stroke: (bottom: 0.5pt))\n");
    }

    private static String string(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String cells(List<String> cells) {
        StringBuilder all = new StringBuilder();
        cells.forEach(cell -> all.append(string(cell)).append(", "));
        return all.toString();
    }

    @Override
    void title(String text) {
        out.append("#text(size: 20pt, weight: \"bold\", ").append(string(text)).append(")\n");
    }

    @Override
    void contents(String title, List<Outline.Entry> entries) {
        out.append("#outline(title: ").append(string(title)).append(", depth: 2)\n");
    }

    @Override
    void heading(int level, String anchor, String text) {
        out.append("#heading(level: ")
                .append(level)
                .append(", ")
                .append(string(text))
                .append(")\n");
    }

    @Override
    void paragraph(String text) {
        out.append("#par(").append(string(text)).append(")\n");
    }

    @Override
    void facts(List<List<String>> rows) {
        out.append("#table(columns: (30%, 70%), ");
        rows.forEach(row -> out.append(cells(row)));
        out.append(")\n");
    }

    @Override
    void table(String caption, List<String> head, List<List<String>> rows) {
        paragraph(caption);
        out.append("#table(columns: (20%, 40%, 40%), table.header(")
                .append(cells(head))
                .append("), ");
        rows.forEach(row -> out.append(cells(row)));
        out.append(")\n");
    }

    @Override
    void end() {}
}

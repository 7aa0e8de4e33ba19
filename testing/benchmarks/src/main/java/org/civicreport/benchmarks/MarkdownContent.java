package org.civicreport.benchmarks;

import java.util.List;
import org.civicreport.document.Outline;

/** CommonMark with tables of GitHub's kind; facts are a list, as it has nothing nearer. */
final class MarkdownContent extends MarkupContent {

    private static String text(String text) {
        return text.replaceAll("[*_&<|\\\\]", "\\\\$0");
    }

    @Override
    void begin(String title) {}

    @Override
    void title(String text) {
        heading(0, "", text);
    }

    @Override
    void contents(String title, List<Outline.Entry> entries) {
        paragraph(title);
        for (Outline.Entry entry : entries) {
            out.append("- [").append(text(entry.text())).append("](#");
            out.append(entry.anchor().value()).append(")\n");
        }
    }

    @Override
    void heading(int level, String anchor, String text) {
        out.append("\n")
                .append("#".repeat(level + 1))
                .append(' ')
                .append(text(text))
                .append('\n');
    }

    @Override
    void paragraph(String text) {
        out.append("\n").append(text(text)).append("\n\n");
    }

    @Override
    void facts(List<List<String>> rows) {
        rows.forEach(row -> out.append("- ")
                .append(text(row.get(0)))
                .append(' ')
                .append(text(row.get(1)))
                .append('\n'));
    }

    @Override
    void table(String caption, List<String> head, List<List<String>> rows) {
        paragraph(caption);
        row(head);
        out.append("|---|---|---|\n");
        rows.forEach(this::row);
    }

    private void row(List<String> cells) {
        cells.forEach(cell -> out.append("| ").append(text(cell)).append(' '));
        out.append("|\n");
    }

    @Override
    void end() {}
}

package org.civicreport.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Block;
import org.civicreport.document.Contents;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Document;
import org.civicreport.document.Outline;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Section;
import org.civicreport.document.Table;

/** Writes the document of {@link Measures} in the markup that a typesetting peer reads. */
abstract class MarkupContent {

    /** What has been written. */
    final StringBuilder out = new StringBuilder();

    String of(Document document) {
        begin(document.title());
        blocks(document, document.blocks(), 1);
        end();
        return out.toString();
    }

    private void blocks(Document document, List<Block> blocks, int level) {
        for (Block block : blocks) {
            if (block instanceof Contents contents) {
                contents(contents.title(), document.outline().upTo(contents.depth()));
            } else if (block instanceof Section section) {
                heading(level, section.anchor().value(), PlainText.of(section.heading()));
                blocks(document, section.blocks(), level + 1);
            } else if (block instanceof Paragraph paragraph) {
                if (paragraph.role() == Paragraph.Role.TITLE) {
                    title(PlainText.of(paragraph.inlines()));
                } else {
                    paragraph(PlainText.of(paragraph.inlines()));
                }
            } else if (block instanceof DefinitionList list) {
                facts(list.entries().stream()
                        .map(entry -> List.of(PlainText.of(entry.term()), textOf(entry.description())))
                        .toList());
            } else if (block instanceof Table table) {
                List<List<String>> rows = new ArrayList<>();
                table.body()
                        .forEach(row -> rows.add(row.cells().stream()
                                .map(cell -> textOf(cell.blocks()))
                                .toList()));
                List<String> head = table.head().get(0).cells().stream()
                        .map(cell -> textOf(cell.blocks()))
                        .toList();
                table(PlainText.of(table.caption()), head, rows);
            } else {
                throw new IllegalStateException("the measured document has no " + block);
            }
        }
    }

    private static String textOf(List<Block> blocks) {
        return blocks.isEmpty() ? "" : PlainText.of(((Paragraph) blocks.get(0)).inlines());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Whatever stands before the content. */
    abstract void begin(String title);

    abstract void title(String text);

    abstract void contents(String title, List<Outline.Entry> entries);

    abstract void heading(int level, String anchor, String text);

    abstract void paragraph(String text);

    /** Pairs of a name and a value. */
    abstract void facts(List<List<String>> rows);

    /** A table whose head is repeated on each page. */
    abstract void table(String caption, List<String> head, List<List<String>> rows);

    abstract void end();
}

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

/** Hands the content of {@link Measures} to a target, piece by piece in the document's order. */
final class WordContent {

    private final Document document;
    private final WordTarget target;

    WordContent(Document document, WordTarget target) {
        this.document = document;
        this.target = target;
    }

    void write() throws Exception {
        blocks(document.blocks(), 1);
    }

    private void blocks(List<Block> blocks, int level) throws Exception {
        for (Block block : blocks) {
            if (block instanceof Contents contents) {
                target.paragraph("TOCHeading", text(contents.title()));
                for (Outline.Entry entry : document.outline().upTo(contents.depth())) {
                    target.contentsEntry(entry.level(), entry.anchor().value(), PlainText.of(entry.heading()));
                }
            } else if (block instanceof Section section) {
                target.heading(level, section.anchor().value(), PlainText.of(section.heading()));
                blocks(section.blocks(), level + 1);
            } else if (block instanceof Paragraph paragraph) {
                String style = paragraph.role() == Paragraph.Role.TITLE ? "Title" : "BodyText";
                target.paragraph(style, text(PlainText.of(paragraph.inlines())));
            } else if (block instanceof DefinitionList list) {
                entries(list);
            } else if (block instanceof Table table) {
                table(table);
            } else {
                throw new IllegalStateException("the measured document has no " + block);
            }
        }
    }

    private static List<WordTarget.Run> text(String text) {
        return List.of(new WordTarget.Run("", text));
    }

    private void entries(DefinitionList list) throws Exception {
        for (DefinitionList.Entry entry : list.entries()) {
            target.paragraph(
                    "Definition",
                    List.of(
                            new WordTarget.Run("TermBeside", PlainText.of(entry.term())),
                            new WordTarget.Run("", "\t"),
                            new WordTarget.Run("", textOf(entry.description()))));
        }
    }

    private static String textOf(List<Block> blocks) {
        return blocks.isEmpty() ? "" : PlainText.of(((Paragraph) blocks.get(0)).inlines());
    }

    private void table(Table table) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (List<Table.Row> part : List.of(table.head(), table.body())) {
            for (Table.Row row : part) {
                rows.add(row.cells().stream().map(cell -> textOf(cell.blocks())).toList());
            }
        }
        target.paragraph("Caption", text(PlainText.of(table.caption())));
        target.table(rows);
    }
}

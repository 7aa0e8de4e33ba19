package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Table;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.civicreport.render.RenderOptions;
import org.civicreport.text.Hyphenation;

/** Documents laid out without fonts: every character is half an em wide. */
final class LaidOut {

    private LaidOut() {}

    static Layout layout(Block... blocks) {
        return layout(Document.builder("Bericht", Locale.GERMAN).blocks(blocks).build());
    }

    static Layout layout(Document document) {
        return Layout.of(
                document, RenderOptions.defaults(), (face, codePoint) -> 500, new Hyphenation(), image -> true);
    }

    static List<TextFrame> textFrames(Page page) {
        return page.frames().stream()
                .filter(TextFrame.class::isInstance)
                .map(TextFrame.class::cast)
                .toList();
    }

    static List<String> texts(Page page) {
        return textFrames(page).stream().map(TextFrame::text).toList();
    }

    static int x(List<TextFrame> frames, String text) {
        return frames.stream()
                .filter(frame -> frame.text().equals(text))
                .mapToInt(TextFrame::x)
                .findFirst()
                .orElseThrow();
    }

    static Table table(List<Table.Row> body) {
        return new Table(
                new Anchor("table"),
                List.of(),
                List.of(Table.Column.text(), Table.Column.text()),
                List.of(Table.Row.of("Kopf", "Spalte")),
                body,
                true);
    }

    static List<Block> lines(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(Paragraph.of("Zeile " + i));
        }
        return blocks;
    }

    static List<Integer> rowsByPage(Layout layout) {
        return layout.pages().stream()
                .map(page -> (int) texts(page).stream()
                        .filter(text -> text.startsWith("Reihe "))
                        .count())
                .filter(count -> count > 0)
                .toList();
    }
}

package org.civicreport.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.CrossReference;
import org.civicreport.document.Document;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Inline;
import org.civicreport.document.Link;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.document.Text;
import org.civicreport.pdf.layout.Frame.RectangleFrame;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.civicreport.render.RenderOptions;
import org.civicreport.text.Hyphenation;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final Section TARGET =
            Section.chapter(new Anchor("there"), "Dort", HeadingNumber.counted(), List.of(Paragraph.of("x")));

    @Test
    void aCrossReferenceNamesThePageItLeadsTo() {
        List<TextFrame> frames = texts(referring(new Text(".")));
        assertTrue(frames.stream().anyMatch(frame -> frame.text().equals("(S.\u00A03)")), frames::toString);
    }

    @Test
    void whatFollowsAPageNumberStandsDirectlyBehindIt() {
        List<TextFrame> frames = texts(referring(new Text(". Danach")));
        for (int i = 0; i < frames.size(); i++) {
            if (frames.get(i).text().startsWith("(S.")) {
                assertEquals(
                        frames.get(i).x() + frames.get(i).width(),
                        frames.get(i + 1).x());
            }
        }
    }

    @Test
    void theAddressOfALinkCanBeReadOnPaper() {
        List<TextFrame> frames = texts(layout(paragraph(link("https://www.lindenfurt.example/bericht/", "Bericht"))));
        assertTrue(frames.stream().anyMatch(frame -> frame.text().contains("www.lindenfurt.example/bericht)")));
    }

    @Test
    void anAddressIsNotRepeated() {
        List<TextFrame> frames =
                texts(layout(paragraph(link("https://www.lindenfurt.example", "www.lindenfurt.example"))));
        assertFalse(frames.stream().anyMatch(frame -> frame.text().contains("(")), frames::toString);
    }

    @Test
    void linksAreUnderlinedSoThatTheyAreKnownWithoutColour() {
        Layout layout = layout(paragraph(link("mailto:a@b.example", "Schreiben Sie uns")));
        TextFrame words = texts(layout).stream()
                .filter(frame -> frame.text().startsWith("Schreiben"))
                .findFirst()
                .orElseThrow();
        assertTrue(layout.pages().get(0).frames().stream()
                .filter(RectangleFrame.class::isInstance)
                .map(RectangleFrame.class::cast)
                .anyMatch(line -> line.x() == words.x()
                        && line.width() == words.width()
                        && line.y() > words.y()
                        && line.y() < words.y() + words.size() / 2));
    }

    private static Layout referring(Inline behind) {
        return layout(
                paragraph(new Text("siehe "), CrossReference.to(new Anchor("there")), behind),
                new PageBreak(),
                Paragraph.of("y"),
                new PageBreak(),
                TARGET);
    }

    private static Link link(String address, String words) {
        return new Link(address, List.of(new Text(words)));
    }

    private static Paragraph paragraph(Inline... inlines) {
        return Paragraph.of(List.of(inlines));
    }

    private static Layout layout(Block... blocks) {
        Document document =
                Document.builder("Bericht", Locale.GERMAN).blocks(blocks).build();
        return Layout.of(
                document, RenderOptions.defaults(), (face, codePoint) -> 500, new Hyphenation(), image -> true);
    }

    private static List<TextFrame> texts(Layout layout) {
        return layout.pages().get(0).frames().stream()
                .filter(TextFrame.class::isInstance)
                .map(TextFrame.class::cast)
                .toList();
    }
}

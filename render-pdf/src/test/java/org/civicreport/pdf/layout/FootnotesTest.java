package org.civicreport.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.Inline;
import org.civicreport.document.Note;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.pdf.layout.Frame.PlaceFrame;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.civicreport.pdf.tagging.Element;
import org.civicreport.pdf.tagging.Tag;
import org.civicreport.render.RenderOptions;
import org.civicreport.text.Hyphenation;
import org.junit.jupiter.api.Test;

class FootnotesTest {

    private static final PageGeometry GEOMETRY =
            new PageGeometry(RenderOptions.defaults().theme().page());

    @Test
    void aNoteStandsAtTheFootOfThePage() {
        Page page = layout(List.of(noted("Text", 0, "Klein"))).pages().get(0);
        int foot = GEOMETRY.height(false) - GEOMETRY.bottom();
        TextFrame note = frame(page, "Klein");
        assertTrue(note.y() < foot && note.y() > foot - 20_000, note::toString);
    }

    @Test
    void notesAreReadAtTheEndOfTheDocument() {
        Layout layout = layout(List.of(noted("Text", 0, "Klein"), Paragraph.of("Danach")));
        List<org.civicreport.pdf.tagging.Kid> kids = layout.structure().root().kids();
        Element last = (Element) kids.get(kids.size() - 1);
        assertEquals(Tag.NOTE, ((Element) last.kids().get(0)).tag());
    }

    @Test
    void aNoteOfATablesCellStandsBelowTheRowThatHasItsMark() {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            rows.add(new Table.Row(List.of(Table.Cell.of(List.of(noted("Zelle " + i, i, "Note " + i))))));
        }
        Table table = new Table(
                new Anchor("t"), List.of(), List.of(Table.Column.text()), List.of(Table.Row.of("Kopf")), rows, false);
        assertTogether(layout(List.of(table)), 90);
    }

    @Test
    void aNoteLongerThanAPageGoesOnAtTheFootOfTheNext() {
        Layout layout = layout(List.of(noted("Text", 0, "Wort ".repeat(3_000)), Paragraph.of("Danach")));
        assertTrue(layout.pages().size() > 1);
        long words = layout.pages().stream()
                .flatMap(page -> page.frames().stream())
                .filter(frame -> frame instanceof TextFrame text && text.text().startsWith("Wort "))
                .mapToLong(frame -> ((TextFrame) frame).text().split("Wort", -1).length - 1)
                .sum();
        assertEquals(3_000, words);
    }

    @Property(tries = 60)
    void everyNoteBeginsOnThePageOfItsMarkAndNothingMeets(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 400) Integer> lengths) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lengths.size(); i++) {
            String words = "wort ".repeat(lengths.get(i) % 90 + 1);
            blocks.add(i % 3 == 0 ? Paragraph.of(words) : noted(words, i, "Note " + "n ".repeat(lengths.get(i))));
        }
        Layout layout = layout(blocks);
        assertTogether(layout, lengths.size());
        for (Page page : layout.pages()) {
            List<Integer> lines = page.frames().stream()
                    .filter(frame -> frame instanceof TextFrame text && text.leaf() >= 0 && text.size() > 8_000)
                    .map(frame -> ((TextFrame) frame).y())
                    .sorted()
                    .distinct()
                    .toList();
            for (int i = 1; i < lines.size(); i++) {
                int gap = lines.get(i) - lines.get(i - 1);
                assertTrue(gap > 8_000, () -> "lines meet: " + lines);
            }
        }
    }

    private static void assertTogether(Layout layout, int notes) {
        for (int i = 0; i < notes; i++) {
            assertEquals(layout.places().get("n" + i + ".mark"), layout.places().get("n" + i + ".note"));
        }
        for (Page page : layout.pages()) {
            for (Frame frame : page.frames()) {
                assertTrue(!(frame instanceof PlaceFrame place)
                        || place.y() <= GEOMETRY.height(false) - GEOMETRY.bottom());
            }
        }
    }

    private static Paragraph noted(String words, int number, String note) {
        return Paragraph.of(
                List.<Inline>of(new Text(words), new Note(new Anchor("n" + number), List.of(new Text(note)))));
    }

    private static TextFrame frame(Page page, String text) {
        return page.frames().stream()
                .filter(frame ->
                        frame instanceof TextFrame found && found.text().equals(text))
                .map(TextFrame.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Layout layout(List<Block> blocks) {
        Document document = Document.builder("Bericht", Locale.GERMAN)
                .blocks(blocks.toArray(Block[]::new))
                .build();
        return Layout.of(
                document, RenderOptions.defaults(), (face, codePoint) -> 500, new Hyphenation(), image -> true);
    }
}

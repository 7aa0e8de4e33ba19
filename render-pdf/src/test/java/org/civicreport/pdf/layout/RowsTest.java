package org.civicreport.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.civicreport.document.Paragraph;
import org.civicreport.document.Table;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.civicreport.pdf.tagging.Element;
import org.civicreport.pdf.tagging.Kid;
import org.civicreport.pdf.tagging.Tag;
import org.civicreport.render.RenderOptions;
import org.civicreport.text.Hyphenation;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void aLongRowBeginsWhereItsPageHasRoom() {
        Layout layout = layout(20, List.of(row(cell("a", 50), cell("b", 40))));
        assertTrue(texts(layout.pages().get(0)).contains("a 0"));
        assertTrue(texts(layout.pages().get(1)).contains("a 49"));
    }

    @Test
    void aShortRowIsNotDivided() {
        for (int before = 0; before < 60; before++) {
            Layout layout = layout(before, List.of(row(cell("a", 3), cell("b", 2))));
            long pages = layout.pages().stream()
                    .filter(page -> texts(page).stream().anyMatch(text -> text.matches("[ab] \\d+")))
                    .count();
            assertEquals(1, pages);
        }
    }

    @Test
    void aDividedRowIsOneRowInTheStructure() {
        Layout layout = layout(20, List.of(row(cell("a", 100), cell("b", 100))));
        assertTrue(layout.pages().size() > 2);
        assertEquals(2, count(layout.structure().root(), Tag.TR));
    }

    @Test
    void rowsThatSpansTieTogetherAreDividedToo() {
        Table.Row first = new Table.Row(List.of(new Table.Cell(cell("a", 90), 1, 2), Table.Cell.of(cell("b", 20))));
        Table.Row second = new Table.Row(List.of(Table.Cell.of(cell("c", 70))));
        List<String> texts = layout(10, List.of(first, second)).pages().stream()
                .flatMap(page -> texts(page).stream())
                .toList();
        for (String one : List.of("a 89", "b 19", "c 0", "c 69")) {
            assertEquals(1, texts.stream().filter(one::equals).count(), one);
        }
    }

    @Property(tries = 100)
    void noCellShowsASingleLineBeforeOrBehindAPageBreak(
            @ForAll @IntRange(max = 50) int before,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 70) Integer> left,
            @ForAll @IntRange(max = 70) int right) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            rows.add(row(cell("l" + i, left.get(i)), cell("r" + i, right)));
        }
        Layout layout = layout(before, rows);
        for (int i = 0; i < left.size(); i++) {
            wellDivided(layout, "l" + i + " ", left.get(i));
            wellDivided(layout, "r" + i + " ", right);
        }
    }

    private static void wellDivided(Layout layout, String cell, int lines) {
        int shown = 0;
        for (Page page : layout.pages()) {
            int here = (int)
                    texts(page).stream().filter(text -> text.startsWith(cell)).count();
            assertFalse(here == 1 && lines > 1, () -> "a single line of " + cell);
            shown += here;
            for (TextFrame text : frames(page)) {
                assertTrue(text.y()
                                < page.height()
                                        - new PageGeometry(RenderOptions.defaults()
                                                        .theme()
                                                        .page())
                                                .bottom()
                        || text.leaf() < 0);
            }
        }
        assertEquals(lines, shown, cell);
    }

    private static int count(Element element, Tag tag) {
        int count = element.tag() == tag ? 1 : 0;
        for (Kid kid : element.kids()) {
            count += kid instanceof Element inner ? count(inner, tag) : 0;
        }
        return count;
    }

    private static List<Block> cell(String name, int lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            blocks.add(Paragraph.of(name + " " + i));
        }
        return blocks;
    }

    private static Table.Row row(List<Block> left, List<Block> right) {
        return new Table.Row(List.of(Table.Cell.of(left), Table.Cell.of(right)));
    }

    private static Layout layout(int before, List<Table.Row> rows) {
        List<Block> blocks = new ArrayList<>(cell("davor", before));
        blocks.add(new Table(
                new Anchor("table"),
                List.of(),
                List.of(Table.Column.text(), Table.Column.text()),
                List.of(Table.Row.of("Kopf", "Spalte")),
                rows,
                false));
        Document document = Document.builder("Bericht", Locale.GERMAN)
                .blocks(blocks.toArray(Block[]::new))
                .build();
        return Layout.of(
                document, RenderOptions.defaults(), (face, codePoint) -> 500, new Hyphenation(), image -> true);
    }

    private static List<TextFrame> frames(Page page) {
        return page.frames().stream()
                .filter(TextFrame.class::isInstance)
                .map(TextFrame.class::cast)
                .toList();
    }

    private static List<String> texts(Page page) {
        return frames(page).stream().map(TextFrame::text).toList();
    }
}

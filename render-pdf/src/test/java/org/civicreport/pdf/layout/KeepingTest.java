package org.civicreport.pdf.layout;

import static org.civicreport.pdf.layout.LaidOut.layout;
import static org.civicreport.pdf.layout.LaidOut.lines;
import static org.civicreport.pdf.layout.LaidOut.rowsByPage;
import static org.civicreport.pdf.layout.LaidOut.table;
import static org.civicreport.pdf.layout.LaidOut.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.ItemList;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.render.PageFormat;
import org.junit.jupiter.api.Test;

/** What stays together on a page. */
class KeepingTest {

    @Test
    void aHeadingNeverStandsAtThePagesEnd() {
        for (int before = 30; before < 60; before++) {
            List<Block> blocks = new ArrayList<>(lines(before));
            blocks.add(Section.chapter(
                    new Anchor("next"), "Überschrift", HeadingNumber.none(), List.of(Paragraph.of("Darunter"))));
            for (Page page : layout(blocks.toArray(Block[]::new)).pages()) {
                List<String> texts = texts(page);
                assertEquals(texts.contains("Überschrift"), texts.contains("Darunter"), () -> texts.toString());
            }
        }
    }

    @Test
    void aShortTableStaysWholeAndOfALongOneNoRowStandsAlone() {
        for (int before = 20; before < 60; before++) {
            List<Block> blocks = new ArrayList<>(lines(before));
            blocks.add(table(rows(3)));
            assertEquals(List.of(3), rowsByPage(layout(blocks.toArray(Block[]::new))));

            blocks.set(before, table(rows(30)));
            List<Integer> rows = rowsByPage(layout(blocks.toArray(Block[]::new)));
            assertTrue(rows.stream().allMatch(count -> count > 1), rows::toString);
        }
    }

    @Test
    void anArticleBeginsWhereItsKeyFactsHaveRoom() {
        for (int before = 10; before < 40; before++) {
            List<Block> blocks = new ArrayList<>(lines(before));
            blocks.add(article(8));
            for (Page page : layout(blocks.toArray(Block[]::new)).pages()) {
                List<String> texts = texts(page);
                assertEquals(texts.contains("Maßnahme"), texts.contains("Reihe 7"), texts::toString);
            }
        }
    }

    @Test
    void noMoreThanAThirdOfAPageStaysEmptyForKeyFacts() {
        PageGeometry geometry = new PageGeometry(PageFormat.a4());
        boolean divided = false;
        for (int before = 1; before < 40; before++) {
            List<Block> blocks = new ArrayList<>(lines(before));
            blocks.add(article(25));
            Layout layout = layout(blocks.toArray(Block[]::new));
            int lowest = LaidOut.textFrames(layout.pages().get(0)).stream()
                    .filter(frame -> frame.leaf() >= 0)
                    .mapToInt(Frame.TextFrame::y)
                    .max()
                    .orElseThrow();
            int empty = geometry.top() + geometry.textHeight(false) - lowest;
            assertTrue(empty <= geometry.textHeight(false) / 3, before + " lines, " + empty);
            divided |= rowsByPage(layout).size() > 1;
        }
        assertTrue(divided, "no key facts are divided");
    }

    private static Section article(int facts) {
        List<DefinitionList.Entry> entries = IntStream.range(0, facts)
                .mapToObj(i -> DefinitionList.Entry.of("Angabe", "Reihe " + i))
                .toList();
        return new Section(
                new Anchor("m"),
                List.of(new Text("Maßnahme")),
                HeadingNumber.none(),
                Section.Role.ARTICLE,
                Section.Orientation.PORTRAIT,
                List.of(new DefinitionList(entries)));
    }

    @Test
    void noKeyFactStandsAloneOnAPage() {
        List<DefinitionList.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            entries.add(new DefinitionList.Entry(List.of(new Text("Wort")), List.of(Paragraph.of("Reihe " + i))));
        }
        for (int before = 20; before < 60; before++) {
            List<Block> blocks = new ArrayList<>(lines(before));
            blocks.add(new DefinitionList(entries));
            List<Integer> facts = rowsByPage(layout(blocks.toArray(Block[]::new)));
            assertTrue(facts.stream().allMatch(count -> count > 1), facts::toString);
        }
    }

    @Test
    void noItemOfAListStandsAloneOnAPage() {
        List<ItemList.Item> items = IntStream.range(0, 12)
                .mapToObj(i -> new ItemList.Item(List.of(Paragraph.of("Reihe " + i))))
                .toList();
        for (int before = 20; before < 60; before++) {
            List<Block> blocks = new ArrayList<>(lines(before));
            blocks.add(new ItemList(false, 1, items));
            List<Integer> counts = rowsByPage(layout(blocks.toArray(Block[]::new)));
            assertTrue(counts.stream().allMatch(count -> count > 1), counts::toString);
        }
    }

    private static List<Table.Row> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Table.Row.of("Reihe " + i, "Wert"))
                .toList();
    }
}

package org.civicreport.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Contents;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Division;
import org.civicreport.document.Document;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.pdf.layout.Frame.RectangleFrame;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.civicreport.render.RenderOptions;
import org.civicreport.text.Hyphenation;
import org.junit.jupiter.api.Test;

/** Where things stand, seen without fonts: every character is half an em wide. */
class LayoutTest {

    @Test
    void theTitlePageStandsAloneWithoutHeadAndNumber() {
        Division titlePage = new Division(
                Division.Role.TITLE_PAGE,
                null,
                List.of(new Paragraph(Paragraph.Role.TITLE, List.of(new Text("Bericht")))));
        Layout layout = layout(titlePage, Paragraph.of("Danach"));
        assertEquals(List.of("Bericht"), texts(layout.pages().get(0)));
        assertEquals(
                List.of("Danach", "Bericht", "Seite 2 von 2"),
                texts(layout.pages().get(1)));
    }

    @Test
    void theRunningHeadNamesTheFirstChapterOfThePageOrElseTheOneThatGoesOn() {
        Layout layout = layout(
                Paragraph.of("Davor"),
                new PageBreak(),
                Section.chapter(
                        new Anchor("first"),
                        "Erstes",
                        HeadingNumber.counted(),
                        List.of(Paragraph.of("x"), new PageBreak(), Paragraph.of("y"), new PageBreak())),
                chapter("second", "Zweites"),
                chapter("third", "Drittes"));
        List<String> last = layout.pages().stream()
                .map(page -> texts(page).get(texts(page).size() - 3))
                .toList();
        assertEquals(List.of("1 Erstes", "1 Erstes", "2 Zweites"), last.subList(1, 4));
        assertFalse(texts(layout.pages().get(0)).contains("1 Erstes"));
    }

    private static Section chapter(String anchor, String heading) {
        return Section.chapter(new Anchor(anchor), heading, HeadingNumber.counted(), List.of(Paragraph.of("z")));
    }

    @Test
    void theDraftMarkStandsOnEveryPage() {
        Document document = Document.builder("Bericht", Locale.GERMAN)
                .draftMark("Entwurf")
                .blocks(Paragraph.of("a"), new PageBreak(), Paragraph.of("b"))
                .build();
        Layout layout = layout(document);
        assertEquals(2, layout.pages().size());
        layout.pages().forEach(page -> assertTrue(texts(page).contains("Entwurf")));
    }

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
        List<DefinitionList.Entry> facts = IntStream.range(0, 10)
                .mapToObj(i -> DefinitionList.Entry.of("Angabe " + i, "Wert " + i))
                .toList();
        for (int before = 10; before < 40; before++) {
            List<Block> blocks = new ArrayList<>(lines(before));
            blocks.add(new Section(
                    new Anchor("m"),
                    List.of(new Text("Maßnahme")),
                    HeadingNumber.none(),
                    Section.Role.ARTICLE,
                    Section.Orientation.PORTRAIT,
                    List.of(new DefinitionList(facts))));
            for (Page page : layout(blocks.toArray(Block[]::new)).pages()) {
                List<String> texts = texts(page);
                assertEquals(texts.contains("Maßnahme"), texts.contains("Wert 9"), texts::toString);
            }
        }
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

    private static List<Table.Row> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Table.Row.of("Reihe " + i, "Wert"))
                .toList();
    }

    private static List<Integer> rowsByPage(Layout layout) {
        return layout.pages().stream()
                .map(page -> (int) texts(page).stream()
                        .filter(text -> text.startsWith("Reihe "))
                        .count())
                .filter(count -> count > 0)
                .toList();
    }

    @Test
    void contentsShowThePageOfEachHeading() {
        Section first = Section.chapter(
                new Anchor("first"), "Erstes", HeadingNumber.counted(), List.of(Paragraph.of("x"), new PageBreak()));
        Section second =
                Section.chapter(new Anchor("second"), "Zweites", HeadingNumber.counted(), List.of(Paragraph.of("y")));
        Layout layout = layout(new Contents("Inhalt", 1), new PageBreak(), first, second);
        List<String> contents = texts(layout.pages().get(0)).stream()
                .filter(text -> !text.startsWith(". "))
                .toList();
        assertTrue(
                contents.containsAll(List.of("Inhalt", "1\u2002", "Erstes", "2", "2\u2002", "Zweites", "3")),
                contents::toString);
    }

    @Test
    void aListOfTablesShowsEachWithItsPageBehindALeader() {
        Layout layout = layout(
                Contents.listing("Tabellen", Contents.Scope.TABLES),
                new PageBreak(),
                captioned("t1", "Erste"),
                new PageBreak(),
                captioned("t2", "Zweite"));
        List<String> texts = texts(layout.pages().get(0));
        int second = texts.indexOf("Zweite");
        assertEquals("Tabelle\u00A02: ", texts.get(second - 1));
        assertTrue(texts.get(second + 1).startsWith(". . "), texts::toString);
        assertEquals("3", texts.get(second + 2));
        assertEquals("2", texts.get(texts.indexOf("Erste") + 2));
    }

    private static Table captioned(String anchor, String caption) {
        return new Table(
                new Anchor(anchor),
                List.of(new Text(caption)),
                List.of(Table.Column.text()),
                List.of(Table.Row.of("Kopf")),
                List.of(Table.Row.of("x")),
                false);
    }

    @Test
    void aTablesHeadComesAgainOnEveryPageAsAnArtifact() {
        List<Table.Row> body = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            body.add(Table.Row.of("Zeile " + i, "Wert"));
        }
        Layout layout = layout(table(body));
        assertTrue(layout.pages().size() > 2);
        for (int p = 0; p < layout.pages().size(); p++) {
            List<TextFrame> heads = textFrames(layout.pages().get(p)).stream()
                    .filter(text -> text.text().equals("Kopf"))
                    .toList();
            assertEquals(1, heads.size());
            assertEquals(p > 0, heads.get(0).leaf() == Frame.PAGINATION);
        }
    }

    @Test
    void aRowHigherThanAPageIsContinuedOnTheNext() {
        List<Block> paragraphs = lines(200);
        Table.Row row = new Table.Row(List.of(Table.Cell.of(paragraphs), Table.Cell.of("kurz")));
        Layout layout = layout(table(List.of(row)));
        assertTrue(layout.pages().size() > 2);
        List<String> all =
                layout.pages().stream().flatMap(page -> texts(page).stream()).toList();
        for (int i = 0; i < 200; i++) {
            assertTrue(all.contains("Zeile " + i), "line " + i + " is missing");
        }
    }

    @Test
    void nothingLeavesThePage() {
        String word = "Donaudampfschifffahrtsgesellschaft".repeat(30);
        Table.Row row = Table.Row.of(word, word);
        Layout layout = layout(Paragraph.of(word), table(List.of(row)));
        for (Page page : layout.pages()) {
            for (Frame frame : page.frames()) {
                if (frame instanceof TextFrame text) {
                    assertTrue(text.x() >= 0 && text.x() + text.width() <= page.width(), frame::toString);
                    assertTrue(text.y() > 0 && text.y() < page.height(), frame::toString);
                } else if (frame instanceof RectangleFrame box) {
                    assertTrue(box.y() >= 0 && box.y() + box.height() <= page.height(), frame::toString);
                }
            }
        }
    }

    @Test
    void aTitleStandsOnThePageOfTheSectionAcrossThatFollowsIt() {
        Layout layout = layout(across("one"), across("other"));
        assertEquals(
                List.of(true, true),
                layout.pages().stream()
                        .map(page -> page.width() > page.height())
                        .toList());
        List<String> first = texts(layout.pages().get(0));
        assertEquals(List.of("Bericht", "Quer", "breit"), first.subList(0, 3));
    }

    private static Section across(String anchor) {
        return new Section(
                new Anchor(anchor),
                List.of(new Text("Quer")),
                HeadingNumber.none(),
                Section.Role.CHAPTER,
                Section.Orientation.LANDSCAPE,
                List.of(Paragraph.of("breit")));
    }

    @Test
    void aSectionAcrossHasPagesOfItsOwn() {
        Layout layout = layout(Paragraph.of("davor"), across("across"), Paragraph.of("danach"));
        assertEquals(
                List.of(false, true, false),
                layout.pages().stream()
                        .map(page -> page.width() > page.height())
                        .toList());
    }

    @Test
    void columnsWithWeightsShareTheWidth() {
        Table table = new Table(
                new Anchor("t"),
                List.of(),
                List.of(new Table.Column(Table.Alignment.START, 1), new Table.Column(Table.Alignment.START, 3)),
                List.of(Table.Row.of("A", "B")),
                List.of(),
                false);
        List<TextFrame> heads = textFrames(layout(table).pages().get(0));
        int first = x(heads, "A");
        int second = x(heads, "B");
        int width = new PageGeometry(org.civicreport.render.PageFormat.a4()).textWidth(false);
        assertEquals(0.25, 1.0 * (second - first) / width, 0.01);
    }

    @Test
    void shortWordsStayWholeBesideWordsThatDoNotFit() {
        String longWord = "Rückmeldungsbearbeitungsstand";
        Table.Row head = Table.Row.of("Stelle", "steht", longWord, longWord, longWord, longWord);
        Table table = new Table(
                new Anchor("matrix"),
                List.of(new Text("Rückmeldungen")),
                Collections.nCopies(6, Table.Column.text()),
                List.of(head),
                List.of(Table.Row.of("Kulturreferat", "ja", "nein", "nein", "nein", "nein")),
                false);

        List<String> texts = texts(layout(table).pages().get(0));

        assertTrue(texts.containsAll(List.of("Stelle", "steht", "Kulturreferat")), texts::toString);
    }

    @Test
    void leavesOfTheStructureAreAllOnPages() {
        Layout layout = layout(table(List.of(Table.Row.of("a", "b"))), Paragraph.of("c"));
        List<Integer> painted = layout.pages().stream()
                .flatMap(page -> page.frames().stream())
                .map(Frame::leaf)
                .filter(leaf -> leaf >= 0)
                .distinct()
                .collect(Collectors.toList());
        assertEquals(layout.structure().owners().size(), painted.size());
        assertFalse(painted.isEmpty());
    }

    private static int x(List<TextFrame> frames, String text) {
        return frames.stream()
                .filter(frame -> frame.text().equals(text))
                .mapToInt(TextFrame::x)
                .findFirst()
                .orElseThrow();
    }

    private static Table table(List<Table.Row> body) {
        return new Table(
                new Anchor("table"),
                List.of(),
                List.of(Table.Column.text(), Table.Column.text()),
                List.of(Table.Row.of("Kopf", "Spalte")),
                body,
                true);
    }

    private static List<Block> lines(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(Paragraph.of("Zeile " + i));
        }
        return blocks;
    }

    private static Layout layout(Block... blocks) {
        return layout(Document.builder("Bericht", Locale.GERMAN).blocks(blocks).build());
    }

    private static Layout layout(Document document) {
        return Layout.of(
                document, RenderOptions.defaults(), (face, codePoint) -> 500, new Hyphenation(), image -> true);
    }

    private static List<TextFrame> textFrames(Page page) {
        return page.frames().stream()
                .filter(TextFrame.class::isInstance)
                .map(TextFrame.class::cast)
                .toList();
    }

    private static List<String> texts(Page page) {
        return textFrames(page).stream().map(TextFrame::text).toList();
    }
}

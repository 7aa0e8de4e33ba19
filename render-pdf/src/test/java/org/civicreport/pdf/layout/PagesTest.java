package org.civicreport.pdf.layout;

import static org.civicreport.pdf.layout.LaidOut.layout;
import static org.civicreport.pdf.layout.LaidOut.table;
import static org.civicreport.pdf.layout.LaidOut.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.civicreport.document.Anchor;
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
import org.junit.jupiter.api.Test;

/** What stands on which page, and around it. */
class PagesTest {

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
}

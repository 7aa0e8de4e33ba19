package org.civicreport.pdf.layout;

import static org.civicreport.pdf.layout.LaidOut.layout;
import static org.civicreport.pdf.layout.LaidOut.textFrames;
import static org.civicreport.pdf.layout.LaidOut.texts;
import static org.civicreport.pdf.layout.LaidOut.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Contents;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.junit.jupiter.api.Test;

/** How lists of contents are set. */
class ContentsLayoutTest {

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
    void wordsOfOneLevelStandBelowEachOtherWhateverTheirNumbers() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Contents("Inhalt", 2));
        for (int i = 1; i <= 10; i++) {
            Section inner = Section.chapter(
                    new Anchor("inner" + i), "Innen " + i, HeadingNumber.counted(), List.of(Paragraph.of("x")));
            blocks.add(Section.chapter(new Anchor("outer" + i), "Außen " + i, HeadingNumber.counted(), List.of(inner)));
        }
        List<TextFrame> frames =
                textFrames(layout(blocks.toArray(Block[]::new)).pages().get(0));
        assertEquals(x(frames, "Außen 1"), x(frames, "Außen 10"));
        assertEquals(x(frames, "Innen 1"), x(frames, "Innen 10"));
        assertEquals(x(frames, "Außen 1"), x(frames, "1.1\u2002"));
    }

    @Test
    void aLongEntryGoesOnBelowItsWords() {
        String words = "Digitalisierungsbericht und Fortschritt ".repeat(4).strip();
        Layout layout = layout(
                new Contents("Inhalt", 1),
                Section.chapter(new Anchor("a"), words, HeadingNumber.counted(), List.of(Paragraph.of("x"))));
        List<TextFrame> frames = textFrames(layout.pages().get(0)).stream()
                .filter(frame -> frame.leaf() >= 0 && frame.text().startsWith("Digital")
                        || frame.text().startsWith("Fort"))
                .toList();
        assertTrue(frames.size() >= 2, frames::toString);
        assertEquals(1, frames.stream().mapToInt(TextFrame::x).distinct().count(), frames::toString);
    }
}

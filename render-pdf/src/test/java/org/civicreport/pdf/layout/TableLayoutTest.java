package org.civicreport.pdf.layout;

import static org.civicreport.pdf.layout.LaidOut.layout;
import static org.civicreport.pdf.layout.LaidOut.lines;
import static org.civicreport.pdf.layout.LaidOut.table;
import static org.civicreport.pdf.layout.LaidOut.textFrames;
import static org.civicreport.pdf.layout.LaidOut.texts;
import static org.civicreport.pdf.layout.LaidOut.x;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.junit.jupiter.api.Test;

/** How tables are set. */
class TableLayoutTest {

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
    void columnsWhoseWordsNeedMoreThanTheirWeightLeaveTheRestToTheOthers() {
        List<Table.Column> columns = new ArrayList<>(Collections.nCopies(5, new Table.Column(Table.Alignment.END, 1)));
        columns.add(0, new Table.Column(Table.Alignment.START, 3));
        String name = "Referat für Bildung und Sport";
        Table table = new Table(
                new Anchor("t"),
                List.of(),
                columns,
                List.of(Table.Row.of("Stelle", "geplant", "abgeschlossen", "eingestellt", "gesamt", "Fortschritt")),
                List.of(Table.Row.of(name, "0", "1", "2", "3", "4")),
                true);

        List<String> texts = texts(layout(table).pages().get(0));

        assertTrue(texts.containsAll(List.of(name, "abgeschlossen", "eingestellt")), texts::toString);
    }

    @Test
    void widthGoesWhereItSavesLinesAndKeepsDatesWhole() {
        Table.Row row = Table.Row.of(
                "Anteil der online gestellten Anträge (%)",
                "18", "46,5", "70", "31. Dezember 2025", "Auswertung der Fachverfahren");
        Table table = new Table(
                new Anchor("t"),
                List.of(),
                Collections.nCopies(6, Table.Column.text()),
                List.of(Table.Row.of("Kennzahl", "Ausgangswert", "Istwert", "Zielwert", "Erhoben am", "Quelle")),
                List.of(row),
                true);

        List<String> texts = texts(layout(table).pages().get(0));

        assertTrue(texts.contains("31. Dezember 2025"), texts::toString);
        assertTrue(texts.stream().noneMatch(text -> text.endsWith("\u00AD")), texts::toString);
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
    void belowItsHeadingATableStandsAsCloseAsText() {
        int text = distance(Paragraph.of("Darunter"));
        int table = distance(table(List.of(Table.Row.of("a", "b"))));
        assertTrue(table - text <= Rows.PADDING_TOP, text + " below the heading, but the table's head " + table);
    }

    /** Returns how far the first words below a heading are from it. */
    private static int distance(Block below) {
        List<TextFrame> frames =
                textFrames(layout(Section.chapter(new Anchor("c"), "Kapitel", HeadingNumber.none(), List.of(below)))
                        .pages()
                        .get(0));
        return frames.get(1).y() - frames.get(0).y();
    }
}

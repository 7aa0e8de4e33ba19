package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.civicreport.document.Anchor;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.junit.jupiter.api.Test;

/** Tables across pages: heads come again, low rows stay whole and in company, columns are as wide as their words need. */
class WordTablesTest {

    private static final String LONG = "Ein Satz, der für mehr als eine Zeile reicht. ".repeat(20);

    private static Table table(String... cells) {
        return new Table(
                new Anchor("t"),
                List.of(new Text("Vorhaben")),
                Collections.nCopies(cells.length, Table.Column.text()),
                List.of(Table.Row.of(Collections.nCopies(cells.length, "Kopf").toArray(String[]::new))),
                List.of(Table.Row.of(cells)),
                false);
    }

    private static String xml(Table table) throws IOException {
        return WordText.part(DocxRendererTest.render(DocxRendererTest.document(table)), "word/document.xml");
    }

    @Test
    void theHeadIsRepeatedAndALowRowStaysWhole() throws IOException {
        String xml = xml(table("eins", "zwei"));

        assertTrue(xml.contains("<w:tr><w:trPr><w:tblHeader/></w:trPr>"), xml);
        assertTrue(xml.contains("<w:tr><w:trPr><w:cantSplit/></w:trPr>"), xml);
    }

    @Test
    void aHighRowGoesOnAtTheNextPage() throws IOException {
        assertFalse(xml(table("eins", LONG)).contains("cantSplit"));
        Table paragraphs = new Table(
                new Anchor("t"),
                List.of(),
                List.of(Table.Column.text()),
                List.of(Table.Row.of("Kopf")),
                List.of(new Table.Row(List.of(Table.Cell.of(Collections.nCopies(9, Paragraph.of("kurz")))))),
                false);
        assertFalse(xml(paragraphs).contains("cantSplit"));
    }

    @Test
    void noLowRowStandsAloneOnAPage() throws IOException {
        assertEquals(List.of(), keptWithNext("eins"));
        assertEquals(List.of("eins", "zwei"), keptWithNext("eins", "zwei", "drei"));
        assertEquals(List.of("eins", "vier"), keptWithNext("eins", "zwei", "drei", "vier", "fünf"));
        assertEquals(List.of(), keptWithNext("eins", LONG));
    }

    /** The words of the rows that stay on one page with the next one. */
    private static List<String> keptWithNext(String... rows) throws IOException {
        Table table = new Table(
                new Anchor("t"),
                List.of(),
                List.of(Table.Column.text()),
                List.of(Table.Row.of("Kopf")),
                Stream.of(rows).map(Table.Row::of).toList(),
                false);
        return Pattern.compile("<w:pStyle w:val=\"TableText\"/><w:keepNext/></w:pPr><w:r><w:t>([^<]+)<")
                .matcher(xml(table))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void aCaptionIsCountedByAFieldAndStaysWithItsTable() throws IOException {
        String xml = xml(table("eins"));

        assertTrue(xml.contains(" SEQ Tabelle \\* ARABIC "), xml);
        assertTrue(xml.contains("<w:tblCaption w:val=\"Vorhaben\"/>"), xml);
        assertTrue(Pattern.compile("w:styleId=\"Caption\">(?:(?!</w:style>).)*<w:keepNext/>")
                .matcher(WordText.part(DocxRendererTest.render(DocxRendererTest.document()), "word/styles.xml"))
                .find());
    }

    /** Where there isn't room for all on one line, a date needs least to be there. */
    @Test
    void aDateStaysOnOneLineWhereThereIsRoom() throws IOException {
        List<Integer> widths =
                widths(table("Qualifizierungstage je Person", "12", "1.234", "31. Dezember 2025", LONG, LONG));

        assertEquals(6, widths.size());
        assertTrue(widths.get(3) > 1_800, widths.toString());
        assertTrue(widths.get(1) < 800, widths.toString());
    }

    @Test
    void aNameGetsTheRoomThatSingleWordsLeave() throws IOException {
        List<Integer> widths = widths(table(
                "Referat für Digitales und Organisation (RDO)",
                "geplant",
                "umgesetzt",
                "abgeschlossen",
                "eingestellt",
                "gesamt",
                "Fortschritt"));

        // The word takes 66 points in bold letters of 9 points, its cell's edges another 8.5.
        assertTrue(widths.get(3) > 1_485 && widths.get(3) < 1_550, widths.toString());
        assertTrue(widths.get(0) > widths.get(3), widths.toString());
    }

    private static List<Integer> widths(Table table) throws IOException {
        return Pattern.compile("<w:gridCol w:w=\"(\\d+)\"/>")
                .matcher(xml(table))
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    @Test
    void pagesAreCountedAndWordsDivided() throws IOException {
        byte[] docx = DocxRendererTest.render(DocxRendererTest.document(Paragraph.of("Text")));

        String foot = WordText.part(docx, "word/footer1.xml");
        assertTrue(foot.contains("Seite ") && foot.contains(" PAGE ") && foot.contains(" NUMPAGES "), foot);
        assertTrue(WordText.part(docx, "word/settings.xml").contains("<w:autoHyphenation/>"));
        assertTrue(WordText.part(docx, "word/styles.xml").contains("<w:lang w:val=\"de-DE\"/>"));
    }
}

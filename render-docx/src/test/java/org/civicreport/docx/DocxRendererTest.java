package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.CrossReference;
import org.civicreport.document.Division;
import org.civicreport.document.Document;
import org.civicreport.document.FormField;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Inline;
import org.civicreport.document.ItemList;
import org.civicreport.document.Metadata;
import org.civicreport.document.Note;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Quotation;
import org.civicreport.document.Section;
import org.civicreport.document.Span;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.render.Output;
import org.civicreport.render.RenderCancelledException;
import org.civicreport.render.RenderException;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Renderers;
import org.junit.jupiter.api.Test;

class DocxRendererTest {

    private static final String EMPTY_PARAGRAPH = "</w:pPr></w:p>";

    @Test
    void theServiceLoaderFindsIt() {
        assertEquals(DocxRenderer.class, Renderers.load().get("docx").getClass());
    }

    @Test
    void specialCharactersKeepTheirMeaning() throws IOException {
        Document document = document(
                Paragraph.of(" a  <b> & \"c\"\nzweite Zeile\tSpalte Silben\u00ADtrennung 1\u20112 \uD83D\uDE00 "));

        byte[] docx = render(document);

        assertEquals(PlainText.normalised(document.plainText()), PlainText.normalised(WordText.of(docx)));
        String xml = WordText.part(docx, "word/document.xml");
        assertTrue(xml.contains("<w:br/><w:t>zweite Zeile</w:t><w:tab/>"), xml);
        assertTrue(xml.contains("<w:softHyphen/>") && xml.contains("<w:noBreakHyphen/>"), xml);
        assertTrue(xml.contains("\uD83D\uDE00"), xml);
    }

    @Test
    void everyNumberedListCountsOnItsOwn() throws IOException {
        byte[] docx = render(
                document(ItemList.numbered(List.of(item("a"), item("b"))), new ItemList(true, 7, List.of(item("c")))));

        String numbering = WordText.part(docx, "word/numbering.xml");
        assertTrue(numbering.contains(instance(4, 1)), numbering);
        assertTrue(numbering.contains(instance(5, 7)), numbering);
    }

    private static String instance(int id, int start) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"" + start + "\"/></w:lvlOverride></w:num>";
    }

    @Test
    void anItemThatBeginsWithAListKeepsItsOwnMark() throws IOException {
        ItemList inner = ItemList.bullets(List.of(item("innen")));

        String xml = xml(document(ItemList.bullets(List.of(new ItemList.Item(List.of(inner))))));

        assertEquals(1, count(xml, "<w:pStyle w:val=\"ListBullet\"/>"), xml);
        assertEquals(1, count(xml, "<w:pStyle w:val=\"ListBullet2\"/>"), xml);
    }

    @Test
    void twoTablesStayTwo() throws IOException {
        String xml = xml(document(table("first"), table("second")));

        assertFalse(xml.contains("</w:tbl><w:bookmarkEnd w:id=\"0\"/><w:bookmarkStart"), xml);
        assertEquals(2, count(xml, "<w:pStyle w:val=\"AfterTable\"/>"), xml);
    }

    @Test
    void aPageBreakIsAPropertyOfWhatFollows() throws IOException {
        String xml = xml(document(Paragraph.of("vorher"), new PageBreak(), new PageBreak(), Paragraph.of("nachher")));

        assertEquals(1, count(xml, "<w:pageBreakBefore/>"), xml);
        assertFalse(xml.contains(EMPTY_PARAGRAPH), xml);
    }

    @Test
    void aLandscapeSectionTurnsItsPagesOnly() throws IOException {
        String xml = xml(document(
                Paragraph.of("vorher"),
                landscape("wide", List.of(Paragraph.of("quer"))),
                landscape("wider", List.of(new Quotation(List.of(Paragraph.of("noch quer")), List.of()))),
                Paragraph.of("nachher")));

        assertEquals(3, count(xml, "<w:sectPr>"), xml);
        assertEquals(1, count(xml, "w:orient=\"landscape\""), xml);
        assertTrue(
                xml.indexOf("vorher") < xml.indexOf("w:orient") + 1 && xml.indexOf("w:orient") < xml.indexOf("noch"));
        assertFalse(xml.contains(EMPTY_PARAGRAPH), xml);
    }

    @Test
    void aTitleStandsOnThePageOfTheLandscapeSectionThatFollowsIt() throws IOException {
        String xml = xml(document(
                new Paragraph(Paragraph.Role.TITLE, List.of(new Text("Titel"))),
                new Paragraph(Paragraph.Role.SUBTITLE, List.of(new Text("Untertitel"))),
                landscape("wide", List.of(Paragraph.of("quer"))),
                Paragraph.of("nachher")));

        assertEquals(2, count(xml, "<w:sectPr>"), xml);
        assertTrue(xml.indexOf("w:orient=\"landscape\"") > xml.indexOf("Untertitel"), xml);
    }

    @Test
    void aTableAtTheEndOfALandscapeSectionStaysOnItsPages() throws IOException {
        String xml =
                xml(document(landscape("wide", List.of(table("first"), table("second"))), Paragraph.of("nachher")));

        int lastTable = xml.lastIndexOf("</w:tbl>");
        assertTrue(xml.indexOf("w:orient=\"landscape\"") > lastTable, xml);
    }

    @Test
    void theTitlePageStandsAloneAndWithoutRunningHead() throws IOException {
        String xml = xml(document(
                new Division(
                        Division.Role.TITLE_PAGE,
                        null,
                        List.of(new Paragraph(Paragraph.Role.TITLE, List.of(new Text("Bericht"))))),
                Paragraph.of("Text")));

        String titlePage = xml.substring(xml.indexOf("<w:sectPr>"), xml.indexOf("</w:sectPr>"));
        assertFalse(titlePage.contains("headerReference"), titlePage);
        assertEquals(2, count(xml, "<w:sectPr>"), xml);
    }

    @Test
    void aDraftSaysSoOnEveryPage() throws IOException {
        byte[] docx = render(
                document(Paragraph.of("Text")).toBuilder().draftMark("Entwurf").build());

        assertTrue(WordText.part(docx, "word/header1.xml").contains("Entwurf"));
        assertTrue(WordText.part(docx, "word/header2.xml").contains("Entwurf"));
        assertTrue(WordText.part(docx, "word/document.xml").contains("<w:headerReference w:type=\"first\""));
    }

    @Test
    void spannedCellsAreMerged() throws IOException {
        Table.Cell high = new Table.Cell(List.of(Paragraph.of("hoch")), 2, 2);
        Table table = new Table(
                new Anchor("spans"),
                List.of(),
                List.of(Table.Column.text(), Table.Column.text(), Table.Column.text()),
                List.of(Table.Row.of("a", "b", "c")),
                List.of(new Table.Row(List.of(high, Table.Cell.of("x"))), new Table.Row(List.of(Table.Cell.of("y")))),
                false);

        String xml = xml(document(table));

        assertEquals(2, count(xml, "<w:gridSpan w:val=\"2\"/>"), xml);
        assertEquals(1, count(xml, "<w:vMerge w:val=\"restart\"/>"), xml);
        assertEquals(1, count(xml, "<w:vMerge w:val=\"continue\"/>"), xml);
    }

    @Test
    void referencesToCaptionsAreFieldsAndOthersAreLinks() throws IOException {
        Table captioned = new Table(
                new Anchor("costs"),
                List.of(new Text("Kosten")),
                List.of(Table.Column.text()),
                List.of(Table.Row.of("a")),
                List.of(),
                false);

        String xml = xml(document(
                captioned,
                table("bare"),
                Paragraph.of(List.of(
                        CrossReference.to(new Anchor("costs")),
                        new Text(", "),
                        CrossReference.to(new Anchor("bare"))))));

        assertTrue(xml.contains(" REF costs \\h "), xml);
        assertTrue(xml.contains("<w:hyperlink w:anchor=\"bare\""), xml);
    }

    @Test
    void anotherLanguageIsSaidOnItsRuns() throws IOException {
        Note note = new Note(new Anchor("note"), List.of(new Text("see above")));
        byte[] docx = render(document(
                new Division(
                        Division.Role.GROUP, Locale.ENGLISH, List.of(Paragraph.of(List.of(new Text("Summary"), note)))),
                Paragraph.of(List.<Inline>of(
                        new Span(new Locale("ar"), List.of(new Text("\u0645\u0631\u062D\u0628\u0627")))))));

        String xml = WordText.part(docx, "word/document.xml");
        assertTrue(xml.contains("<w:lang w:val=\"en-GB\"/></w:rPr><w:t>Summary</w:t>"), xml);
        assertTrue(xml.contains("<w:rtl/><w:lang w:bidi=\"ar-SA\"/>"), xml);
        assertTrue(WordText.part(docx, "word/footnotes.xml").contains("en-GB"));
    }

    @Test
    void aTextFromRightToLeftRunsThatWay() throws IOException {
        String xml = xml(Document.builder("\u05D3\u05D5\u05D7", new Locale("he"))
                .blocks(Paragraph.of("\u05E9\u05DC\u05D5\u05DD"))
                .build());

        assertEquals(2, count(xml, "<w:bidi/>"), xml);
    }

    @Test
    void aFieldOffersEachChoiceOnce() throws IOException {
        FormField field = new FormField(
                new Anchor("choice"), FormField.Kind.CHOICE, "Einverstanden?", "ja", List.of("ja", "nein", "ja"));

        assertEquals(2, count(xml(document(field)), "<w:listItem"));
    }

    @Test
    void datesComeFromTheDocumentAlone() throws IOException {
        Document undated = document(Paragraph.of("Text"));
        Document dated = undated.toBuilder()
                .metadata(new Metadata("Stadt", null, List.of("a", "b"), LocalDate.of(2026, 10, 1), null))
                .build();

        assertFalse(WordText.part(render(undated), "docProps/core.xml").contains("dcterms:created"));
        assertTrue(WordText.part(render(dated), "docProps/core.xml").contains("2026-10-01T00:00:00Z"));
    }

    @Test
    void metadataCannotBreakTheFile() throws IOException {
        Document document = document(Paragraph.of("Text")).toBuilder()
                .metadata(new Metadata("Stadt\u0000\uD800", null, List.of(), null, "https://www.lindenau.example/"))
                .draftMark("Ent\u0001wurf")
                .build();

        byte[] docx = render(document);

        assertTrue(WordText.part(docx, "docProps/core.xml").contains("Stadt\uFFFD\uFFFD"));
        assertTrue(WordText.part(docx, "word/header1.xml").contains("Ent\uFFFDwurf"));
    }

    @Test
    void deepNestingLeavesRoomForText() throws IOException {
        Block inner = Paragraph.of("tief");
        for (int depth = 0; depth < 40; depth++) {
            inner = ItemList.bullets(List.of(new ItemList.Item(List.of(Paragraph.of("Ebene"), inner))));
        }

        Matcher indent = Pattern.compile("w:left=\"(\\d+)\" w:hanging").matcher(xml(document(inner)));

        int deepest = 0;
        while (indent.find()) {
            deepest = Math.max(deepest, Integer.parseInt(indent.group(1)));
        }
        assertTrue(deepest > 3_000 && deepest < 8_000, "indent " + deepest);
    }

    @Test
    void theSurroundingsDoNotShowInTheBytes() throws IOException {
        Document document = document(Paragraph.of("Text"), table("first"));
        byte[] before = render(document);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(before, render(document));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aFullDiskIsARenderException() {
        OutputStream full = new OutputStream() {
            private int left = 2_000;

            @Override
            public void write(int b) throws IOException {
                if (left-- == 0) {
                    throw new IOException("disk full");
                }
            }
        };

        RenderException failure = assertThrows(
                RenderException.class,
                () -> new DocxRenderer()
                        .render(document(Paragraph.of("Text")), Output.stream(full), RenderOptions.defaults()));
        assertInstanceOf(IOException.class, failure.getCause());
    }

    @Test
    void aCancelledRenderingEnds() {
        int[] asked = {0};
        RenderOptions options =
                RenderOptions.builder().cancellation(() -> ++asked[0] > 2).build();
        Document document = document(Paragraph.of("a"), Paragraph.of("b"), Paragraph.of("c"));

        assertThrows(
                RenderCancelledException.class,
                () -> new DocxRenderer().render(document, Output.stream(OutputStream.nullOutputStream()), options));
    }

    static Document document(Block... blocks) {
        return Document.builder("Bericht", Locale.GERMAN).blocks(blocks).build();
    }

    static byte[] render(Document document) {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        new DocxRenderer().render(document, Output.stream(docx), RenderOptions.defaults());
        return docx.toByteArray();
    }

    private static String xml(Document document) throws IOException {
        return WordText.part(render(document), "word/document.xml");
    }

    private static Section landscape(String anchor, List<Block> blocks) {
        return new Section(
                new Anchor(anchor),
                List.of(new Text("Breit")),
                HeadingNumber.counted(),
                Section.Role.CHAPTER,
                Section.Orientation.LANDSCAPE,
                blocks);
    }

    private static Table table(String anchor) {
        return new Table(
                new Anchor(anchor),
                List.of(),
                List.of(Table.Column.text()),
                List.of(Table.Row.of("Kopf")),
                List.of(Table.Row.of("Zelle")),
                false);
    }

    private static ItemList.Item item(String text) {
        return new ItemList.Item(List.of(Paragraph.of(text)));
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}

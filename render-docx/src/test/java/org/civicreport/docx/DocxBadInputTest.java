package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.Image;
import org.civicreport.document.ItemList;
import org.civicreport.document.Link;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.findings.Finding;
import org.civicreport.model.RichText;
import org.civicreport.render.Output;
import org.civicreport.render.RenderFindings;
import org.civicreport.render.RenderOptions;
import org.civicreport.richtext.RichTextBlocks;
import org.civicreport.richtext.RichTextParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Whatever comes in, what goes out is a whole Word file with the same text. */
class DocxBadInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0001\u000B\u000C\u001F\u007F\u0085",
                "\uD800 allein \uDC00",
                "\uFFFE\uFFFF\uFDD0\uFDEF",
                "\uDBFF\uDFFF",
                "\r\n\u2028\u2029\u200B\u200D\uFEFF",
                "\u202Etxt.exe\u202D \u2066umgekehrt\u2069",
                "\u0645\u0631\u062D\u0628\u0627 und \u05E9\u05DC\u05D5\u05DD",
                "]]> <![CDATA[ <!-- --> <?x?> &amp; &#0; \"'",
                "\uD83D\uDEB2 \uD83D\uDC69\u200D\uD83D\uDCBB e\u0301\u0301\u0301",
                "\uE000 \uF8FF \uD7FF \uF900 \uFDCF"
            })
    void anyTextGivesAFileOfTheSameText(String text) throws Exception {
        assertWholeWithSameText(DocxRendererTest.document(Paragraph.of("x" + text)));
    }

    /** Word takes a file with a longer address for a damaged one. */
    @Test
    void anAddressThatIsTooLongForWordIsAFindingAndItsWordsStay() throws Exception {
        for (String longest : List.of("a".repeat(2_079 - 20), "ä".repeat((2_079 - 20) / 6))) {
            String href = "https://example.org/" + longest;
            Document fitting = linking(href);
            assertTrue(WordText.part(DocxRendererTest.render(fitting), "word/document.xml")
                    .contains("<w:hyperlink r:id="));
            assertWholeWithSameText(fitting);

            Document tooLong = linking(href + "bc");
            ByteArrayOutputStream docx = new ByteArrayOutputStream();
            List<Finding> findings = new DocxRenderer(
                            DocxOptions.builder().paginator(null).build())
                    .render(tooLong, Output.stream(docx), RenderOptions.defaults())
                    .findings()
                    .asList();
            assertEquals(RenderFindings.LINK_TOO_LONG, findings.get(0).type());
            assertFalse(WordText.part(docx.toByteArray(), "word/document.xml").contains("<w:hyperlink "));
            assertWholeWithSameText(tooLong);
        }
    }

    private static Document linking(String href) {
        return DocxRendererTest.document(Paragraph.of(List.of(new Link(href, List.of(new Text("Verweis"))))));
    }

    @Test
    void aParagraphOfAMegabyteIsWritten() throws Exception {
        assertWholeWithSameText(DocxRendererTest.document(Paragraph.of("Wort \uD83D\uDEB2 ".repeat(120_000))));
    }

    @Test
    void aTableHasAsManyColumnsAsWordCanOpen() throws Exception {
        String[] row = Collections.nCopies(Table.MOST_COLUMNS, "Zelle").toArray(String[]::new);
        Table table = new Table(
                new Anchor("wide"),
                List.of(),
                Collections.nCopies(Table.MOST_COLUMNS, Table.Column.text()),
                List.of(Table.Row.of(row)),
                List.of(Table.Row.of(row)),
                false);

        byte[] docx = assertWholeWithSameText(DocxRendererTest.document(table));

        Matcher column =
                Pattern.compile("<w:gridCol w:w=\"(\\d+)\"/>").matcher(WordText.part(docx, "word/document.xml"));
        int columns = 0;
        int width = 0;
        while (column.find()) {
            columns++;
            width += Integer.parseInt(column.group(1));
        }
        assertEquals(Table.MOST_COLUMNS, columns);
        assertTrue(width < 10_000, "wider than the page: " + width);
    }

    @Test
    void aTableOfTwoHundredColumnsIsToldAndBecomesAList() throws Exception {
        String row = "| Zelle ".repeat(200) + "|\n";
        RichText text = RichText.of(row + "|---".repeat(200) + "|\n" + row);

        RichTextBlocks read = new RichTextParser().parse(text, "", () -> new Anchor("wide"));

        assertEquals(1, read.findings().asList().size());
        assertTrue(read.blocks().stream().noneMatch(Table.class::isInstance));
        byte[] docx =
                assertWholeWithSameText(DocxRendererTest.document(read.blocks().toArray(Block[]::new)));
        assertEquals(200, WordText.of(docx).split("Zelle", -1).length / 2, "head and cell of each column");
    }

    @Test
    void listsBelowWordsNineLevelsStayOnTheNinth() throws Exception {
        Block list = ItemList.numbered(List.of(new ItemList.Item(List.of(Paragraph.of("unten")))));
        for (int level = 0; level < 14; level++) {
            list = ItemList.numbered(List.of(new ItemList.Item(List.of(Paragraph.of("Ebene"), list))));
        }

        byte[] docx = assertWholeWithSameText(DocxRendererTest.document(list));

        String xml = WordText.part(docx, "word/document.xml");
        assertTrue(xml.contains("<w:ilvl w:val=\"8\"/>"), xml);
        assertTrue(!xml.contains("<w:ilvl w:val=\"9\"/>"), xml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<svg/>", "\u0089PNG\r\n\u001A\n", "%PDF-1.7"})
    void whatIsNoImageIsToldAndItsWordsStandInstead(String file) throws Exception {
        Document document = DocxRendererTest.document(new Image(new Anchor("i"), "x.png", "Ein Bild", List.of()));
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        RenderOptions options = RenderOptions.builder()
                .images(key -> Optional.of(file.getBytes(StandardCharsets.ISO_8859_1)))
                .build();

        List<Finding> findings = new DocxRenderer()
                .render(document, Output.stream(docx), options)
                .findings()
                .asList();

        assertEquals(RenderFindings.IMAGE_UNUSABLE, findings.get(0).type());
        assertTrue(WordText.shown(docx.toByteArray()).contains("Ein Bild"));
        assertWhole(docx.toByteArray());
    }

    private static byte[] assertWholeWithSameText(Document document) throws Exception {
        byte[] docx = DocxRendererTest.render(document);
        assertEquals(PlainText.normalised(document.plainText()), PlainText.normalised(WordText.of(docx)));
        assertWhole(docx);
        return docx;
    }

    /** Each part is well-formed by a strict parser, not by the one that our own reader uses. */
    private static void assertWhole(byte[] docx) throws IOException, ParserConfigurationException, SAXException {
        for (String part : WordText.parts(docx)) {
            if (part.endsWith(".xml") || part.endsWith(".rels")) {
                byte[] xml = WordText.part(docx, part).getBytes(StandardCharsets.UTF_8);
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
            }
        }
    }
}

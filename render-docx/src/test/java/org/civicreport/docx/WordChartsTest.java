package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.civicreport.document.Anchor;
import org.civicreport.document.Chart;
import org.civicreport.document.PlainText;
import org.civicreport.document.Text;
import org.civicreport.document.Tone;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Charts are Word's own, as far as it has them, with their numbers to edit; a radar is drawn. Either can be read without the picture. */
class WordChartsTest {

    private static Chart chart(Chart.Kind kind, int categories) {
        List<BigDecimal> values = Collections.nCopies(categories, BigDecimal.valueOf(7));
        return new Chart(
                new Anchor("radar"),
                kind,
                List.of(new Text("Stand")),
                "Alle Bereiche gleichauf",
                "Bereich",
                IntStream.rangeClosed(1, categories)
                        .mapToObj(i -> "Gebiet " + i)
                        .toList(),
                List.of(
                        new Chart.Series("fertig", Tone.DONE, values),
                        new Chart.Series("geplant", Tone.PLANNED, values)));
    }

    private static String xml(byte[] docx) throws IOException {
        return WordText.part(docx, "word/document.xml");
    }

    @Test
    void aRadarIsDrawnAsShapesWithAnAlternativeAndItsTable() throws IOException {
        byte[] docx = DocxRendererTest.render(DocxRendererTest.document(chart(Chart.Kind.RADAR, 3)));

        String xml = xml(docx);
        assertTrue(xml.contains("descr=\"Alle Bereiche gleichauf\""), xml);
        assertTrue(xml.contains("<lc:lockedCanvas") && xml.contains("prst=\"ellipse\""), xml);
        assertTrue(xml.contains("<a:t>7</a:t>") && xml.contains("<a:t>Gebiet 3</a:t>"), xml);
        assertTrue(xml.contains("<w:t>Gebiet 3</w:t>"), xml);
        assertFalse(WordText.parts(docx).stream().anyMatch(part -> part.contains("chart")));
    }

    @Test
    void whatADrawingSaysIsNoTextOfTheDocument() throws IOException {
        var document = DocxRendererTest.document(chart(Chart.Kind.RADAR, 3));

        assertEquals(
                PlainText.normalised(document.plainText()),
                PlainText.normalised(WordText.of(DocxRendererTest.render(document))));
    }

    @Test
    void numbersThatNobodyCouldReadInARadarAreBars() throws IOException {
        byte[] docx = DocxRendererTest.render(DocxRendererTest.document(chart(Chart.Kind.RADAR, 13)));

        assertFalse(xml(docx).contains("lockedCanvas"));
        assertTrue(WordText.part(docx, "word/charts/chart1.xml").contains("<c:grouping val=\"stacked\"/>"));
        assertTrue(WordText.part(docx, "[Content_Types].xml").contains("/word/charts/chart1.xml"));
    }

    @Test
    void barsAreWordsOwnWithTheFirstCategoryOnTop() throws IOException {
        byte[] docx = DocxRendererTest.render(DocxRendererTest.document(chart(Chart.Kind.BARS, 2)));

        String chart = WordText.part(docx, "word/charts/chart1.xml");
        assertTrue(chart.contains("<c:grouping val=\"clustered\"/>"), chart);
        assertTrue(chart.contains("<c:orientation val=\"maxMin\"/>"), chart);
        assertTrue(xml(docx).contains("descr=\"Alle Bereiche gleichauf\""));
    }

    @Test
    void eachFormulaOfAChartNamesTheCellsThatHoldItsNumbers() throws IOException {
        byte[] docx = DocxRendererTest.render(DocxRendererTest.document(tenths(30)));

        byte[] workbook = WordText.bytes(docx, "word/embeddings/workbook1.xlsx");
        Map<String, String> cells = cells(workbook);
        Document chart = parsed(WordText.part(docx, "word/charts/chart1.xml"));
        NodeList formulas = chart.getElementsByTagName("c:f");
        assertEquals(3 * 30, formulas.getLength());
        Set<String> named = new TreeSet<>();
        for (int i = 0; i < formulas.getLength(); i++) {
            List<String> range = range(formulas.item(i).getTextContent());
            named.addAll(range);
            assertEquals(
                    values((Element) formulas.item(i).getParentNode()),
                    range.stream().map(cells::get).toList());
        }
        // The head of the first column is the only cell that the chart doesn't show.
        assertEquals("Bereich", cells.remove("A1"));
        assertEquals(cells.keySet(), named);
    }

    @Test
    void seriesDifferByPatternAndTheirNumbersStandOnPlainGround() throws IOException {
        byte[] docx = DocxRendererTest.render(DocxRendererTest.document(tenths(6)));

        String xml = WordText.part(docx, "word/charts/chart1.xml");
        NodeList series = parsed(xml).getElementsByTagName("c:ser");
        Set<String> fills = new TreeSet<>();
        for (int i = 0; i < series.getLength(); i++) {
            Element bar = first((Element) series.item(i), "c:spPr");
            fills.add(first(bar, "a:*").getAttribute("prst"));
            Element label = first(first((Element) series.item(i), "c:dLbls"), "c:spPr");
            assertEquals(1, label.getElementsByTagName("a:solidFill").getLength(), xml);
        }
        assertEquals(series.getLength(), fills.size(), fills.toString());
    }

    private static Element first(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child
                    && (name.equals("a:*") || child.getTagName().equals(name))) {
                return child;
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void anAxisOfFewPiecesCountsWholeOnes() throws IOException {
        String unit = "<c:majorUnit val=\"1\"/>";
        byte[] few = DocxRendererTest.render(DocxRendererTest.document(chart(Chart.Kind.BARS, 2)));
        byte[] stackedToMore = DocxRendererTest.render(DocxRendererTest.document(chart(Chart.Kind.STACKED_BARS, 2)));
        byte[] tenths = DocxRendererTest.render(DocxRendererTest.document(tenths(2)));

        assertTrue(WordText.part(few, "word/charts/chart1.xml").contains(unit));
        assertFalse(WordText.part(stackedToMore, "word/charts/chart1.xml").contains(unit));
        assertFalse(WordText.part(tenths, "word/charts/chart1.xml").contains(unit));
    }

    @Test
    void aChartPointsToItsWorkbook() throws IOException {
        byte[] docx = DocxRendererTest.render(DocxRendererTest.document(chart(Chart.Kind.BARS, 2)));

        String target = "Target=\"../embeddings/workbook1.xlsx\"";
        assertTrue(WordText.part(docx, "word/charts/_rels/chart1.xml.rels").contains(target));
        assertTrue(WordText.part(docx, "[Content_Types].xml").contains("/word/embeddings/workbook1.xlsx"));
    }

    /** A chart with so many series that its last columns have two letters. */
    private static Chart tenths(int series) {
        return new Chart(
                new Anchor("zehntel"),
                Chart.Kind.BARS,
                List.of(new Text("Zehntel")),
                "Jede Reihe ist um ein Zehntel höher",
                "Bereich",
                List.of("=1+1", " Soziales & Jugend "),
                IntStream.range(0, series)
                        .mapToObj(i -> new Chart.Series(
                                "Reihe " + i, Tone.DONE, List.of(BigDecimal.valueOf(i, 1), BigDecimal.valueOf(i))))
                        .toList());
    }

    /** The cells of the range {@code Sheet1!$B$2:$B$5}, which is one column. */
    private static List<String> range(String formula) {
        Matcher range = Pattern.compile("Sheet1!\\$([A-Z]+)\\$(\\d+)(?::\\$\\1\\$(\\d+))?")
                .matcher(formula);
        assertTrue(range.matches(), formula);
        int first = Integer.parseInt(range.group(2));
        int last = range.group(3) == null ? first : Integer.parseInt(range.group(3));
        return IntStream.rangeClosed(first, last)
                .mapToObj(row -> range.group(1) + row)
                .toList();
    }

    private static List<String> values(Element reference) {
        NodeList values = reference.getElementsByTagName("c:v");
        return IntStream.range(0, values.getLength())
                .mapToObj(i -> values.item(i).getTextContent())
                .toList();
    }

    /** What the cells of a workbook hold by their references. */
    private static Map<String, String> cells(byte[] workbook) throws IOException {
        NodeList cells =
                parsed(WordText.part(workbook, "xl/worksheets/sheet1.xml")).getElementsByTagName("c");
        Map<String, String> byReference = new TreeMap<>();
        for (int i = 0; i < cells.getLength(); i++) {
            Element cell = (Element) cells.item(i);
            byReference.put(cell.getAttribute("r"), cell.getTextContent());
        }
        return byReference;
    }

    private static Document parsed(String xml) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}

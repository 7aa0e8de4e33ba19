package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.civicreport.document.Anchor;
import org.civicreport.document.Chart;
import org.civicreport.document.PlainText;
import org.civicreport.document.Text;
import org.civicreport.document.Tone;
import org.junit.jupiter.api.Test;

/** Charts are Word's own, as far as it has them; a radar is drawn. Either can be read without the picture. */
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
}

package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.civicreport.document.Anchor;
import org.civicreport.document.Chart;
import org.civicreport.document.Document;
import org.civicreport.document.Text;
import org.civicreport.document.Tone;
import org.civicreport.docx.DocxRenderer;
import org.civicreport.docx.DocxSourceReader;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Theme;
import org.civicreport.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;

/** What the Open XML SDK says to a Word file, and what LibreOffice makes of it. */
@NeedsTools({Tool.NODE, Tool.NODE_PACKAGES, Tool.LIBREOFFICE, Tool.POPPLER})
class DocxConformanceTest {

    /** A note's mark may stand between a word and what follows it. */
    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Document everyNode = SampleDocuments.everyNode();

    @Test
    void aFileOfEveryNodeIsValid() throws IOException {
        assertEquals(List.of(), OpenXmlSdk.check(docx(everyNode)));
    }

    @Test
    void aFinalFileWithoutSourceIsValid() throws IOException {
        Document bare = Document.builder("Bericht", everyNode.language()).build();

        assertEquals(List.of(), OpenXmlSdk.check(docx(bare)));
    }

    @Test
    void aFileOfEveryNodeIsSoundBeyondItsSchema() throws IOException {
        assertEquals(List.of(), WordStructure.check(docx(everyNode)));
    }

    @Test
    void aFileOfHostileTextsIsValidAndSound() throws IOException {
        byte[] file = docx(HostileDocument.holdingAll(HostileTexts.all()));

        assertEquals(List.of(), OpenXmlSdk.check(file));
        assertEquals(List.of(), WordStructure.check(file));
    }

    @Test
    void libreOfficeShowsEveryWord() throws IOException {
        String shown = withoutBreaks(Poppler.text(LibreOffice.toPdf(docx(everyNode))));
        List<String> missing = WORD_END.splitAsStream(everyNode.plainText())
                .filter(word -> !shown.contains(word))
                .toList();

        assertEquals(List.of(), missing);
    }

    /** Hyphens come where lines are broken. */
    private static String withoutBreaks(String text) {
        return text.replaceAll("[-\u2010]?\\s*\n\\s*", "");
    }

    @Test
    void theSourceIsThereWhenLibreOfficeHasSavedTheFile() throws IOException {
        byte[] saved = LibreOffice.saveAgain(docx(everyNode));

        assertEquals(Optional.ofNullable(everyNode.source()), new DocxSourceReader().read(saved));
    }

    @Test
    void theNumbersOfAChartAreAValidWorkbookInAValidFile() throws IOException {
        Chart chart = new Chart(
                new Anchor("stand"),
                Chart.Kind.STACKED_BARS,
                List.of(new Text("Vorhaben nach Status")),
                "Die meisten Vorhaben sind geplant.",
                "Kernbereich",
                List.of("Schule, Sport", "Verkehr"),
                List.of(
                        new Chart.Series("geplant", Tone.PLANNED, List.of(BigDecimal.TEN, BigDecimal.ONE)),
                        new Chart.Series("fertig", Tone.DONE, List.of(new BigDecimal("2.5"), BigDecimal.ZERO))));
        Document document = Document.builder("Bericht", everyNode.language())
                .blocks(List.of(chart))
                .build();

        byte[] file = docx(document);

        assertEquals(List.of(), OpenXmlSdk.check(file));
        assertEquals(List.of(), OpenXmlSdk.checkWorkbook(WordStructure.bytes(file, "word/embeddings/workbook1.xlsx")));
    }

    private static byte[] docx(Document document) throws IOException {
        byte[] image = image();
        Set<String> keys = Set.of(SampleDocuments.IMAGE_KEY, "logo.png");
        RenderOptions options = RenderOptions.builder()
                .theme(Theme.builder()
                        .logo(new Theme.Logo("logo.png", "Stadt Lindenau"))
                        .build())
                .images(key -> keys.contains(key) ? Optional.of(image) : Optional.empty())
                .build();
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        new DocxRenderer().render(document, Output.stream(docx), options);
        return docx.toByteArray();
    }

    private static byte[] image() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}

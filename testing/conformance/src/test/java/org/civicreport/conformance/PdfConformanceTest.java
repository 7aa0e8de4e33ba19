package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.civicreport.document.Document;
import org.civicreport.document.Paragraph;
import org.civicreport.pdf.PdfRenderer;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;

/** What veraPDF says to our files: PDF/UA-1 and PDF/A-3a, both in each file. */
class PdfConformanceTest {

    @Test
    void aFileOfEveryNodeKeepsBothStandards() throws IOException {
        assertEquals(List.of(), VeraPdf.check(pdf(SampleDocuments.everyNode())));
    }

    @Test
    void theSmallestFileKeepsBothStandards() throws IOException {
        assertEquals(
                List.of(),
                VeraPdf.check(pdf(Document.builder("Bericht", Locale.GERMAN).build())));
    }

    @Test
    void charactersThatNoFaceHasKeepBothStandards() throws IOException {
        Document document = Document.builder("Zeichen \u05D0", Locale.GERMAN)
                .draftMark("\uD83D\uDE00")
                .blocks(Paragraph.of("a\u0301 \uD83D\uDE00 \u0645\u0631 \u202Eabc\u202C ≤ ✓ ① ﬁ \uFFFD \u200B\u00AD中"))
                .build();
        assertEquals(List.of(), VeraPdf.check(pdf(document)));
    }

    @Test
    void hostileTextsKeepBothStandards() throws IOException {
        assertEquals(List.of(), VeraPdf.check(pdf(HostileDocument.holdingAll(HostileTexts.all()))));
    }

    private static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 360, BufferedImage.TYPE_INT_ARGB), "png", png);
        byte[] image = png.toByteArray();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        RenderOptions options = RenderOptions.builder()
                .images(key -> key.equals(SampleDocuments.IMAGE_KEY) ? Optional.of(image) : Optional.empty())
                .build();
        new PdfRenderer().render(document, Output.stream(pdf), options);
        return pdf.toByteArray();
    }
}

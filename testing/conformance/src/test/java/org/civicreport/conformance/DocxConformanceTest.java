package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.civicreport.document.Document;
import org.civicreport.document.PlainText;
import org.civicreport.docx.DocxRenderer;
import org.civicreport.docx.DocxSourceReader;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Theme;
import org.junit.jupiter.api.Test;

/** What the Open XML SDK says to a Word file, and what LibreOffice makes of it. */
@NeedsTools({Tool.NODE, Tool.NODE_PACKAGES, Tool.LIBREOFFICE, Tool.POPPLER})
class DocxConformanceTest {

    private final Document everyNode = EveryNode.document();

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
    void libreOfficeShowsEveryWord() throws IOException {
        String shown = withoutBreaks(Poppler.text(LibreOffice.toPdf(docx(everyNode))));
        List<String> missing = Arrays.stream(
                        PlainText.normalised(everyNode.plainText()).split(" "))
                .filter(word -> !shown.contains(withoutBreaks(word)))
                .toList();

        assertEquals(List.of(), missing, shown);
    }

    /** Hyphens come and go where lines are broken. */
    private static String withoutBreaks(String text) {
        return text.replaceAll("[-\u2010\u2011]?\\s*\n\\s*", "").replaceAll("[\\s\\-\u2010\u2011]", "");
    }

    @Test
    void theSourceIsThereWhenLibreOfficeHasSavedTheFile() throws IOException {
        byte[] saved = LibreOffice.saveAgain(docx(everyNode));

        assertEquals(Optional.ofNullable(everyNode.source()), new DocxSourceReader().read(saved));
    }

    private static byte[] docx(Document document) throws IOException {
        byte[] image = image();
        Set<String> keys = Set.of(EveryNode.IMAGE_KEY, "logo.png");
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

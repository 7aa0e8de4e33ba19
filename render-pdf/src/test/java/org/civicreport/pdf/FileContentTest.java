package org.civicreport.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a file has and hasn't, clause by clause; see CLAUSES.md. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileContentTest {

    private static final Set<String> PAINTING = Set.of("Tj", "TJ", "'", "f", "B", "S", "Do", "sh");

    private PDDocument file = new PDDocument();

    @BeforeAll
    void render() throws IOException {
        file.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(Samples.everything(), Output.stream(out), RenderOptions.defaults());
        file = Loader.loadPDF(out.toByteArray());
    }

    @AfterAll
    void close() throws IOException {
        file.close();
    }

    private COSDictionary catalog() {
        return file.getDocumentCatalog().getCOSObject();
    }

    @Test
    void theFileNamesBothStandards() throws IOException {
        String xmp = new String(
                file.getDocumentCatalog().getMetadata().exportXMPMetadata().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"));
        assertTrue(xmp.contains("<pdfaid:part>3</pdfaid:part>"));
        assertTrue(xmp.contains("<pdfaid:conformance>A</pdfaid:conformance>"));
        assertFalse(
                file.getDocumentCatalog().getMetadata().getCOSObject().containsKey(COSName.FILTER),
                "metadata is not compressed");
    }

    @Test
    void theFileIsMarkedTitledAndHasALanguage() {
        assertEquals("de", catalog().getString(COSName.LANG));
        COSDictionary preferences = catalog().getCOSDictionary(COSName.getPDFName("ViewerPreferences"));
        assertTrue(preferences.getBoolean(COSName.getPDFName("DisplayDocTitle"), false));
        assertTrue(file.getDocumentCatalog().getMarkInfo().isMarked());
        assertFalse(file.getDocumentCatalog().getMarkInfo().isSuspect());
    }

    @Test
    void everythingPaintedIsContentOrArtifact() throws IOException {
        for (PDPage page : file.getPages()) {
            int depth = 0;
            for (Object token : new PDFStreamParser(page).parse()) {
                if (token instanceof Operator operator) {
                    depth += operator.getName().equals("BDC")
                            ? 1
                            : operator.getName().equals("EMC") ? -1 : 0;
                    assertTrue(depth > 0 || !PAINTING.contains(operator.getName()), operator::toString);
                    assertTrue(depth <= 1, "marks don't nest");
                }
            }
            assertEquals(0, depth);
        }
    }

    @Test
    void everyFontIsEmbeddedAndSaysWhatItsGlyphsMean() throws IOException {
        for (PDPage page : file.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded());
                assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
                assertTrue(font.getCOSObject().containsKey(COSName.TO_UNICODE));
                assertEquals("Identity-H", font.getCOSObject().getNameAsString(COSName.ENCODING));
            }
        }
    }

    @Test
    void thereIsOneOutputIntentWithItsProfile() {
        COSArray intents = catalog().getCOSArray(COSName.getPDFName("OutputIntents"));
        assertEquals(1, intents.size());
        COSDictionary intent = (COSDictionary) intents.getObject(0);
        assertEquals("GTS_PDFA1", intent.getNameAsString(COSName.S));
        assertNotNull(intent.getCOSStream(COSName.getPDFName("DestOutputProfile")));
    }

    @Test
    void nothingRunsNothingIsHiddenNothingIsLocked() {
        for (String forbidden : List.of("OpenAction", "AA", "AcroForm", "OCProperties", "Requirements", "Perms")) {
            assertFalse(catalog().containsKey(forbidden), forbidden);
        }
        assertFalse(file.isEncrypted());
        for (PDPage page : file.getPages()) {
            assertFalse(page.getCOSObject().containsKey("AA"));
        }
    }

    @Test
    void annotationsAreVisibleLinksInTheStructure() throws IOException {
        int count = 0;
        for (PDPage page : file.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                count++;
                assertEquals("Link", annotation.getSubtype());
                assertEquals(4, annotation.getAnnotationFlags(), "printed, not hidden");
                assertFalse(annotation.getContents().isBlank());
                assertTrue(annotation.getStructParent() >= 0);
            }
        }
        assertTrue(count > 4);
    }

    @Test
    void theSourceIsAnAssociatedFileWithTypeAndDescription() {
        COSArray associated = catalog().getCOSArray(COSName.getPDFName("AF"));
        assertEquals(1, associated.size());
        COSDictionary specification = (COSDictionary) associated.getObject(0);
        assertEquals("Source", specification.getNameAsString("AFRelationship"));
        assertEquals("report.json", specification.getString("UF"));
        assertEquals("report.json", specification.getString("F"));
        assertNotNull(specification.getCOSDictionary(COSName.EF));
    }

    @Test
    void destinationsLeadToPagesOfTheFile() {
        assertNotNull(file.getDocumentCatalog().getDocumentOutline().getFirstChild());
        assertFalse(catalog().containsKey("Dests"));
    }
}

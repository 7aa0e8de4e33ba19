package org.civicreport.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.civicreport.document.Document;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the standards ask for and their validators don't see. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileStructureTest {

    private PDDocument file = new PDDocument();
    private final List<COSDictionary> elements = new ArrayList<>();

    @BeforeAll
    void render() throws IOException {
        file.close();
        file = open(Samples.everything());
        collect(catalog().getCOSDictionary(COSName.STRUCT_TREE_ROOT).getDictionaryObject(COSName.K));
    }

    @AfterAll
    void close() throws IOException {
        file.close();
    }

    @Test
    void figuresHaveAnAreaAndWords() {
        List<COSDictionary> figures = elements("Figure");
        assertEquals(2, figures.size());
        for (COSDictionary figure : figures) {
            COSArray area = attributes(figure).getCOSArray(COSName.BBOX);
            float[] edges = area.toFloatArray();
            assertTrue(edges[0] < edges[2] && edges[1] < edges[3], area::toString);
            assertFalse(figure.getString(COSName.ALT).isBlank());
        }
    }

    @Test
    void listsSayHowTheyAreNumbered() {
        assertEquals(
                List.of("Disc", "Decimal", "None"),
                elements("L").stream()
                        .map(list -> attributes(list).getNameAsString("ListNumbering"))
                        .toList());
    }

    @Test
    void headerCellsSayForWhatTheySpeak() {
        elements("TH")
                .forEach(cell -> assertTrue(
                        List.of("Column", "Row").contains(attributes(cell).getNameAsString("Scope"))));
        assertTrue(elements("TH").stream().anyMatch(cell -> attributes(cell).getInt("ColSpan") == 2));
        assertTrue(elements("TH").stream().anyMatch(cell -> attributes(cell).getInt("RowSpan") == 2));
    }

    @Test
    void cellsNameTheirHeadersWhereSpansLeaveItOpen() {
        List<COSDictionary> named = elements("TD").stream()
                .filter(cell -> cell.containsKey(COSName.A) && attributes(cell).containsKey("Headers"))
                .toList();
        assertEquals(4, named.size());
        List<String> ids =
                elements("TH").stream().map(cell -> cell.getString(COSName.ID)).toList();
        for (COSDictionary cell : named) {
            COSArray headers = attributes(cell).getCOSArray(COSName.getPDFName("Headers"));
            assertEquals(3, headers.size(), "the wide one, the year, the row");
            for (COSBase header : headers) {
                assertTrue(ids.contains(((COSString) header).getString()), header::toString);
            }
        }
    }

    @Test
    void abbreviationsAreExpandedAndForeignWordsNamed() {
        assertTrue(elements("Span").stream().anyMatch(span -> "Onlinezugangsgesetz".equals(span.getString(COSName.E))));
        assertTrue(elements("Span").stream().anyMatch(span -> "en".equals(span.getString(COSName.LANG))));
        assertTrue(elements("Div").stream().anyMatch(division -> "en".equals(division.getString(COSName.LANG))));
    }

    @Test
    void charactersWithoutGlyphSayWhatIsMeant() {
        assertTrue(
                elements("Span").stream().anyMatch(span -> "\uD83D\uDE00".equals(span.getString(COSName.ACTUAL_TEXT))));
    }

    @Test
    void headAndNumberOfPagesArePaginationArtifacts() throws IOException {
        for (PDPage page : file.getPages()) {
            String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertTrue(content.contains("/Artifact <</Type /Pagination>> BDC"));
            assertEquals("S", page.getCOSObject().getNameAsString("Tabs"));
        }
    }

    @Test
    void linksSayWhereTheyLead() {
        int links = 0;
        for (PDPage page : file.getPages()) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                COSDictionary annotation = (COSDictionary) annotations.getObject(i);
                assertFalse(annotation.getString(COSName.CONTENTS).isBlank());
                links++;
            }
        }
        // Two in the contents, one address, one cross reference, one note and the way back from it.
        assertEquals(6, links);
    }

    @Test
    void addressesAreAscii() {
        boolean found = false;
        for (PDPage page : file.getPages()) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                COSDictionary action = ((COSDictionary) annotations.getObject(i)).getCOSDictionary(COSName.A);
                found |= action != null && "https://www.lindenau.example/%C3%B6".equals(action.getString(COSName.URI));
            }
        }
        assertTrue(found);
    }

    @Test
    void informationAndMetadataAgree() throws IOException {
        String xmp = new String(
                Objects.requireNonNull(file.getDocumentCatalog().getMetadata()).toByteArray(), StandardCharsets.UTF_8);
        assertTrue(xmp.contains(">" + file.getDocumentInformation().getTitle() + "<"));
        assertTrue(xmp.contains("<rdf:li>" + file.getDocumentInformation().getAuthor() + "</rdf:li>"));
        assertTrue(xmp.contains("<pdf:Keywords>" + file.getDocumentInformation().getKeywords() + "</pdf:Keywords>"));
        assertTrue(xmp.contains("<xmp:CreateDate>2026-10-01T00:00:00Z</xmp:CreateDate>"));
        assertEquals(
                "D:20261001000000Z",
                file.getDocumentInformation().getCOSObject().getString("CreationDate"));
    }

    @Test
    void everyHeadingIsABookmark() {
        COSDictionary first = catalog().getCOSDictionary(COSName.OUTLINES).getCOSDictionary(COSName.FIRST);
        assertEquals("1 Ein Kapitel", first.getString(COSName.TITLE));
        assertNotNull(first.getCOSArray(COSName.DEST));
        assertEquals("II. Tabellen", first.getCOSDictionary(COSName.NEXT).getString(COSName.TITLE));
    }

    @Test
    void aFileWithoutDateSaysNone() throws IOException {
        try (PDDocument undated = open(Samples.of(new org.civicreport.document.Text("x")))) {
            assertFalse(undated.getDocumentInformation().getCOSObject().containsKey("CreationDate"));
        }
    }

    private COSDictionary catalog() {
        return file.getDocumentCatalog().getCOSObject();
    }

    private static PDDocument open(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(document, Output.stream(out), RenderOptions.defaults());
        return Loader.loadPDF(out.toByteArray());
    }

    private static COSDictionary attributes(COSDictionary element) {
        return Objects.requireNonNull(element.getCOSDictionary(COSName.A), element::toString);
    }

    private List<COSDictionary> elements(String type) {
        return elements.stream()
                .filter(element -> type.equals(element.getNameAsString(COSName.S)))
                .toList();
    }

    private void collect(COSBase kid) {
        if (kid instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.getObject(i));
            }
        } else if (kid instanceof COSDictionary element && element.containsKey(COSName.S)) {
            elements.add(element);
            if (element.containsKey(COSName.K)) {
                collect(element.getDictionaryObject(COSName.K));
            }
        }
    }
}

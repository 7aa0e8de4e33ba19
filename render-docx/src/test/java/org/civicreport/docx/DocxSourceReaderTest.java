package org.civicreport.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.document.Document;
import org.civicreport.document.Paragraph;
import org.civicreport.source.Source;
import org.civicreport.source.SourceException;
import org.civicreport.source.SourceReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocxSourceReaderTest {

    private final DocxSourceReader reader = new DocxSourceReader();

    @Test
    void theServiceLoaderFindsIt() {
        assertTrue(ServiceLoader.load(SourceReader.class).stream()
                .anyMatch(provider -> provider.type().equals(DocxSourceReader.class)));
    }

    @Property(tries = 50)
    void anyBytesComeBackAsTheyWere(@ForAll byte[] bytes) {
        Source source = new Source("report.json", "application/json", bytes);

        assertEquals(Optional.of(source), reader.read(docx(source)));
    }

    @Property(tries = 50)
    void anyTextComesBackAsItWas(@ForAll String text) {
        Source source = new Source("report.json", "application/json", text.getBytes(StandardCharsets.UTF_8));

        assertEquals(Optional.of(source), reader.read(docx(source)));
    }

    @Test
    void aLongTextOfManyChunksComesBack() {
        String text = "{\"key\": \"<&]]> Müller\"}\n".repeat(50_000);
        Source source = new Source("report.json", "application/json", text.getBytes(StandardCharsets.UTF_8));

        assertEquals(Optional.of(source), reader.read(docx(source)));
    }

    @Test
    void aFileWithoutSourceHasNone() {
        byte[] docx = docx(null);

        assertTrue(reader.recognises(docx));
        assertEquals(Optional.empty(), reader.read(docx));
    }

    @Test
    void otherFilesAreNotRecognised() throws IOException {
        assertFalse(reader.recognises(new byte[0]));
        assertFalse(reader.recognises("%PDF-1.7 word/document.xml".getBytes(StandardCharsets.US_ASCII)));
        assertFalse(reader.recognises(zip("xl/workbook.xml", "<workbook/>")));
    }

    @Test
    void aTruncatedFileIsDamaged() {
        byte[] docx = docx(null);

        assertThrows(SourceException.class, () -> reader.read(Arrays.copyOf(docx, docx.length / 2)));
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        byte[] file = zip(
                "customXml/item1.xml",
                "<!DOCTYPE source [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                        + "<source xmlns=\"urn:civicreport:source:1\"><text>&a;</text></source>");

        assertThrows(SourceException.class, () -> reader.read(file));
    }

    @Test
    void dataWithoutTheirNameAreIncomplete() throws IOException {
        byte[] file = zip("customXml/item1.xml", "<source xmlns=\"urn:civicreport:source:1\"><text>{}</text></source>");

        assertThrows(SourceException.class, () -> reader.read(file));
    }

    @Test
    void aPartThatUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("customXml/item1.xml"));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 65; i++) {
                zip.write(spaces);
            }
        }

        assertThrows(SourceException.class, () -> reader.read(bytes.toByteArray()));
    }

    private static byte[] docx(@Nullable Source source) {
        Document document = DocxRendererTest.document(Paragraph.of("Text"));
        return DocxRendererTest.render(document.toBuilder().source(source).build());
    }

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}

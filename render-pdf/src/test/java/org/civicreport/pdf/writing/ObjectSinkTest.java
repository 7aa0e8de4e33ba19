package org.civicreport.pdf.writing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What is written object by object is read back whole. */
class ObjectSinkTest {

    /** More than object streams and the first table of places hold. */
    private static final int MANY = 3_000;

    @Test
    void objectsNameEachOtherInAnyOrder() throws IOException {
        try (PDDocument file = Loader.loadPDF(fileOfMany())) {
            COSArray all = file.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("All"));
            assertEquals(MANY, all.size());
            for (int i = 0; i < MANY; i++) {
                assertEquals(i, ((COSInteger) all.getObject(i)).intValue());
            }
        }
    }

    @Test
    void theSameObjectsAreTheSameBytes() throws IOException {
        assertArrayEquals(fileOfMany(), fileOfMany());
    }

    @Test
    void aStreamIsWhatWasPutIntoIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectSink sink = new ObjectSink(out, "1.7")) {
            int catalog = sink.reserve();
            int stream = sink.reserve();
            sink.stream(stream, new PdfBytes(16).raw("/N 3"), new PdfBytes(1).raw("streams are deflated"));
            sink.object(catalog)
                    .raw("<</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 0>>/S")
                    .reference(stream)
                    .raw(">>");
            end(sink, catalog);
        }
        try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
            COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
            COSStream stream = catalog.getCOSStream(COSName.S);
            assertEquals("streams are deflated", stream.toTextString());
            assertEquals(3, stream.getInt(COSName.N));
        }
    }

    @Test
    void anObjectThatWasPromisedIsNotForgotten() throws IOException {
        try (ObjectSink sink = new ObjectSink(new ByteArrayOutputStream(), "1.7")) {
            int catalog = sink.reserve();
            sink.reserve();
            sink.object(catalog).raw("<</Type/Catalog>>");
            assertThrows(IllegalStateException.class, () -> end(sink, catalog));
        }
    }

    @Test
    void noObjectIsWrittenTwice() throws IOException {
        try (ObjectSink sink = new ObjectSink(new ByteArrayOutputStream(), "1.7")) {
            int stream = sink.reserve();
            sink.stream(stream, new PdfBytes(1), new PdfBytes(1));
            assertThrows(IllegalStateException.class, () -> sink.stream(stream, new PdfBytes(1), new PdfBytes(1)));
        }
    }

    private static byte[] fileOfMany() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ObjectSink sink = new ObjectSink(out, "1.7")) {
            int catalog = sink.reserve();
            int first = sink.reserve(MANY);
            PdfBytes value = sink.object(catalog).raw("<</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 0>>/All[");
            for (int i = 0; i < MANY; i++) {
                value.reference(first + i);
            }
            value.raw("]>>");
            for (int i = MANY - 1; i >= 0; i--) {
                sink.object(first + i).integer(i);
            }
            end(sink, catalog);
        }
        return out.toByteArray();
    }

    private static void end(ObjectSink sink, int catalog) throws IOException {
        int information = sink.reserve();
        sink.object(information).raw("<<>>");
        sink.finish(catalog, information);
    }
}

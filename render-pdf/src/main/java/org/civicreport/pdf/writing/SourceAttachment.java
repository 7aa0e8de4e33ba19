package org.civicreport.pdf.writing;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.civicreport.source.Source;
import org.civicreport.source.SourceException;
import org.jspecify.annotations.Nullable;

/** The source as an associated file (ISO 19005-3, 6.8), and the way back. */
public final class SourceAttachment {

    /** How large a source may be when it is unpacked: far more than any report, far less than would harm. */
    static final int MOST_BYTES = 64 << 20;

    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName SOURCE = COSName.getPDFName("Source");
    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");

    private SourceAttachment() {}

    /** Writes the source and returns the object of its file specification. */
    static int write(ObjectSink sink, Source source, @Nullable LocalDate date) throws IOException {
        int embedded = sink.reserve();
        byte[] bytes = source.bytes();
        PdfBytes entries = new PdfBytes(256).raw("/Type/EmbeddedFile/Subtype").name(source.mediaType());
        entries.raw("/Params<</Size").integer(bytes.length);
        if (date != null) {
            entries.raw("/ModDate").text(PdfDates.of(date));
        }
        entries.raw(">>");
        sink.stream(embedded, entries, new PdfBytes(bytes.length).octets(bytes, bytes.length));
        int specification = sink.reserve();
        PdfBytes out = sink.object(specification).raw("<</Type/Filespec/AFRelationship/Source");
        out.raw("/F").text(source.name()).raw("/UF").text(source.name());
        out.raw("/EF<</F").reference(embedded).raw("/UF").reference(embedded).raw(">>>>");
        return specification;
    }

    /**
     * Reads the source out of a file.
     *
     * @param file the whole file
     * @return the first associated file that is named the file's source
     * @throws SourceException if the file is damaged, encrypted, or the source too large
     */
    public static Optional<Source> read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            COSArray associated = document.getDocumentCatalog().getCOSObject().getCOSArray(ASSOCIATED_FILES);
            for (int i = 0; associated != null && i < associated.size(); i++) {
                COSBase one = associated.getObject(i);
                if (one instanceof COSDictionary specification
                        && SOURCE.equals(specification.getCOSName(RELATIONSHIP))) {
                    return source(specification);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new SourceException("the PDF is damaged or encrypted; take the file as it was rendered", e);
        }
    }

    private static Optional<Source> source(COSDictionary specification) throws IOException {
        COSDictionary streams = specification.getCOSDictionary(COSName.EF);
        COSStream embedded = streams == null ? null : streams.getCOSStream(COSName.UF);
        String name = specification.getString(COSName.UF);
        if (embedded == null || name == null) {
            return Optional.empty();
        }
        String type = embedded.getNameAsString(COSName.SUBTYPE);
        try (InputStream in = embedded.createInputStream()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new SourceException("the attached source is larger than " + MOST_BYTES + " bytes");
            }
            return Optional.of(new Source(name, type == null ? "application/octet-stream" : type, bytes));
        }
    }
}

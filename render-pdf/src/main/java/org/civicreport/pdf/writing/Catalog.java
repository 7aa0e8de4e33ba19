package org.civicreport.pdf.writing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.civicreport.document.Document;
import org.civicreport.document.Metadata;
import org.jspecify.annotations.Nullable;

/** The document catalog (ISO 32000-1, 7.7.2), and what the file says about itself. */
final class Catalog {

    private static final String PRODUCER = "civicreport";

    private final ObjectSink sink;
    private final Document document;
    private final Conformance conformance;

    Catalog(ObjectSink sink, Document document, Conformance conformance) {
        this.sink = sink;
        this.document = document;
        this.conformance = conformance;
    }

    /** Writes the catalog and returns its object. */
    int write(int pages, int structure, Destinations destinations) throws IOException {
        int profile = outputProfile();
        int metadata = metadata();
        boolean hasBookmarks = !document.outline().entries().isEmpty();
        int bookmarks = hasBookmarks ? new Bookmarks(sink, destinations).write(document.outline()) : 0;
        int source = document.source() == null
                ? 0
                : SourceAttachment.write(
                        sink, document.source(), document.metadata().date());
        int catalog = sink.reserve();
        PdfBytes out = sink.object(catalog).raw("<</Type/Catalog/Pages").reference(pages);
        out.raw("/Lang").text(document.language().toLanguageTag());
        out.raw("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>");
        out.raw("/StructTreeRoot").reference(structure);
        out.raw("/Metadata").reference(metadata);
        out.raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)")
                .raw("/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)/DestOutputProfile")
                .reference(profile)
                .raw(">>]");
        if (hasBookmarks) {
            out.raw("/PageMode/UseOutlines/Outlines").reference(bookmarks);
        }
        if (document.source() != null) {
            out.raw("/AF[").reference(source).raw("]/Names<</EmbeddedFiles<</Names[");
            out.text(document.source().name()).reference(source).raw("]>>>>");
        }
        out.raw(">>");
        return catalog;
    }

    private int outputProfile() throws IOException {
        try (InputStream in = Catalog.class.getResourceAsStream("sRGB.icc")) {
            if (in == null) {
                throw new IllegalStateException("the jar is incomplete: sRGB.icc is missing");
            }
            byte[] profile = in.readAllBytes();
            int object = sink.reserve();
            sink.stream(
                    object, new PdfBytes(64).raw("/N 3"), new PdfBytes(profile.length).octets(profile, profile.length));
            return object;
        }
    }

    /** Metadata can be read without a PDF library, so it isn't deflated. */
    private int metadata() throws IOException {
        byte[] xmp = Xmp.of(document, PRODUCER, conformance).getBytes(StandardCharsets.UTF_8);
        int object = sink.reserve();
        PdfBytes entries = new PdfBytes(64).raw("/Type/Metadata/Subtype/XML");
        sink.encodedStream(object, entries, new PdfBytes(xmp.length).octets(xmp, xmp.length));
        return object;
    }

    /** Writes the document information dictionary and returns its object; it says what the metadata say. */
    int information() throws IOException {
        Metadata metadata = document.metadata();
        int object = sink.reserve();
        PdfBytes out = sink.object(object).raw("<<");
        text(out, "/Title", document.title());
        text(out, "/Author", metadata.author());
        text(out, "/Subject", metadata.description());
        text(out, "/Keywords", Xmp.keywords(metadata));
        text(out, "/Creator", PRODUCER);
        text(out, "/Producer", PRODUCER);
        if (metadata.date() != null) {
            text(out, "/CreationDate", PdfDates.of(metadata.date()));
            text(out, "/ModDate", PdfDates.of(metadata.date()));
        }
        out.raw(">>");
        return object;
    }

    private static void text(PdfBytes out, String key, @Nullable String value) {
        if (value != null) {
            out.raw(key).text(value);
        }
    }
}

package org.civicreport.pdf.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which standards a file is made to keep, at once, and how it says so. What each of their clauses asks for, and who sees to it,
 * stands in CLAUSES.md beside the code. There is one such pair. The next, PDF/UA-2 with PDF/A-4f, is PDF 2.0 and differs
 * beyond what is here where {@link Catalog} writes an information dictionary, {@link StructureWriter} element types
 * (namespaces) and {@link LinkAnnotations} destinations.
 */
enum Conformance {
    /** Accessible by ISO 14289-1, for archives by ISO 19005-3, level A; on PDF 1.7 (ISO 32000-1). */
    UA1_A3A(
            "1.7",
            new Identification(
                    "pdfaid",
                    "http://www.aiim.org/pdfa/ns/id/",
                    List.of(new Property("part", "3"), new Property("conformance", "A")),
                    null),
            new Identification(
                    "pdfuaid",
                    "http://www.aiim.org/pdfua/ns/id/",
                    List.of(new Property("part", "1")),
                    new Extension("PDF/UA identification", "The part of ISO 14289 that the file keeps")));

    private final String version;
    private final List<Identification> identifications;

    Conformance(String version, Identification... identifications) {
        this.version = version;
        this.identifications = List.of(identifications);
    }

    /**
     * How metadata name a standard.
     *
     * @param prefix the prefix of the schema
     * @param namespace its namespace
     * @param properties what it says
     * @param extension how the metadata describe the schema itself, or null if it needs no description
     */
    record Identification(
            String prefix,
            String namespace,
            List<Property> properties,
            @Nullable Extension extension) {}

    /** A property of a schema, with its value. */
    record Property(String name, String value) {}

    /** The description that PDF/A asks for of a schema that is neither XMP's nor its own: each property is an integer. */
    record Extension(String schema, String property) {}

    /** Returns the version of PDF. */
    String version() {
        return version;
    }

    /** Returns how metadata name the standards. */
    List<Identification> identifications() {
        return identifications;
    }
}

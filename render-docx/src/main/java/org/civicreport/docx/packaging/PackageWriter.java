package org.civicreport.docx.packaging;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the package, part after part; no part is held in memory. The parts' times are the same in every file, so that
 * the same content gives the same bytes. Not thread-safe.
 *
 * <p>Throws {@link UncheckedIOException} for what the output stream throws.
 */
public final class PackageWriter {

    // From 1 January 1980 or before, ZipEntry would add a time in the machine's zone.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final ZipOutputStream zip;

    /**
     * Begins a package with the content types of its parts.
     *
     * @param stream gets the package; is not closed
     * @param parts all parts that will be written, relationships, custom XML and images excepted
     */
    public PackageWriter(OutputStream stream, List<Part> parts) {
        zip = new ZipOutputStream(stream);
        xml("[Content_Types].xml", xml -> {
            xml.open("Types", "xmlns", NAMESPACE);
            type(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
            type(xml, "xml", "application/xml");
            type(xml, "png", "image/png");
            type(xml, "jpg", "image/jpeg");
            for (Part part : parts) {
                xml.empty("Override", "PartName", "/" + part.name(), "ContentType", part.contentType());
            }
            xml.end();
        });
    }

    private static void type(XmlWriter xml, String extension, String contentType) {
        xml.empty("Default", "Extension", extension, "ContentType", contentType);
    }

    /**
     * Writes an XML part.
     *
     * @param name the part's name
     * @param content writes the part's root element
     */
    public void xml(String name, Consumer<XmlWriter> content) {
        begin(name);
        try (XmlWriter xml = new XmlWriter(zip)) {
            content.accept(xml);
        }
        endEntry();
    }

    /**
     * Writes a part as it is.
     *
     * @param name the part's name
     * @param bytes the part
     */
    public void bytes(String name, byte[] bytes) {
        begin(name);
        try {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        endEntry();
    }

    /**
     * Writes what a part points to, if it points to something.
     *
     * @param part the part's name; empty for the package itself
     * @param relationships what it points to
     */
    public void relationships(String part, Relationships relationships) {
        if (!relationships.isEmpty()) {
            xml(relationshipsOf(part), relationships::writeTo);
        }
    }

    /**
     * Writes what a part of another package points to, as it did there.
     *
     * @param part the part's name
     * @param relationships what it points to
     */
    public void relationships(String part, List<OpenedPackage.Relationship> relationships) {
        if (!relationships.isEmpty()) {
            xml(relationshipsOf(part), xml -> Relationships.write(relationships, xml));
        }
    }

    private static String relationshipsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** Ends the package; the stream stays open. */
    public void finish() {
        try {
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        try {
            zip.putNextEntry(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endEntry() {
        try {
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.civicreport.docx.packaging;

import java.util.List;
import org.civicreport.document.Document;
import org.civicreport.document.Metadata;

/** What the file says about itself (ECMA-376, part 2, clause 11; Dublin Core). Dates come from the document alone. */
public final class DocumentProperties {

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    private DocumentProperties() {}

    /** Returns the parts that {@link #write} will write. */
    public static List<Part> parts() {
        return List.of(Part.CORE_PROPERTIES, Part.EXTENDED_PROPERTIES);
    }

    /**
     * Writes both parts.
     *
     * @param document what is told about
     * @param target the package
     * @param root gets the relationships
     */
    public static void write(Document document, PackageWriter target, Relationships root) {
        root.to(RelationshipType.CORE_PROPERTIES, Part.CORE_PROPERTIES.name());
        root.to(RelationshipType.EXTENDED_PROPERTIES, Part.EXTENDED_PROPERTIES.name());
        target.xml(Part.CORE_PROPERTIES.name(), xml -> core(document, xml));
        target.xml(
                Part.EXTENDED_PROPERTIES.name(),
                xml -> xml.open("Properties", "xmlns", EXTENDED)
                        .element("Application", "civicreport")
                        .end());
    }

    private static void core(Document document, XmlWriter xml) {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                CORE,
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        Metadata metadata = document.metadata();
        xml.element("dc:title", document.title());
        if (metadata.author() != null) {
            xml.element("dc:creator", metadata.author());
        }
        if (metadata.description() != null) {
            xml.element("dc:description", metadata.description());
        }
        if (!metadata.keywords().isEmpty()) {
            xml.element("cp:keywords", String.join(", ", metadata.keywords()));
        }
        if (metadata.url() != null) {
            xml.element("dc:identifier", metadata.url());
        }
        xml.element("dc:language", document.language().toLanguageTag());
        if (metadata.date() != null) {
            String midnight = metadata.date() + "T00:00:00Z";
            for (String name : new String[] {"dcterms:created", "dcterms:modified"}) {
                xml.open(name, "xsi:type", "dcterms:W3CDTF").text(midnight).end();
            }
        }
        xml.end();
    }
}

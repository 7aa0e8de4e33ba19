package org.civicreport.docx.packaging;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Data that travel with a document: a custom XML part (ECMA-376, part 1, clause 15.2.5) and the part that names it.
 *
 * @param number which of the document's, from 1
 * @param namespace of the root element, by which the part is found again under whatever name
 * @param identity of what its identifier is made; the same bytes give the same identifier
 * @param content writes the root element
 */
public record CustomXml(int number, String namespace, byte[] identity, Consumer<XmlWriter> content) {

    private static final String PROPERTIES_NAMESPACE =
            "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    /** Returns the part whose content type the package must know. */
    public Part properties() {
        return new Part(
                "customXml/itemProps" + number + ".xml",
                "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
    }

    /**
     * Writes both parts.
     *
     * @param target the package
     * @param document gets the relationship from the document
     */
    public void write(PackageWriter target, Relationships document) {
        String file = "customXml/item" + number + ".xml";
        document.to(RelationshipType.CUSTOM_XML, "../" + file);
        Relationships own = new Relationships();
        own.to(RelationshipType.CUSTOM_XML_PROPERTIES, "itemProps" + number + ".xml");
        target.xml(file, content);
        target.xml(properties().name(), xml -> {
            String id = UUID.nameUUIDFromBytes(identity).toString().toUpperCase(Locale.ROOT);
            xml.open("ds:datastoreItem", "xmlns:ds", PROPERTIES_NAMESPACE, "ds:itemID", "{" + id + "}");
            xml.open("ds:schemaRefs").empty("ds:schemaRef", "ds:uri", namespace).end();
            xml.end();
        });
        target.relationships(file, own);
    }
}

package org.civicreport.docx.packaging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one part points to, in the order in which it was first mentioned; the same target of the same type has one
 * relationship only. Not thread-safe.
 */
public final class Relationships {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<Target, String> ids = new LinkedHashMap<>();

    private record Target(String type, String target, boolean external) {

        OpenedPackage.Relationship as(String id) {
            return new OpenedPackage.Relationship(id, type, target, external);
        }
    }

    /**
     * Points to another part.
     *
     * @param type the relationship's type
     * @param target the part, relative to the folder of the pointing one
     * @return the relationship's id
     */
    public String to(RelationshipType type, String target) {
        return id(new Target(type.uri(), target, false));
    }

    /**
     * Points to an address outside.
     *
     * @param href the address
     * @return the relationship's id
     */
    public String toAddress(String href) {
        return id(new Target(RelationshipType.HYPERLINK.uri(), Address.of(href), true));
    }

    private String id(Target target) {
        return ids.computeIfAbsent(target, first -> "rId" + (ids.size() + 1));
    }

    /** Tells whether nothing is pointed to. */
    public boolean isEmpty() {
        return ids.isEmpty();
    }

    void writeTo(XmlWriter xml) {
        write(
                ids.entrySet().stream()
                        .map(entry -> entry.getKey().as(entry.getValue()))
                        .toList(),
                xml);
    }

    static void write(List<OpenedPackage.Relationship> relationships, XmlWriter xml) {
        xml.open("Relationships", "xmlns", NAMESPACE);
        for (OpenedPackage.Relationship one : relationships) {
            if (one.external()) {
                xml.empty(
                        "Relationship",
                        "Id",
                        one.id(),
                        "Type",
                        one.type(),
                        "Target",
                        one.target(),
                        "TargetMode",
                        "External");
            } else {
                xml.empty("Relationship", "Id", one.id(), "Type", one.type(), "Target", one.target());
            }
        }
        xml.end();
    }
}

package org.civicreport.docx.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicreport.docx.packaging.OpenedPackage;
import org.civicreport.docx.packaging.Part;
import org.civicreport.docx.packaging.XmlElement;
import org.jspecify.annotations.Nullable;

/** Takes over parts with all that they point to, under names that none of ours has. */
final class PartCopier {

    private static final String FOLDER = "word/template/";

    private final OpenedPackage template;
    private final StyleIds ids;
    private final Map<String, CopiedPart> copies = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<String> linked = new ArrayList<>();

    PartCopier(OpenedPackage template, StyleIds ids) {
        this.template = template;
        this.ids = ids;
    }

    /** Takes a part over whose text names styles, such as a running head. */
    CopiedPart text(String name) throws IOException {
        return copy(name, ids.renamedIn(template.xml(name)));
    }

    /** Takes a part over as it is. */
    CopiedPart file(String name) throws IOException {
        return copy(name, null);
    }

    private CopiedPart copy(String name, @Nullable XmlElement root) throws IOException {
        CopiedPart known = copies.get(name);
        if (known != null) {
            return known;
        }
        Part part = new Part(nameOf(name), template.contentType(name));
        byte[] bytes = template.bytes(name);
        CopiedPart copy = new CopiedPart(part, root, bytes, relationships(name));
        copies.put(name, copy);
        return copy;
    }

    /** Our name is given before what the part points to is taken over, which may point back. */
    private String nameOf(String name) {
        return names.computeIfAbsent(
                name, first -> FOLDER + (names.size() + 1) + "-" + first.substring(first.lastIndexOf('/') + 1));
    }

    /** Returns what a part points to, by our names, and takes all that over. */
    List<OpenedPackage.Relationship> relationships(String name) throws IOException {
        List<OpenedPackage.Relationship> own = new ArrayList<>();
        for (OpenedPackage.Relationship relationship : template.relationships(name)) {
            if (relationship.external()) {
                if (!relationship.type().endsWith("/hyperlink")) {
                    linked.add(relationship.target());
                }
                own.add(relationship);
            } else {
                boolean seen = names.containsKey(relationship.target());
                String target = "/" + nameOf(relationship.target());
                if (!seen) {
                    file(relationship.target());
                }
                own.add(new OpenedPackage.Relationship(relationship.id(), relationship.type(), target, false));
            }
        }
        return List.copyOf(own);
    }

    List<CopiedPart> all() {
        return List.copyOf(copies.values());
    }

    /** Files outside that a reader's program would fetch when it opens ours. */
    List<String> linked() {
        return List.copyOf(linked);
    }
}

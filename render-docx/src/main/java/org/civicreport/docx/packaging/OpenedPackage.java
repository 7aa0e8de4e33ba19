package org.civicreport.docx.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A package that another program wrote, unpacked (ECMA-376, part 2). Nothing in it is trusted: its size is bounded.
 * Immutable.
 */
public final class OpenedPackage {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 128L << 20;
    private static final String RELATIONSHIPS = ".rels";

    private final Map<String, byte[]> parts;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();

    private OpenedPackage(Map<String, byte[]> parts) throws IOException {
        this.parts = parts;
        byte[] contentTypes = parts.get("[Content_Types].xml");
        if (contentTypes == null) {
            throw new IOException("the file has no list of content types");
        }
        for (XmlElement type : XmlElement.read(contentTypes).elements()) {
            if (type.name().endsWith("Override")) {
                types.put(relative(type.get("PartName")), type.get("ContentType"));
            } else {
                defaults.put(type.get("Extension").toLowerCase(Locale.ROOT), type.get("ContentType"));
            }
        }
    }

    /**
     * What a part points to.
     *
     * @param id the relationship's id
     * @param type its type, a URI
     * @param target the name of a part, or an address if external
     * @param external whether it leads out of the package
     */
    public record Relationship(String id, String type, String target, boolean external) {

        /** Tells whether the type is one of those that we write. */
        public boolean is(RelationshipType other) {
            return type.equals(other.uri());
        }
    }

    /**
     * Unpacks a file.
     *
     * @param file the whole file
     * @return its parts
     * @throws IOException if it is no package, damaged, or larger than any template
     */
    public static OpenedPackage read(byte[] file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                left -= bytes.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw new IOException("the file unpacks to more than a template ever has");
                }
                parts.put(entry.getName(), bytes);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        return new OpenedPackage(parts);
    }

    /** Returns the names of the parts that have a content type. */
    public List<String> names() {
        return parts.keySet().stream()
                .filter(name -> !name.endsWith(RELATIONSHIPS) && !name.endsWith("/"))
                .sorted()
                .toList();
    }

    /** Returns a part's content type; empty if the package says none. */
    public String contentType(String part) {
        String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return types.getOrDefault(part, defaults.getOrDefault(extension, ""));
    }

    /**
     * Returns a part.
     *
     * @throws IOException if the package has none of this name
     */
    public byte[] bytes(String part) throws IOException {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new IOException("the file has no part " + part);
        }
        return bytes;
    }

    /** Returns the root of a part. */
    public XmlElement xml(String part) throws IOException {
        return XmlElement.read(bytes(part));
    }

    /**
     * Returns what a part points to.
     *
     * @param part the part's name; empty for the package itself
     */
    public List<Relationship> relationships(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        byte[] list = parts.get(folder + "_rels/" + part.substring(slash) + RELATIONSHIPS);
        if (list == null) {
            return List.of();
        }
        return XmlElement.read(list).elements().stream()
                .map(element -> relationship(element, folder))
                .toList();
    }

    private static Relationship relationship(XmlElement element, String folder) {
        boolean external = element.get("TargetMode").equals("External");
        String target = element.get("Target");
        return new Relationship(
                element.get("Id"), element.get("Type"), external ? target : resolved(folder, target), external);
    }

    /** Returns the part that a part points to first with a type, if it does. */
    public Optional<String> target(String part, RelationshipType type) throws IOException {
        return relationships(part).stream()
                .filter(relationship -> relationship.is(type) && !relationship.external())
                .map(Relationship::target)
                .findFirst();
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return relative(target);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = parent(base);
        }
        return base + rest;
    }

    private static String parent(String folder) {
        int slash = folder.lastIndexOf('/', folder.length() - 2);
        return slash < 0 ? "" : folder.substring(0, slash + 1);
    }

    private static String relative(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }
}

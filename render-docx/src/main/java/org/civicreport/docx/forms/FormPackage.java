package org.civicreport.docx.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.civicreport.findings.FindingType;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a returned file, or why it is refused. Nothing is trusted: what is unpacked is bounded, programs and document
 * types are refused, and nothing outside of the file is ever opened.
 */
final class FormPackage {

    private static final long MOST_UNPACKED = 64L << 20;
    private static final int MOST_PARTS = 5_000;

    /** A form of hundreds of comments has fewer; a few kilobytes of a package can hold millions, each of them an object. */
    private static final int MOST_TAGS = 1_000_000;

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Map<String, Xml> parts = new LinkedHashMap<>();
    private int tags;
    private @Nullable FindingType refusal;

    private FormPackage() {}

    static FormPackage open(byte[] file) {
        FormPackage opened = new FormPackage();
        if (startsWith(file, OLE)) {
            boolean encrypted = contains(file, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            opened.refusal = encrypted ? FormFindings.ENCRYPTED : FormFindings.OLD_FORMAT;
        } else if (contains(file, 1024, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            opened.refusal = FormFindings.PDF;
        } else if (!startsWith(file, "PK".getBytes(StandardCharsets.US_ASCII))) {
            opened.refusal = FormFindings.NOT_WORD;
        } else if (file.length > 6 && (file[6] & 1) != 0) {
            // The first entry's flags (APPNOTE.TXT, 4.4.4) say that it has a password.
            opened.refusal = FormFindings.ENCRYPTED;
        } else {
            opened.read(file);
        }
        return opened;
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return contains(file, 1, beginning);
    }

    private static boolean contains(byte[] file, byte[] piece) {
        return contains(file, file.length, piece);
    }

    /** Whether a piece begins among the first bytes. */
    private static boolean contains(byte[] file, int among, byte[] piece) {
        for (int i = 0; i < among && i + piece.length <= file.length; i++) {
            int same = 0;
            while (same < piece.length && file[i + same] == piece[same]) {
                same++;
            }
            if (same == piece.length) {
                return true;
            }
        }
        return false;
    }

    private void read(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            long left = MOST_UNPACKED;
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = unpack(zip, left);
                left -= bytes.length;
                if (++count > MOST_PARTS || left < 0) {
                    refusal = FormFindings.TOO_LARGE;
                    return;
                }
                add(entry.getName(), bytes);
                if (refusal != null) {
                    return;
                }
            }
            if (count != entriesListed(file)) {
                refusal = FormFindings.DAMAGED;
                return;
            }
        } catch (IOException | IllegalArgumentException e) {
            refusal = FormFindings.DAMAGED;
            return;
        }
        Xml main = main();
        if (main == null || !main.name().equals("document")) {
            refusal = parts.isEmpty() ? FormFindings.DAMAGED : FormFindings.NOT_WORD;
        }
    }

    /**
     * How many entries the list at the file's end has (APPNOTE.TXT, 4.3.16): a file that was cut off between two entries
     * would look whole otherwise. Negative if there is no list.
     */
    private static int entriesListed(byte[] file) {
        int longestComment = 0xFFFF;
        for (int at = file.length - 22; at >= 0 && at >= file.length - 22 - longestComment; at--) {
            if (isSign(file, at, 5, 6)) {
                int count = number(file, at + 10);
                // A large archive's list says so, and is before a signpost to it (4.3.14, 4.3.15).
                int large = at - 76;
                return count == 0xFFFF && large >= 0 && isSign(file, large, 6, 6) ? number(file, large + 32) : count;
            }
        }
        return -1;
    }

    private static boolean isSign(byte[] file, int at, int third, int fourth) {
        return file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == third && file[at + 3] == fourth;
    }

    private static int number(byte[] file, int at) {
        return (file[at] & 0xFF) | (file[at + 1] & 0xFF) << 8;
    }

    private static byte[] unpack(InputStream part, long most) throws IOException {
        return part.readNBytes((int) most + 1);
    }

    private void add(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (isProgram(lower)) {
            refusal = FormFindings.PROGRAM;
        } else if (lower.endsWith(".xml") || lower.endsWith(".rels")) {
            tags += count(bytes, '<');
            Xml part = tags > MOST_TAGS ? null : Xml.parse(bytes).orElse(null);
            if (tags > MOST_TAGS) {
                refusal = FormFindings.TOO_LARGE;
            } else if (part == null) {
                refusal = Xml.hasDocumentType(bytes) ? FormFindings.UNSAFE : FormFindings.DAMAGED;
            } else if (lower.equals("[content_types].xml") && isMacroEnabled(part)) {
                refusal = FormFindings.PROGRAM;
            } else if (parts.putIfAbsent(name, part) != null) {
                // Which of the two would count isn't ours to guess.
                refusal = FormFindings.DAMAGED;
            }
        }
    }

    private static int count(byte[] bytes, char character) {
        int count = 0;
        for (byte b : bytes) {
            count += b == character ? 1 : 0;
        }
        return count;
    }

    private static boolean isProgram(String name) {
        return name.contains("vbaproject")
                || name.contains("/activex/")
                || (name.contains("/embeddings/") && name.endsWith(".bin"));
    }

    private static boolean isMacroEnabled(Xml types) {
        return types.children().stream()
                .map(type -> type.attribute("ContentType").toLowerCase(Locale.ROOT))
                .anyMatch(type -> type.contains("macroenabled") || type.contains("vbaproject"));
    }

    /** Why the file is refused; null if it isn't. */
    @Nullable
    FindingType refusal() {
        return refusal;
    }

    /** The root of the document; null if there is none. */
    @Nullable
    Xml main() {
        return parts.get(mainName());
    }

    private String mainName() {
        return target("_rels/.rels", "", "officeDocument");
    }

    /** The root of a part that the document points to by a relationship of a type; null if there is none. */
    @Nullable
    Xml related(String type) {
        return parts.get(target(relationshipsOfMain(), folderOfMain(), type));
    }

    /** The roots of all parts that the document points to by relationships of a type. */
    List<Xml> allRelated(String type) {
        List<Xml> related = new ArrayList<>();
        for (Xml entry : relationships()) {
            Xml part = entry.attribute("Type").endsWith("/" + type) ? parts.get(resolved(entry)) : null;
            if (part != null) {
                related.add(part);
            }
        }
        return related;
    }

    /** The root of the part behind a relationship of the document; null if there is none. */
    @Nullable
    Xml part(String relationship) {
        for (Xml entry : relationships()) {
            if (entry.attribute("Id").equals(relationship)) {
                return parts.get(resolved(entry));
            }
        }
        return null;
    }

    private List<Xml> relationships() {
        Xml relationships = parts.get(relationshipsOfMain());
        return relationships == null ? List.of() : relationships.children();
    }

    private String resolved(Xml relationship) {
        return resolved(folderOfMain(), relationship.attribute("Target"));
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    /** The address behind a relationship of the document; empty if there is none. */
    String address(String relationship) {
        for (Xml entry : relationships()) {
            if (entry.attribute("Id").equals(relationship)
                    && entry.attribute("TargetMode").equals("External")) {
                return entry.attribute("Target");
            }
        }
        return "";
    }

    /** The first custom XML part whose root is in a namespace; null if there is none. */
    @Nullable
    Xml data(String namespace) {
        for (Map.Entry<String, Xml> part : parts.entrySet()) {
            if (part.getKey().startsWith("customXml/")
                    && part.getValue().namespace().equals(namespace)) {
                return part.getValue();
            }
        }
        return null;
    }

    private String folderOfMain() {
        String main = mainName();
        return main.substring(0, main.lastIndexOf('/') + 1);
    }

    private String relationshipsOfMain() {
        return folderOfMain() + "_rels/" + mainName().substring(folderOfMain().length()) + ".rels";
    }

    private String target(String relationships, String folder, String type) {
        Xml part = parts.get(relationships);
        if (part != null) {
            for (Xml entry : part.children()) {
                if (entry.attribute("Type").endsWith("/" + type)) {
                    return resolved(folder, entry.attribute("Target"));
                }
            }
        }
        return "";
    }
}

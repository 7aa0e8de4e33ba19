package org.civicreport.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a PDF's text as a screen reader does: by the structure tree, page content only where the tree leads to. Generated
 * marks are left out by their tags: {@code Lbl}, but for lists whose labels are the author's terms, and what is inside
 * figures; or they are read too, and figures by their alternatives.
 */
final class StructureText {

    private static final Set<String> INLINE = Set.of("Span", "Link", "Reference");

    private final Map<COSDictionary, Map<Integer, String>> texts = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final boolean everything;

    private StructureText(boolean everything) {
        this.everything = everything;
    }

    /** The text without generated marks. */
    static String of(byte[] pdf) {
        return read(pdf, false);
    }

    /** The text with generated marks and with the alternatives of figures. */
    static String shown(byte[] pdf) {
        return read(pdf, true);
    }

    private static String read(byte[] pdf, boolean everything) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StructureText structure = new StructureText(everything);
            for (PDPage page : document.getPages()) {
                structure.texts.put(page.getCOSObject(), marked(page));
            }
            COSDictionary root = Objects.requireNonNull(
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT));
            structure.kids(root.getDictionaryObject(COSName.K), root, false);
            return structure.text.toString();
        } catch (IOException e) {
            throw new AssertionError("the file can't be read", e);
        }
    }

    private static Map<Integer, String> marked(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                StringBuilder text = new StringBuilder();
                for (Object part : content.getContents()) {
                    if (part instanceof TextPosition position) {
                        text.append(position.getUnicode());
                    }
                }
                texts.merge(content.getMCID(), text.toString(), String::concat);
            }
        }
        return texts;
    }

    private void kids(COSBase kid, COSDictionary parent, boolean authorsLabels) {
        if (kid instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kids(array.getObject(i), parent, authorsLabels);
            }
        } else if (kid instanceof COSInteger mcid) {
            append(parent.getCOSDictionary(COSName.PG), mcid.intValue());
        } else if (kid instanceof COSDictionary dictionary) {
            if (dictionary.containsKey(COSName.S)) {
                element(dictionary, authorsLabels);
            } else if (dictionary.containsKey(COSName.MCID)) {
                append(dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID));
            }
        } else if (kid instanceof COSObject object) {
            kids(object.getObject(), parent, authorsLabels);
        }
    }

    private void append(COSDictionary page, int mcid) {
        text.append(Objects.requireNonNull(texts.get(page)).getOrDefault(mcid, ""));
    }

    private void element(COSDictionary element, boolean authorsLabels) {
        String type = element.getNameAsString(COSName.S);
        if (!everything && (type.equals("Figure") || type.equals("Lbl") && !authorsLabels)) {
            return;
        }
        if (everything && element.containsKey(COSName.ALT)) {
            text.append(element.getString(COSName.ALT)).append('\n');
        }
        boolean inline = INLINE.contains(type);
        if (!inline) {
            text.append('\n');
        }
        String actual = element.getString(COSName.ACTUAL_TEXT);
        if (actual == null) {
            boolean inner =
                    type.equals("L") ? "None".equals(listNumbering(element)) : authorsLabels && type.equals("LI");
            kids(element.getDictionaryObject(COSName.K), element, inner);
        } else {
            text.append(actual);
        }
        if (!inline) {
            text.append('\n');
        }
    }

    private static String listNumbering(COSDictionary list) {
        COSDictionary attributes = list.getCOSDictionary(COSName.A);
        return attributes == null ? "" : Objects.requireNonNullElse(attributes.getNameAsString("ListNumbering"), "");
    }
}

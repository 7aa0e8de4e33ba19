package org.civicreport.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of a Word file in logical order: the paragraphs, then the footnotes. Generated marks are left out by their
 * styles, as {@link org.civicreport.document.PlainText} leaves them out; or they are read too, and pictures by their
 * alternatives.
 */
final class WordText {

    private static final Set<String> MARKS =
            Set.of("HeadingNumber", "PageNumber", "CaptionLabel", "PlaceholderText", "CheckBox", "ImagePlaceholder");

    private final StringBuilder text = new StringBuilder();
    private final boolean everything;
    private boolean paragraphIsMark;
    private boolean runIsMark;

    private WordText(boolean everything) {
        this.everything = everything;
    }

    /** The text without generated marks. */
    static String of(byte[] docx) {
        return read(docx, false);
    }

    /** The text with generated marks and with the alternatives of pictures. */
    static String shown(byte[] docx) {
        return read(docx, true);
    }

    private static String read(byte[] docx, boolean everything) {
        try {
            WordText words = new WordText(everything);
            words.read(part(docx, "word/document.xml"));
            words.read(part(docx, "word/footnotes.xml"));
            return words.text.toString();
        } catch (IOException | XMLStreamException e) {
            throw new AssertionError("not a Word file", e);
        }
    }

    /** One part of a package as text. */
    static String part(byte[] docx, String name) throws IOException {
        return new String(bytes(docx, name), StandardCharsets.UTF_8);
    }

    /** One part of a package as it is. */
    static byte[] bytes(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError("the package has no part " + name);
    }

    /** The names of all parts. */
    static Set<String> parts(byte[] docx) throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private void read(String part) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory()
                .createXMLStreamReader(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && !isInDrawing(xml)) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")
                    && !isInDrawing(xml)) {
                text.append('\n');
            }
        }
    }

    /** What a drawing says is no text of the document. */
    private static boolean isInDrawing(XMLStreamReader xml) {
        return "http://schemas.openxmlformats.org/drawingml/2006/main".equals(xml.getNamespaceURI());
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> paragraphIsMark = false;
            case "r" -> runIsMark = false;
            case "pStyle" -> paragraphIsMark = MARKS.contains(xml.getAttributeValue(0));
            case "rStyle" -> runIsMark = MARKS.contains(xml.getAttributeValue(0));
            case "br" -> append("\n");
            case "tab" -> append("\t");
            case "noBreakHyphen" -> append("\u2011");
            case "t" -> append(xml.getElementText());
            case "docPr" -> appendAlternative(xml.getAttributeValue(null, "descr"));
            default -> {}
        }
    }

    private void append(String piece) {
        if (everything || !paragraphIsMark && !runIsMark) {
            text.append(piece);
        }
    }

    private void appendAlternative(@Nullable String alternative) {
        if (everything && alternative != null) {
            text.append(alternative).append('\n');
        }
    }
}

package org.civicreport.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The text of a written file, without what is generated: numbers, running heads and the like. */
final class WrittenText {

    private static final Pattern GENERATED = Pattern.compile("<span class=\"[^\"]*generated\">[^<]*</span>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** In front of the comments' caption, in ours alone; in the page it is marked as generated. */
    private static final Pattern LABEL = Pattern.compile("Tabelle[\\s\\u00A0]1:");

    /** On each page that the table reaches, which OpenHTMLtoPDF doesn't mark as an artifact. */
    private static final Pattern REPEATED_HEAD =
            Pattern.compile("(Quelle\\s+Kommentar\\s+Beantwortung)(.*)\\1", Pattern.DOTALL);

    private WrittenText() {}

    static String of(Family family, byte[] file) throws IOException {
        return switch (family) {
            case HTML -> page(new String(file, StandardCharsets.UTF_8));
            case PDF -> pdf(file);
            case DOCX -> word(file);
        };
    }

    private static String page(String page) {
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        return unescaped(TAG.matcher(GENERATED.matcher(main).replaceAll("")).replaceAll(""));
    }

    private static String word(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    String shown = xml.replaceAll("(?s)<w:instrText.*?</w:instrText>", "");
                    return LABEL.matcher(unescaped(TAG.matcher(shown).replaceAll("")))
                            .replaceAll("");
                }
            }
        }
        throw new IOException("no Word file");
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            String text =
                    LABEL.matcher(new WithoutArtifacts().getText(document)).replaceAll("");
            return REPEATED_HEAD.matcher(text).replaceAll("$1$2");
        }
    }

    /** How often each letter is there; order and line ends are each program's own affair. */
    static Map<Character, Integer> letters(String text) {
        Map<Character, Integer> letters = new TreeMap<>();
        text.chars().filter(Character::isLetter).forEach(letter -> letters.merge((char) letter, 1, Integer::sum));
        return letters;
    }

    /** Leaves out running heads and whatever else isn't the document's text. */
    private static final class WithoutArtifacts extends PDFTextStripper {

        private final Deque<COSName> open = new ArrayDeque<>();

        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
            open.push(tag);
            super.beginMarkedContentSequence(tag, properties);
        }

        @Override
        public void endMarkedContentSequence() {
            open.pop();
            super.endMarkedContentSequence();
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (!open.contains(COSName.ARTIFACT)) {
                super.processTextPosition(text);
            }
        }
    }
}

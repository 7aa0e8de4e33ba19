package org.civicreport.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Table;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.junit.jupiter.api.Test;

/** Who copies or searches text gets the words as they were written, though lines divide them. */
class CopiedTextTest {

    /** So many that no word has room in one. */
    private static final int COLUMNS = 8;

    private static final List<String> WORDS = List.of(
            "Verwaltungsdigitalisierung", "Straßenverkehrsordnung", "Gleichstellungsbeauftragte", "Bürgerbeteiligung");

    @Test
    void wordsThatLinesDivideAreWhole() throws IOException {
        String copied = copied(Paragraph.of((String.join(" ", WORDS) + " ").repeat(20)));
        assertTrue(copied.contains("\u00AD"), "no line divides a word");
        assertEquals(20 * WORDS.size(), words(copied), copied);
        assertFalse(copied.contains("-"), copied);
    }

    @Test
    void wordsThatNarrowCellsDivideAreWhole() throws IOException {
        for (String word : WORDS) {
            String[] cells = Collections.nCopies(COLUMNS, word).toArray(String[]::new);
            String copied = copied(new Table(
                    new Anchor("t"),
                    List.of(),
                    Collections.nCopies(COLUMNS, Table.Column.text()),
                    List.of(Table.Row.of(cells)),
                    List.of(Table.Row.of(cells)),
                    false));
            assertTrue(copied.contains("\u00AD"), copied);
            assertEquals(2 * COLUMNS, words(copied), copied);
        }
    }

    /** How often the words stand there, once soft hyphens at line ends are taken out, as viewers do that search. */
    private static int words(String copied) {
        String joined = copied.replaceAll("\u00AD\\s*", "");
        return WORDS.stream()
                .mapToInt(word -> joined.split(word, -1).length - 1)
                .sum();
    }

    private static String copied(Block block) throws IOException {
        Document document =
                Document.builder("Bericht", Locale.GERMAN).blocks(block).build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(document, Output.stream(out), RenderOptions.defaults());
        try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(file);
        }
    }
}

package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.civicreport.document.Document;
import org.civicreport.document.Paragraph;
import org.civicreport.pdf.PdfRenderer;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.junit.jupiter.api.Test;

@NeedsTools(Tool.POPPLER)
class PopplerTest {

    /** A viewer's search leaves out the soft hyphen and the line end behind it, and so finds the word. */
    @Test
    void aWordThatLinesDivideIsCopiedWhole() throws IOException {
        String word = "Straßenverkehrsordnung";
        Document document = Document.builder("Bericht", Locale.GERMAN)
                .blocks(Paragraph.of((word + " ").repeat(80)))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(document, Output.stream(out), RenderOptions.defaults());

        String text = Poppler.text(out.toByteArray());

        assertTrue(text.contains("\u00AD"), "no line divides a word");
        assertEquals(80, text.replaceAll("\u00AD\\s*", "").split(word, -1).length - 1, text);
    }

    @Test
    void whatIsNoPdfIsAnError() {
        assertThrows(IOException.class, () -> Poppler.text("no PDF".getBytes(StandardCharsets.US_ASCII)));
    }
}

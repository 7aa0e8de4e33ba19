package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.civicreport.conformance.VeraPdf.Standard;
import org.civicreport.conformance.VeraPdf.Violation;
import org.junit.jupiter.api.Test;

class VeraPdfTest {

    @Test
    void aFileWithoutTagsAndMetadataBreaksBothStandards() throws IOException {
        List<Violation> violations = VeraPdf.check(bare(false));

        assertTrue(breaks(violations, Standard.PDF_UA_1, "7.1-11"), violations::toString);
        assertTrue(breaks(violations, Standard.PDF_UA_1, "6.2-1"), violations::toString);
        assertTrue(breaks(violations, Standard.PDF_UA_1, "7.1-3"), violations::toString);
        assertTrue(breaks(violations, Standard.PDF_A_3A, "6.7.3.3-1"), violations::toString);
        assertTrue(breaks(violations, Standard.PDF_A_3A, "6.7.2.2-1"), violations::toString);
    }

    @Test
    void aMendedRuleIsNoLongerReported() throws IOException {
        List<Violation> violations = VeraPdf.check(bare(true));

        assertFalse(breaks(violations, Standard.PDF_UA_1, "6.2-1"), violations::toString);
        assertFalse(breaks(violations, Standard.PDF_A_3A, "6.7.2.2-1"), violations::toString);
    }

    @Test
    void aViolationSaysWhatHowOftenAndWhere() throws IOException {
        Violation violation = VeraPdf.check(bare(false), Standard.PDF_UA_1).stream()
                .filter(found -> found.rule().equals("7.1-3"))
                .findFirst()
                .orElseThrow();

        assertEquals(2, violation.count());
        assertTrue(violation.description().startsWith("Content shall be marked as Artifact"), violation::toString);
        assertTrue(violation.context().contains("pages[0]"), violation::toString);
    }

    @Test
    void whatIsNoPdfIsAnError() {
        assertThrows(IOException.class, () -> VeraPdf.check("no PDF".getBytes(StandardCharsets.US_ASCII)));
    }

    private static boolean breaks(List<Violation> violations, Standard standard, String rule) {
        return violations.stream()
                .anyMatch(violation ->
                        violation.standard() == standard && violation.rule().equals(rule));
    }

    private static byte[] bare(boolean marked) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (int line = 0; line < 2; line++) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 720 - 20 * line);
                    content.showText("A report that nobody can listen to");
                    content.endText();
                }
            }
            PDMarkInfo markInfo = new PDMarkInfo();
            markInfo.setMarked(marked);
            document.getDocumentCatalog().setMarkInfo(markInfo);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}

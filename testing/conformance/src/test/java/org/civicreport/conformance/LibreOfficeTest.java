package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.junit.jupiter.api.Test;

@NeedsTools({Tool.LIBREOFFICE, Tool.POPPLER})
class LibreOfficeTest {

    @Test
    void aWordFileIsPrintedWithItsText() throws IOException {
        byte[] docx = WordFile.withBody("<w:p><w:r><w:t>Straße in Łódź</w:t></w:r></w:p>");

        assertEquals("Straße in Łódź", Poppler.text(LibreOffice.toPdf(docx)).strip());
    }

    @Test
    void aFileThatCannotBeOpenedIsAnError() throws IOException {
        byte[] illFormed = WordFile.withBody("<w:p><w:r><w:t>offen</w:t></w:p>");

        assertThrows(IOException.class, () -> LibreOffice.toPdf(illFormed));
    }
}

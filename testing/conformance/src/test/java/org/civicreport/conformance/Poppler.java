package org.civicreport.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Reads PDF files with Poppler, the library behind most viewers on Linux. */
final class Poppler {

    private Poppler() {}

    /**
     * The text of a PDF in reading order; a form feed ends each page.
     *
     * @throws IOException if Poppler cannot read the file
     */
    static String text(byte[] pdf) throws IOException {
        byte[] text = ExternalProcess.output(Set.of(0), pdf, Tool.POPPLER.path(), "-enc", "UTF-8", "-", "-");
        return new String(text, StandardCharsets.UTF_8);
    }
}

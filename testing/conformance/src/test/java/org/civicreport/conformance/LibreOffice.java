package org.civicreport.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Opens Word files in LibreOffice, as a city without Word does. */
final class LibreOffice {

    private LibreOffice() {}

    /**
     * Lays a Word file out and prints it.
     *
     * @return the PDF
     * @throws IOException if LibreOffice cannot open the file
     */
    static byte[] toPdf(byte[] docx) throws IOException {
        return TemporaryFolder.with(folder -> {
            Path file = Files.write(folder.resolve("opened.docx"), docx);
            // A profile of its own: a running LibreOffice would take over the job and end this process early.
            String profile =
                    "-env:UserInstallation=" + folder.resolve("profile").toUri();
            ExternalProcess.run(
                    folder,
                    Set.of(0),
                    new byte[0],
                    Tool.LIBREOFFICE.path(),
                    profile,
                    "--headless",
                    "--infilter=MS Word 2007 XML",
                    "--convert-to",
                    "pdf",
                    file);
            Path pdf = folder.resolve("opened.pdf");
            if (!Files.exists(pdf)) {
                throw new IOException("LibreOffice cannot open the file");
            }
            return Files.readAllBytes(pdf);
        });
    }
}

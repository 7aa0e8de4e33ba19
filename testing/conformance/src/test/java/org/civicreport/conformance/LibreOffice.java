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
        return convert(docx, "pdf");
    }

    /**
     * Saves a Word file again, as someone does who has edited it.
     *
     * @return what LibreOffice makes of it
     * @throws IOException if LibreOffice cannot open the file
     */
    static byte[] saveAgain(byte[] docx) throws IOException {
        return convert(docx, "docx");
    }

    private static byte[] convert(byte[] docx, String format) throws IOException {
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
                    format,
                    "--outdir",
                    folder.resolve("converted"),
                    file);
            Path converted = folder.resolve("converted").resolve("opened." + format);
            if (!Files.exists(converted)) {
                throw new IOException("LibreOffice cannot open the file");
            }
            return Files.readAllBytes(converted);
        });
    }
}

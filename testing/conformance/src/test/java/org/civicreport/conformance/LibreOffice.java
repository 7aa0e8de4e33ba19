package org.civicreport.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
     * Lays a Word file out with the typefaces that it names, as on a machine that has them installed.
     *
     * @return the PDF
     * @throws IOException if LibreOffice cannot open the file
     */
    static byte[] toPdfInItsOwnFaces(byte[] docx) throws IOException {
        return TemporaryFolder.with(fonts -> {
            for (String face : new String[] {"Regular", "Bold", "Italic", "BoldItalic"}) {
                String name = "NotoSans-" + face + ".ttf";
                try (InputStream in = LibreOffice.class.getResourceAsStream("/org/civicreport/pdf/text/" + name)) {
                    Files.copy(Objects.requireNonNull(in, name), fonts.resolve(name));
                }
            }
            Path configuration =
                    Files.writeString(fonts.resolve("fonts.conf"), """
                    <?xml version="1.0"?>
                    <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                    <fontconfig>
                      <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
                      <dir>%s</dir>
                      <cachedir>%s</cachedir>
                    </fontconfig>
                    """.formatted(fonts, fonts.resolve("cache")));
            return convert(docx, "pdf", "env", "FONTCONFIG_FILE=" + configuration);
        });
    }

    /**
     * Saves a Word file again, as someone does who has edited it.
     *
     * @return what LibreOffice makes of it
     * @throws IOException if LibreOffice cannot open the file
     */
    static byte[] saveAgain(byte[] docx) throws IOException {
        return saveAgain(List.of(docx)).get(0);
    }

    /**
     * Saves many Word files again, all of them in one process, since most of the time goes into starting it.
     *
     * @return what LibreOffice makes of each
     * @throws IOException if LibreOffice cannot open one of the files
     */
    static List<byte[]> saveAgain(List<byte[]> files) throws IOException {
        return convert(files, "docx");
    }

    /**
     * Saves a Word file in another format, as someone does who means well.
     *
     * @param format a format's extension; behind a colon, the name that LibreOffice knows it by
     * @return what LibreOffice makes of it
     * @throws IOException if LibreOffice cannot open the file
     */
    static byte[] saveAs(byte[] docx, String format) throws IOException {
        return convert(docx, format);
    }

    private static byte[] convert(byte[] docx, String format, Object... before) throws IOException {
        return convert(List.of(docx), format, before).get(0);
    }

    private static List<byte[]> convert(List<byte[]> files, String format, Object... before) throws IOException {
        return TemporaryFolder.with(folder -> {
            // A profile of its own: a running LibreOffice would take over the job and end this process early.
            String profile =
                    "-env:UserInstallation=" + folder.resolve("profile").toUri();
            Path converted = folder.resolve("converted");
            List<Object> command = new ArrayList<>(Arrays.asList(before));
            command.addAll(List.of(
                    Tool.LIBREOFFICE.path(),
                    profile,
                    "--headless",
                    "--infilter=MS Word 2007 XML",
                    "--convert-to",
                    format,
                    "--outdir",
                    converted));
            for (int i = 0; i < files.size(); i++) {
                command.add(Files.write(folder.resolve("opened" + i + ".docx"), files.get(i)));
            }
            ExternalProcess.run(folder, Set.of(0), new byte[0], command.toArray());
            List<byte[]> results = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                Path result = converted.resolve("opened" + i + "." + format.replaceFirst(":.*", ""));
                if (!Files.exists(result)) {
                    throw new IOException("LibreOffice cannot open the file");
                }
                results.add(Files.readAllBytes(result));
            }
            return results;
        });
    }
}

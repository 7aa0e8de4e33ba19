package org.civicreport.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.civicreport.document.Document;

/**
 * Typst's compiler, in a Node process of its own. Where it is installed, the system property {@code typst} says: a folder
 * in which {@code npm install @myriaddreamin/typst-ts-node-compiler} was run.
 */
final class Typst {

    private static final String FOLDER = "typst";

    private Typst() {}

    static boolean isThere() {
        return System.getProperty(FOLDER) != null;
    }

    /** Returns a peer that stays warm, as its process writes one file after another. */
    static Peer running(Document document, Faces faces) throws IOException {
        Path source = source(document);
        Path file = temporary("report", ".pdf");
        Process process = new ProcessBuilder(command(faces))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Writer orders = process.outputWriter();
        BufferedReader answers = process.inputReader();
        return new Peer() {
            @Override
            public void write(OutputStream out) throws IOException {
                orders.write(source + "\n" + file + "\n");
                orders.flush();
                if (answers.readLine() == null) {
                    throw new IOException("Typst ended; see above");
                }
                Files.copy(file, out);
            }

            @Override
            public void close() throws IOException {
                orders.close();
            }
        };
    }

    /** Returns the command that writes one file and says what that took. */
    static List<String> command(Document document, Path file) throws IOException {
        List<String> command = command(Faces.copied());
        command.add(source(document).toString());
        command.add(file.toString());
        return command;
    }

    private static List<String> command(Faces faces) throws IOException {
        Path script = temporary("typst", ".mjs");
        try (InputStream in = Typst.class.getResourceAsStream("typst.mjs")) {
            Files.copy(Objects.requireNonNull(in), script, StandardCopyOption.REPLACE_EXISTING);
        }
        String folder = Path.of(System.getProperty(FOLDER)).toAbsolutePath().toString();
        return new ArrayList<>(
                List.of("node", script.toString(), folder, faces.folder().toString()));
    }

    private static Path source(Document document) throws IOException {
        return Files.writeString(temporary("report", ".typ"), new TypstContent().of(document));
    }

    private static Path temporary(String name, String ending) throws IOException {
        Path file = Files.createTempFile(name, ending);
        file.toFile().deleteOnExit();
        return file;
    }
}

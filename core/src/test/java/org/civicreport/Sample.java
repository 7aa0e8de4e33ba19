package org.civicreport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Report;

/** The reports of the examples. */
final class Sample {

    private static final Path FOLDER = Path.of("..", "examples", "reports");

    private Sample() {}

    /** The full one, which is final and without errors. */
    static Report report() {
        return report("digitalisierungsbericht.yaml");
    }

    static Report report(String name) {
        try {
            byte[] text = Files.readAllBytes(FOLDER.resolve(name));
            return CivicReport.create().read(text, TextFormat.YAML).reportOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

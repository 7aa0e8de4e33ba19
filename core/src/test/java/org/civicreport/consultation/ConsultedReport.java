package org.civicreport.consultation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.civicreport.json.ReportReader;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Report;

/** A report on which three departments were asked; two have commented. */
final class ConsultedReport {

    static final Report REPORT = read(Path.of("../examples/reports/abstimmung.yaml"));

    private ConsultedReport() {}

    private static Report read(Path file) {
        try {
            return ReportReader.standard()
                    .read(Files.readAllBytes(file), TextFormat.YAML)
                    .reportOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

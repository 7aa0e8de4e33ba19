package org.civicreport.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civicreport.CivicReport;
import org.civicreport.compose.Composer;
import org.civicreport.consultation.Form;
import org.civicreport.document.Document;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Report;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;

/** The sample reports of the examples; the largest of them composed and rendered. */
final class SampleReports {

    private static final Path FOLDER =
            ModuleFolder.path().resolve("../../examples/reports").normalize();

    private static final CivicReport CIVIC_REPORT =
            CivicReport.builder().wording("munich").build();

    private SampleReports() {}

    static Report report() throws IOException {
        return report("digitalisierungsbericht.yaml");
    }

    static Report report(String file) throws IOException {
        return CIVIC_REPORT
                .read(Files.readAllBytes(FOLDER.resolve(file)), TextFormat.YAML)
                .reportOrThrow();
    }

    /** All sample reports that ask departments, the years before and other cities included. */
    static List<Report> consulted() throws IOException {
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                Report report = report(file.getFileName().toString());
                if (!Form.all(report).isEmpty()) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    static Document document(Composer composer) throws IOException {
        return CIVIC_REPORT.compose(report(), composer).document();
    }

    /** The English sample with what has changed since last year's. */
    static Document withChanges() throws IOException {
        return document(
                report("northmere-2025.yaml"), Composer.report().withChangesSince(report("northmere-2024.yaml")));
    }

    /** A report of any city, in neutral words. */
    static Document document(Report report, Composer composer) {
        return CivicReport.create().compose(report, composer).document();
    }

    static byte[] rendered(Document document, String format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        RenderOptions options = RenderOptions.builder()
                .images(key -> Optional.of(Files.readAllBytes(FOLDER.resolve(key))))
                .build();
        CIVIC_REPORT.render(document, format, Output.stream(file), options);
        return file.toByteArray();
    }

    /** A picture of the sample report. */
    static byte[] image() throws IOException {
        return Files.readAllBytes(FOLDER.resolve("images/sensornetz.png"));
    }
}

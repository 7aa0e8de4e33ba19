package org.civicreport.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.civicreport.CivicReport;
import org.civicreport.compose.Composer;
import org.civicreport.document.Document;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Report;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;

/** The sample report of the examples, composed and rendered. */
final class SampleReports {

    private static final Path FOLDER =
            ModuleFolder.path().resolve("../../examples/reports").normalize();

    private static final CivicReport CIVIC_REPORT =
            CivicReport.builder().wording("munich").build();

    private SampleReports() {}

    static Report report() throws IOException {
        byte[] text = Files.readAllBytes(FOLDER.resolve("digitalisierungsbericht.yaml"));
        return CIVIC_REPORT.read(text, TextFormat.YAML).reportOrThrow();
    }

    static Document document(Composer composer) throws IOException {
        return CIVIC_REPORT.compose(report(), composer).document();
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

package org.civicreport.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.civicreport.json.ReportReader;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Consultation;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;

/** The sample report, whose departments have commented. */
final class CommentedReport {

    private CommentedReport() {}

    static Report read() {
        try {
            Path file = Path.of("..", "examples", "reports", "digitalisierungsbericht.yaml");
            return ReportReader.standard()
                    .read(Files.readAllBytes(file), TextFormat.YAML)
                    .reportOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Report withComments(Report report, List<StakeholderComment> comments) {
        Consultation consultation = Objects.requireNonNull(report.consultation());
        return report.toBuilder()
                .consultation(consultation.toBuilder().comments(comments).build())
                .build();
    }
}

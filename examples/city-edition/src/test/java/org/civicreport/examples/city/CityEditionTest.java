package org.civicreport.examples.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.civicreport.CivicReport;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Position;
import org.civicreport.findings.Severity;
import org.civicreport.json.ReadResult;
import org.civicreport.json.TextFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CityEditionTest {

    private static final Path SAMPLE = Path.of("../reports/digitalisierungsbericht.yaml");

    private final CivicReport civicReport = CityEdition.civicReport();

    @Test
    void aCostOverrunWithoutAnExplanationIsFoundWhereTheCostStands() throws IOException {
        String report = Files.readString(SAMPLE);
        assertEquals(List.of(), overruns(report.replace("          actual: 934500", "          actual: 900000")));

        Finding finding = overruns(report).get(0);
        assertTrue(finding.pointer().endsWith("/cost"), finding.pointer());
        Position position = Objects.requireNonNull(finding.position());
        assertTrue(report.lines().toList().get(position.line() - 1).contains("cost:"));
    }

    @Test
    void aFinalEditionWithAnUnansweredCommentHasAnErrorInThisCity() throws IOException {
        String report = Files.readString(Path.of("../reports/abstimmung.yaml"))
                .replace("status: inConsultation", "status: final");
        List<Finding> unanswered = findings(report, "comment-unanswered");
        assertFalse(unanswered.isEmpty());
        unanswered.forEach(finding -> assertEquals(Severity.ERROR, finding.severity()));
    }

    @Test
    void costsWordsAndColoursAreInTheDocuments(@TempDir Path folder) throws IOException {
        CityEdition.main(new String[] {SAMPLE.toString(), folder.toString()});

        String page = Files.readString(folder.resolve("report.html"));
        assertTrue(page.contains("Geplante und tatsächliche Kosten in Euro"));
        assertTrue(page.contains(">Verantwortlich<"));
        assertTrue(page.contains("#00594c"));
        assertFalse(page.contains(">Dienststellen</h2>"));
        assertTrue(Files.readString(folder.resolve("report.pdf"), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-"));
        assertTrue(Files.size(folder.resolve("report.docx")) > 0);
    }

    private List<Finding> overruns(String report) {
        return findings(report, CostOverrun.UNEXPLAINED.code());
    }

    private List<Finding> findings(String report, String code) {
        ReadResult read = civicReport.read(report.getBytes(StandardCharsets.UTF_8), TextFormat.YAML);
        return civicReport.validate(read).stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }
}

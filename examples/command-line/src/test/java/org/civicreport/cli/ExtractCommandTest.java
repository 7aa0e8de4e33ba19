package org.civicreport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.civicreport.json.ReadResult;
import org.civicreport.json.ReportReader;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Audience;
import org.civicreport.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExtractCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "html"})
    void thePublicReportComesBackOutOfEveryFormat(String format) throws IOException {
        ProgramRun.of("render", ProgramRun.SAMPLE.toString(), "--to", format, "--out", folder.toString());

        ProgramRun run = ProgramRun.of(
                "extract", folder.resolve("digitalisierungsbericht." + format).toString());

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                sample().forAudience(Audience.PUBLIC),
                read(run.out().getBytes(java.nio.charset.StandardCharsets.UTF_8), TextFormat.JSON));
    }

    @Test
    void theReportCanBeWrittenIntoAFile() throws IOException {
        ProgramRun.of("render", "../reports/kurz.yaml", "--to", "html", "--out", folder.toString());
        Path target = folder.resolve("back.json");

        ProgramRun run = ProgramRun.of("extract", folder.resolve("kurz.html").toString(), "--out", target.toString());

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(target + "\n", run.out());
        assertEquals(
                "bericht-2025",
                read(Files.readAllBytes(target), TextFormat.JSON).id());
    }

    @Test
    void aFileThatCarriesNoReportIsSaidToBeNone() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.html"), "<!DOCTYPE html><title>x</title>");

        ProgramRun run = ProgramRun.of("extract", file.toString());

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("letter.html"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    private static Report sample() throws IOException {
        return read(Files.readAllBytes(ProgramRun.SAMPLE), TextFormat.YAML);
    }

    private static Report read(byte[] text, TextFormat format) {
        ReadResult result = ReportReader.standard().read(text, format);
        return Objects.requireNonNull(result.report(), () -> result.findings().toString());
    }
}

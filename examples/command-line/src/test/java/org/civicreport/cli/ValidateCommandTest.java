package org.civicreport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ValidateCommandTest {

    @TempDir
    Path folder;

    @Test
    void theSampleHasNoFinding() {
        for (String wording : new String[] {"neutral-de", "munich"}) {
            ProgramRun run = ProgramRun.of("validate", ProgramRun.SAMPLE.toString(), "--wording", wording);

            assertEquals("", run.out());
            assertEquals("0 Fehler, 0 Warnungen, 0 Hinweise\n", run.err());
            assertEquals(0, run.exitCode());
        }
    }

    @Test
    void theShortReportHasNoFinding() {
        ProgramRun run = ProgramRun.of("validate", "../reports/kurz.yaml");

        assertEquals("", run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void aTypoIsNamedWithItsPlaceInGermanAndEnglish() throws IOException {
        Path report = withTypo();

        ProgramRun german = ProgramRun.of("validate", report.toString());
        ProgramRun english = ProgramRun.of("validate", report.toString(), "--lang", "en");

        assertEquals(1, german.exitCode());
        assertEquals(1, english.exitCode());
        assertTrue(
                german.out()
                        .lines()
                        .anyMatch(line -> line.startsWith(report + ":25:9: Fehler: ")
                                && line.contains("„descripton“")
                                && line.contains("„description“")),
                german.out());
        assertTrue(
                english.out()
                        .lines()
                        .anyMatch(line -> line.startsWith(report + ":25:9: error: ")
                                && line.contains("descripton")
                                && line.contains("description")),
                english.out());
    }

    @Test
    void whatTheReportAcceptsIsShownWithItsReason() throws IOException {
        Path report = folder.resolve("akzeptiert.yaml");
        String text = Files.readString(Path.of("../reports/kurz.yaml"))
                .replaceFirst("(?m)^introduction: .*$", "introduction: Näheres sie-he unten, siehe dort.");
        Files.writeString(
                report,
                text
                        + "suppressedFindings:\n  - {code: hyphen-pasted, pointer: /introduction, reason: ist ein Zitat}\n");

        ProgramRun run = ProgramRun.of("validate", report.toString());
        assertTrue(run.out().contains(": akzeptiert (Warnung): "), run.out());
        assertTrue(run.out().endsWith("[hyphen-pasted] Begründung: ist ein Zitat\n"), run.out());
        assertTrue(run.err().endsWith("mit Begründung akzeptiert: 1\n"), run.err());
        assertEquals(0, run.exitCode());

        JsonNode json = JsonMapper.shared()
                .readTree(ProgramRun.of("validate", report.toString(), "--format", "json")
                        .out());
        assertEquals(1, json.size());
        assertEquals("ist ein Zitat", json.get(0).get("suppressed").asString());
        JsonNode sarif = JsonMapper.shared()
                .readTree(ProgramRun.of("validate", report.toString(), "--format", "sarif")
                        .out());
        JsonNode suppression = sarif.at("/runs/0/results/0/suppressions/0");
        assertEquals("inSource", suppression.get("kind").asString());
        assertEquals("ist ein Zitat", suppression.get("justification").asString());
    }

    @Test
    void programsReadTheFindingsAsJson() throws IOException {
        ProgramRun run = ProgramRun.of("validate", withTypo().toString(), "--format", "json");

        JsonNode first = JsonMapper.shared().readTree(run.out()).get(0);
        assertEquals("error", first.get("severity").asString());
        assertEquals(25, first.get("line").asInt());
        assertEquals(9, first.get("column").asInt());
        assertEquals(1, run.exitCode());
        assertEquals("", run.err());
    }

    @Test
    void codeHostsReadTheFindingsAsSarif() throws IOException {
        Path report = withTypo();

        ProgramRun run = ProgramRun.of("validate", report.toString(), "--format", "sarif");

        JsonNode log = JsonMapper.shared().readTree(run.out());
        assertEquals("2.1.0", log.get("version").asString());
        JsonNode place = log.at("/runs/0/results/0/locations/0/physicalLocation");
        assertEquals(25, place.at("/region/startLine").asInt());
        assertTrue(place.at("/artifactLocation/uri").asString().endsWith("report.yaml"));
    }

    @Test
    void aMeasureThatIsMissingSinceTheLastEditionIsFound() throws IOException {
        Path previous = folder.resolve("previous.yaml");
        Files.writeString(
                previous,
                Files.readString(ProgramRun.SAMPLE)
                        .replace("id: digitalisierungsbericht-2025", "id: digitalisierungsbericht-2024")
                        .replace("id: SV-06", "id: SV-66"));

        ProgramRun run = ProgramRun.of("validate", ProgramRun.SAMPLE.toString(), "--previous", previous.toString());

        assertEquals(1, run.exitCode(), run.out());
        assertTrue(run.out().contains("SV-66"), run.out());
    }

    @Test
    void whatIsNoFileIsSaidInOneLine() {
        ProgramRun run = ProgramRun.of("validate", folder.resolve("none.yaml").toString());

        assertEquals(2, run.exitCode());
        assertEquals(
                "civicreport: Die Datei " + folder.resolve("none.yaml")
                        + " gibt es nicht. Bitte Namen und Ordner prüfen.\n",
                run.err());
    }

    @Test
    void aFolderIsNoReport() {
        ProgramRun run = ProgramRun.of("validate", folder.toString());

        assertEquals(2, run.exitCode());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    /** The short report with a field's name misspelt in line 25. */
    private Path withTypo() throws IOException {
        Path report = folder.resolve("report.yaml");
        return Files.writeString(
                report, Files.readString(Path.of("../reports/kurz.yaml")).replace("description:", "descripton:"));
    }

    /** What comes back after the period has ended isn't in the future of the one who checks it. */
    @Test
    void theDayOfTheCheckIsAnOption() throws IOException {
        String text = Files.readString(Path.of("../reports/abstimmung.yaml"))
                .replaceFirst("      status: new", "      receivedOn: 2027-02-01\n      status: new");
        String report = Files.writeString(folder.resolve("report.yaml"), text).toString();

        assertTrue(ProgramRun.of("validate", report).out().contains("[date-in-future]"));
        String later = ProgramRun.of("validate", report, "--date", "2027-02-02").out();
        assertFalse(later.contains("[date-in-future]"), later);
        assertEquals(
                2, ProgramRun.of("validate", report, "--date", "02.02.2027").exitCode());
    }
}

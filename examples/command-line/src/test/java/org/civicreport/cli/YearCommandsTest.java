package org.civicreport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report year: compare two editions, start the next. */
final class YearCommandsTest {

    private static final String LAST_YEAR =
            ProgramRun.SAMPLE.resolveSibling("northmere-2024.yaml").toString();
    private static final String THIS_YEAR =
            ProgramRun.SAMPLE.resolveSibling("northmere-2025.yaml").toString();

    @TempDir
    Path folder;

    @Test
    void compareTellsWhatHasChanged() {
        ProgramRun run = ProgramRun.of("compare", LAST_YEAR, THIS_YEAR, "--lang", "en");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("My Northmere (NM-01)\trenamed\tOne-stop account (NM-01)\t"), run.out());
        assertFalse(run.out().contains("Nothing has changed."), run.out());
    }

    @Test
    void compareNeedsReadableReports() {
        assertEquals(2, ProgramRun.of("compare", "nothing.yaml", THIS_YEAR).exitCode());
        assertEquals(2, ProgramRun.of("compare", LAST_YEAR).exitCode());
    }

    @Test
    void theChangesAreADocumentAndAChapter() throws IOException {
        String out = folder.toString();
        ProgramRun refused = ProgramRun.of("render", THIS_YEAR, "--to", "html", "--document", "changes", "--out", out);
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("--previous"), refused.err());

        ProgramRun document = ProgramRun.of(
                "render", THIS_YEAR, "--to", "html", "--document", "changes", "--previous", LAST_YEAR, "--out", out);
        assertEquals(0, document.exitCode(), document.err());
        assertTrue(Files.readString(folder.resolve("northmere-2025-changes.html"))
                .contains("Changes since the last edition"));

        ProgramRun chapter = ProgramRun.of("text", THIS_YEAR, "--previous", LAST_YEAR);
        assertTrue(chapter.out().contains("Changes since the last edition"), chapter.err());
        assertFalse(ProgramRun.of("text", THIS_YEAR).out().contains("Changes since the last edition"));
    }

    @Test
    void theNextEditionIsADraftThatLosesNothing() throws IOException {
        Path next = folder.resolve("northmere-2026.yaml");
        ProgramRun run = ProgramRun.of("next-edition", THIS_YEAR, "--out", next.toString(), "--lang", "en");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(next + "\n", run.out());
        assertTrue(run.err().startsWith("Edition 2026 begun:"), run.err());

        ProgramRun check = ProgramRun.of("validate", next.toString(), "--previous", THIS_YEAR, "--lang", "en");
        assertEquals(0, check.exitCode(), check.out());
        assertFalse(check.out().contains("[measure-lost]"), check.out());

        ProgramRun again = ProgramRun.of("next-edition", THIS_YEAR, "--out", next.toString());
        assertEquals(2, again.exitCode(), "what somebody works on isn't written over");
    }

    @Test
    void thePackageHoldsAllFormatsOparlAndChecksumsThatAreRight() throws Exception {
        Path out = folder.resolve("package");
        ProgramRun run = ProgramRun.of("package", ProgramRun.SAMPLE.toString(), "--out", out.toString());

        assertEquals(0, run.exitCode(), run.err());
        for (String name : List.of(
                "digitalisierungsbericht-2025.pdf",
                "digitalisierungsbericht-2025-council-paper.docx",
                "digitalisierungsbericht-2025.html",
                "digitalisierungsbericht-2025.json",
                "oparl-paper.json",
                "manifest.json")) {
            assertTrue(Files.exists(out.resolve(name)), name);
        }
        List<String> sums = Files.readAllLines(out.resolve("SHA512SUMS"));
        assertEquals(11, sums.size());
        for (String line : sums) {
            byte[] content = Files.readAllBytes(out.resolve(line.substring(130)));
            String sum = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-512").digest(content));
            assertEquals(sum, line.substring(0, 128), line);
            boolean rendered = !line.endsWith(".json");
            assertEquals(
                    rendered, Files.readString(out.resolve("oparl-paper.json")).contains(sum), line);
        }
        assertEquals(
                2,
                ProgramRun.of("package", ProgramRun.SAMPLE.toString(), "--out", out.toString())
                        .exitCode(),
                "a folder with something in it isn't written into");
    }

    @Test
    void theZoneOfTheSessionsIsAnOption() throws IOException {
        String sample = ProgramRun.SAMPLE.toString();
        Path out = folder.resolve("helsinki");
        assertEquals(
                0,
                ProgramRun.of("package", sample, "--out", out.toString(), "--zone", "Europe/Helsinki")
                        .exitCode());
        assertTrue(Files.readString(out.resolve("oparl-meetings.json")).contains("2026-03-18T16:00:00+02:00"));

        ProgramRun run = ProgramRun.of("package", sample, "--out", out.toString(), "--zone", "Mitteleuropa");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("„Mitteleuropa“ ist keine Zeitzone"), run.err());
    }

    @Test
    void aReportIsCheckedAgainstThePreviousEditionBeforeItIsRendered() {
        String sample = ProgramRun.SAMPLE.toString();
        ProgramRun run = ProgramRun.of("render", sample, "--previous", sample, "--out", folder.toString());

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.err().contains("[edition-backwards]"), run.err());
    }

    @Test
    void thePackageIsOneZipFileIfAskedFor() throws IOException {
        String out = folder.resolve("zip").toString();
        ProgramRun run = ProgramRun.of("package", THIS_YEAR, "--out", out, "--zip");

        Path zip = folder.resolve("zip").resolve("northmere-digital-2025.zip");
        assertEquals(0, run.exitCode(), run.err());
        assertEquals(zip + "\n", run.out());
        try (Stream<Path> files = Files.list(folder.resolve("zip"))) {
            assertEquals(List.of(zip), files.toList(), "nothing is left beside it");
        }
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            assertNotNull(opened.getEntry("northmere-digital-2025.pdf"));
            assertNotNull(opened.getEntry("manifest.json"));
        }
        assertEquals(
                2,
                ProgramRun.of("package", THIS_YEAR, "--out", zip.toString(), "--zip")
                        .exitCode(),
                "a file is no folder");
    }

    @Test
    void thePackagesReportTellsWhatHasChanged() throws IOException {
        String chapter = "Changes since the last edition";
        Path plain = folder.resolve("plain");
        Path compared = folder.resolve("compared");
        assertEquals(
                0,
                ProgramRun.of("package", THIS_YEAR, "--out", plain.toString()).exitCode());
        ProgramRun run = ProgramRun.of("package", THIS_YEAR, "--previous", LAST_YEAR, "--out", compared.toString());
        assertEquals(0, run.exitCode(), run.err());
        String page = "northmere-digital-2025.html";
        assertFalse(Files.readString(plain.resolve(page)).contains(chapter));
        assertTrue(Files.readString(compared.resolve(page)).contains(chapter));
    }

    @Test
    void papersForTheOfficesAreDocuments() {
        String sample = ProgramRun.SAMPLE.toString();
        ProgramRun matrix = ProgramRun.of("text", sample, "--document", "completeness-matrix");
        assertTrue(matrix.out().contains("Stand der Rückmeldungen"), matrix.err());
        ProgramRun sheet = ProgramRun.of("text", sample, "--document", "measure-sheet", "--measure", "SG-02");
        assertTrue(sheet.out().contains("Digitalwerkstatt am Markt"), sheet.err());
        assertFalse(sheet.out().contains("Lindenfurt-Portal"), sheet.out());
        ProgramRun list = ProgramRun.of("text", sample, "--document", "sign-off-list", "--department", "soz");
        assertTrue(list.out().contains("SG-03"), list.err());
        ProgramRun letter = ProgramRun.of("text", sample, "--document", "covering-letter", "--department", "soz");
        assertTrue(letter.out().contains("mit der Bitte um Stellungnahme"), letter.err());
        ProgramRun unknown = ProgramRun.of("text", sample, "--document", "covering-letter", "--department", "nobody");
        assertEquals(2, unknown.exitCode());
        assertTrue(unknown.err().contains("soz"), unknown.err());
    }
}

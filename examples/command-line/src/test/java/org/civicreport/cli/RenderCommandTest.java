package org.civicreport.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RenderCommandTest {

    private static final String SAMPLE = ProgramRun.SAMPLE.toString();

    @TempDir
    Path folder;

    @Test
    void theSampleComesOutInThreeFormatsAndTheirPathsArePrinted() throws IOException {
        Path out = folder.resolve("new/out");

        ProgramRun run = ProgramRun.of("render", SAMPLE, "--to", "pdf,docx,html", "--out", out.toString());

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                List.of(
                        out.resolve("digitalisierungsbericht.pdf").toString(),
                        out.resolve("digitalisierungsbericht.docx").toString(),
                        out.resolve("digitalisierungsbericht.html").toString()),
                run.out().lines().toList());
        assertEquals("", run.err(), "neither findings nor progress");
        assertEquals("%PDF-", start(out.resolve("digitalisierungsbericht.pdf"), 5));
        assertEquals("PK", start(out.resolve("digitalisierungsbericht.docx"), 2));
        assertEquals("<!DOCTYPE html>", start(out.resolve("digitalisierungsbericht.html"), 15));
        assertEquals(3, names(out).size());
    }

    @Test
    void thePageShowsMeasuresAndImagesButNothingInternal() throws IOException {
        ProgramRun.of("render", SAMPLE, "--to", "html", "--out", folder.toString());

        String page = Files.readString(folder.resolve("digitalisierungsbericht.html"));
        assertTrue(page.contains("Lindenfurt-Portal"));
        assertTrue(page.contains("data:image/png;base64,"));
        assertFalse(page.contains("Netzbau Hartwig"), "the public reads the public text");
        assertFalse(page.contains("Nur zur internen Verwendung"), "internal comments stay inside");
    }

    @Test
    void aFinalEditionWithErrorsComesOutAsAMarkedDraftOnly() throws IOException {
        Path spoilt = folder.resolve("spoilt.yaml");
        Files.writeString(spoilt, Files.readString(ProgramRun.SAMPLE).replace("count: 16", "count: 17"));

        ProgramRun refused = ProgramRun.of("render", spoilt.toString(), "--to", "html", "--out", folder.toString());
        assertEquals(1, refused.exitCode());
        assertTrue(refused.err().contains("--draft"), refused.err());
        assertFalse(Files.exists(folder.resolve("spoilt.html")));

        ProgramRun draft =
                ProgramRun.of("render", spoilt.toString(), "--to", "html", "--draft", "--out", folder.toString());
        assertEquals(0, draft.exitCode(), draft.err());
        assertTrue(Files.readString(folder.resolve("spoilt.html")).contains("Entwurf"));
    }

    @Test
    void theAdministrationSeesWhatIsInternal() throws IOException {
        ProgramRun.of("render", SAMPLE, "--to", "html", "--audience", "internal", "--out", folder.toString());

        String page = Files.readString(folder.resolve("digitalisierungsbericht.html"));
        assertTrue(page.contains("Nur zur internen Verwendung"));
    }

    @Test
    void theCouncilPaperIsAFileOfItsOwn() throws IOException {
        ProgramRun run = ProgramRun.of(
                "render",
                SAMPLE,
                "--to",
                "html",
                "--document",
                "council-paper",
                "--wording",
                "munich",
                "--out",
                folder.toString());

        assertEquals(0, run.exitCode(), run.err());
        String page = Files.readString(folder.resolve("digitalisierungsbericht-council-paper.html"));
        assertTrue(page.contains("Vortrag der Referentin"));
        assertTrue(page.contains("20-26 / V 09214"));
        String visible = page.substring(0, page.indexOf("<script"));
        assertFalse(visible.contains("Strichlisten der Einrichtungen"), "a covering text has no details of measures");
    }

    @Test
    void anEnglishReportSpeaksEnglishUnlessAnotherWordingIsAskedFor() throws IOException {
        ProgramRun run = ProgramRun.of(
                "render",
                "../reports/northmere-2025.yaml",
                "--to",
                "html",
                "--document",
                "council-paper",
                "--out",
                folder.toString());

        assertEquals(0, run.exitCode(), run.err());
        String page = Files.readString(folder.resolve("northmere-2025-council-paper.html"));
        String visible = page.substring(0, page.lastIndexOf("<script"));
        assertTrue(visible.contains("Motion"));
        assertFalse(visible.contains("Begründung"));
        assertFalse(visible.contains("Beschlussvorschlag"));
    }

    @Test
    void aReportWithoutCouncilPaperSaysHowToGetOne() {
        ProgramRun run = ProgramRun.of(
                "render", "../reports/kurz.yaml", "--document", "council-paper", "--out", folder.toString());

        assertEquals(2, run.exitCode());
        assertEquals(
                "civicreport: Der Bericht hat keine Sitzungsvorlage."
                        + " Bitte „councilPaper“ ergänzen oder --document report wählen.",
                run.err().lines().reduce((first, last) -> last).orElse(""));
    }

    @Test
    void aReportWithErrorsIsNotRendered() throws IOException {
        Path report = folder.resolve("report.yaml");
        Files.writeString(
                report, Files.readString(ProgramRun.SAMPLE).replace("lead: soz", "lead: sozi"), StandardCharsets.UTF_8);

        ProgramRun run = ProgramRun.of(
                "render", report.toString(), "--out", folder.resolve("out").toString());

        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("sozi"), run.err());
        assertTrue(run.err().contains("Nichts ausgegeben"), run.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void anImageOutsideTheReportsFolderIsNotRead() throws IOException {
        byte[] picture = Files.readAllBytes(ProgramRun.SAMPLE.resolveSibling("images/sensornetz.png"));
        Files.write(folder.resolve("secret.png"), picture);
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Path report = reports.resolve("report.yaml");
        Files.writeString(
                report,
                Files.readString(ProgramRun.SAMPLE)
                        .replace("images/sensornetz.png", "../secret.png")
                        .replace("images/digitalwerkstatt.png", "link.png"));
        Files.createSymbolicLink(reports.resolve("link.png"), folder.resolve("secret.png"));

        ProgramRun run = ProgramRun.of("render", report.toString(), "--to", "html", "--out", folder.toString());

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.err().contains("../secret.png") && run.err().contains("link.png"), run.err());
        assertFalse(Files.readString(folder.resolve("report.html")).contains("data:image/png"));
    }

    @Test
    void aRunningBuildsDateGivesTheSameBytesOnAnyDay() throws IOException {
        Map<String, String> build = Map.of("SOURCE_DATE_EPOCH", "1767225600");

        ProgramRun.in(
                build,
                "render",
                SAMPLE,
                "--to",
                "pdf",
                "--out",
                folder.resolve("a").toString());
        ProgramRun.of(
                "render",
                SAMPLE,
                "--to",
                "pdf",
                "--date",
                "2026-01-01",
                "--out",
                folder.resolve("b").toString());
        ProgramRun.of(
                "render",
                SAMPLE,
                "--to",
                "pdf",
                "--date",
                "2026-01-02",
                "--out",
                folder.resolve("c").toString());

        byte[] byBuild = Files.readAllBytes(folder.resolve("a/digitalisierungsbericht.pdf"));
        assertArrayEquals(byBuild, Files.readAllBytes(folder.resolve("b/digitalisierungsbericht.pdf")));
        assertFalse(Arrays.equals(byBuild, Files.readAllBytes(folder.resolve("c/digitalisierungsbericht.pdf"))));
    }

    @Test
    void anUnknownFormatNamesThoseThatThereAre() {
        ProgramRun run = ProgramRun.of("render", SAMPLE, "--to", "pdf,odt", "--lang", "en");

        assertEquals(2, run.exitCode());
        assertEquals("civicreport: There is no format \"odt\". There are: docx, html, pdf.\n", run.err());
    }

    @Test
    void aFileInTheWayOfTheFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "");

        ProgramRun run = ProgramRun.of("render", SAMPLE, "--to", "html", "--out", file.toString());

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("ist eine Datei, gebraucht wird ein Ordner"), run.err());
    }

    private static String start(Path file, int length) throws IOException {
        return new String(Arrays.copyOf(Files.readAllBytes(file), length), StandardCharsets.ISO_8859_1);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

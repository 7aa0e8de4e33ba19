package org.civicreport.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.civicreport.json.ReportReader;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Disposition;
import org.civicreport.model.StakeholderComment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code comments} and {@code import-comments}, on the sample report. */
final class CommentsCommandsTest {

    @TempDir
    Path folder;

    private Path report = Path.of("");
    private Path table = Path.of("");

    @BeforeEach
    void copyTheSample() throws IOException {
        report = Files.copy(ProgramRun.SAMPLE, folder.resolve("bericht.yaml"));
        table = folder.resolve("table.csv");
    }

    @Test
    void internalCommentsAreOnlyForTheInternalAudience() {
        for (String format : List.of("csv", "json")) {
            ProgramRun forAll = ProgramRun.of("comments", report.toString(), "--format", format);
            assertEquals(0, forAll.exitCode(), forAll.err());
            assertTrue(forAll.out().contains("GSt-01"), forAll.out());
            assertFalse(forAll.out().contains("SKA-02"), forAll.out());

            ProgramRun inside =
                    ProgramRun.of("comments", report.toString(), "--format", format, "--audience", "internal");
            assertTrue(inside.out().contains("SKA-02"), inside.out());
        }
    }

    @Test
    void aReportThatCannotBeReadHasNoComments() throws IOException {
        Files.writeString(report, "id: [");
        ProgramRun run = ProgramRun.of("comments", report.toString());
        assertEquals(1, run.exitCode());
        assertEquals("", run.out());
    }

    @Test
    void anImportAddsCommentsAndKeepsWhatTheAuthorWrote() throws IOException {
        String before = Files.readString(report);
        List<StakeholderComment> known = comments();
        Files.writeString(table, "Clause/Subclause;Comments;Proposed change\nSG-01;Größe fehlt;Größe nennen\n");

        ProgramRun run = ProgramRun.of(
                "import-comments", report.toString(), table.toString(), "--department", "soz", "--yes", "--lang", "en");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals("", run.err());
        List<StakeholderComment> after = comments();
        assertEquals(known, after.subList(0, known.size()));
        StakeholderComment added = after.get(known.size());
        assertEquals(known.size() + 1, after.size());
        assertEquals("soz", added.source());
        assertEquals("Größe fehlt", added.text());
        assertTrue(run.out().contains("new comment " + added.id()), run.out());
        assertTrue(run.out().endsWith("\n" + report + "\n"), run.out());
        List<String> lines = Files.readAllLines(report);
        assertTrue(lines.containsAll(before.lines().toList()), "every line of the author is still there");
    }

    /** As clerks do: take the comments out, answer them elsewhere, take the answers in. */
    @Test
    void editedAnswersComeBackAsCsvAndAsJson() throws IOException {
        for (String format : List.of("csv", "json")) {
            report = Files.copy(ProgramRun.SAMPLE, folder.resolve(format + ".yaml"));
            ProgramRun taken =
                    ProgramRun.of("comments", report.toString(), "--format", format, "--audience", "internal");
            Path file = folder.resolve("comments." + format);
            Files.writeString(file, taken.out());
            ProgramRun same = ProgramRun.of("import-comments", report.toString(), file.toString(), "--yes");
            assertEquals(0, same.exitCode(), same.err());
            assertEquals("", same.out());

            String settled = format.equals("csv") ? "DEFERRED" : "deferred";
            String edited = taken.out().replaceFirst("(?i)(partly_?followed|followed|noted)(?=[,\"])", settled);
            assertFalse(edited.equals(taken.out()));
            Files.writeString(file, edited);
            ProgramRun run =
                    ProgramRun.of("import-comments", report.toString(), file.toString(), "--yes", "--lang", "en");
            assertEquals(0, run.exitCode(), run.err());
            assertTrue(run.out().contains("before:"), run.out());
            assertTrue(comments().stream().anyMatch(comment -> comment.disposition() == Disposition.DEFERRED));
        }
    }

    @Test
    void nothingIsWrittenUnlessSomebodyAgrees() throws IOException {
        byte[] before = Files.readAllBytes(report);
        Files.writeString(table, "source,text\nsoz,Neu\n");

        assertEquals(2, importing().exitCode(), "nobody to ask");
        ProgramRun no = ProgramRun.answering("n", "import-comments", report.toString(), table.toString());
        assertEquals(1, no.exitCode());
        assertArrayEquals(before, Files.readAllBytes(report));
        assertEquals(
                0,
                ProgramRun.answering("j", "import-comments", report.toString(), table.toString())
                        .exitCode());
    }

    @Test
    void tablesThatCannotBeReadAreRefused() throws IOException {
        byte[] before = Files.readAllBytes(report);
        Files.write(table, "source,text\nsoz,Größe\n".getBytes(StandardCharsets.ISO_8859_1));
        ProgramRun encoded = importing("--yes", "--lang", "en");
        assertEquals(2, encoded.exitCode());
        assertTrue(encoded.err().contains("UTF-8"), encoded.err());

        Files.writeString(table, "a,b\n1,2\n");
        assertEquals(2, importing("--yes").exitCode());

        Files.writeString(table, "source,text\n");
        assertEquals(0, importing("--yes").exitCode(), "no comments are no mistake");

        Files.writeString(table, "source,text\nsoz,Neu\n");
        ProgramRun unknown = importing("--department", "nobody", "--yes");
        assertEquals(2, unknown.exitCode());
        assertTrue(unknown.err().contains("soz"), unknown.err());
        assertArrayEquals(before, Files.readAllBytes(report));
    }

    private ProgramRun importing(String... options) {
        String[] call = new String[3 + options.length];
        call[0] = "import-comments";
        call[1] = report.toString();
        call[2] = table.toString();
        System.arraycopy(options, 0, call, 3, options.length);
        return ProgramRun.of(call);
    }

    private List<StakeholderComment> comments() throws IOException {
        return ReportReader.standard()
                .read(Files.readAllBytes(report), TextFormat.YAML)
                .reportOrThrow()
                .comments();
    }
}

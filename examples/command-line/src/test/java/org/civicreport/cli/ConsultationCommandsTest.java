package org.civicreport.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code consult} and {@code merge}, on the sample report. */
final class ConsultationCommandsTest {

    @TempDir
    Path folder;

    private Path report = Path.of("");
    private Path forms = Path.of("");

    @BeforeEach
    void copyTheSample() throws IOException {
        report = Files.copy(ProgramRun.SAMPLE, folder.resolve("bericht.yaml"));
        forms = folder.resolve("forms");
    }

    private ProgramRun consult() {
        ProgramRun run = ProgramRun.of("consult", report.toString(), "--out", forms.toString());
        assertEquals(0, run.exitCode(), run.err());
        return run;
    }

    /** Puts other words into the text of a form, as a clerk does. */
    private Path fill(String form, String before, String after) throws IOException {
        return edit(form, text -> text.replace(before, after));
    }

    private Path edit(String form, UnaryOperator<String> change) throws IOException {
        Path file = forms.resolve(form);
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
                ZipOutputStream to = new ZipOutputStream(changed)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    String text = new String(part, StandardCharsets.UTF_8);
                    found = !text.equals(change.apply(text));
                    part = change.apply(text).getBytes(StandardCharsets.UTF_8);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(part);
            }
        }
        assertTrue(found, "the edit didn't find its place");
        return Files.write(file, changed.toByteArray());
    }

    @Test
    void everyDepartmentThatWasAskedGetsItsForms() throws IOException {
        List<String> printed = consult().out().lines().toList();

        assertTrue(printed.contains(forms.resolve("gst-stellungnahme.docx").toString()), printed.toString());
        assertTrue(printed.contains(forms.resolve("gst-beantwortung.docx").toString()), printed.toString());
        for (String path : printed) {
            assertTrue(Files.size(Path.of(path)) > 0, path);
        }
    }

    @Test
    void aReportWithoutConsultationHasNoForms() {
        ProgramRun run = ProgramRun.of("consult", "../reports/kurz.yaml", "--out", forms.toString());

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("fragt niemanden"), run.err());
    }

    @Test
    void untouchedFormsHaveNothingToTakeOver() throws IOException {
        consult();
        byte[] before = Files.readAllBytes(report);

        ProgramRun run = ProgramRun.of(
                "merge",
                report.toString(),
                forms.resolve("gst-stellungnahme.docx").toString(),
                forms.resolve("gst-beantwortung.docx").toString());

        assertEquals(0, run.exitCode(), run.err());
        assertEquals("Nichts zu übernehmen.\n", run.err());
        assertArrayEquals(before, Files.readAllBytes(report));
    }

    @Test
    void aChangeIsShownAndNotMadeUnlessConfirmed() throws IOException {
        consult();
        byte[] before = Files.readAllBytes(report);
        Path form = fill("gst-beantwortung.docx", "<w:t>gefolgt</w:t>", "<w:t>klargestellt</w:t>");

        ProgramRun run = ProgramRun.of("merge", report.toString(), form.toString());

        assertEquals(2, run.exitCode());
        assertTrue(run.out().contains("- GSt-02, Abwägung ("), run.out());
        assertTrue(run.out().contains("    bisher:\n      gefolgt\n    neu:\n      klargestellt\n"), run.out());
        assertTrue(run.err().contains("--yes"), run.err());
        assertArrayEquals(before, Files.readAllBytes(report));
    }

    @Test
    void thePersonAtTheTerminalIsAsked() throws IOException {
        consult();
        byte[] before = Files.readAllBytes(report);
        Path form = fill("gst-beantwortung.docx", "<w:t>gefolgt</w:t>", "<w:t>klargestellt</w:t>");

        ProgramRun no = ProgramRun.answering("n", "merge", report.toString(), form.toString());
        assertEquals(1, no.exitCode(), no.err());
        assertTrue(no.err().contains("[j/N]") && no.err().contains("Nichts geschrieben."), no.err());
        assertArrayEquals(before, Files.readAllBytes(report));

        Path target = folder.resolve("neu.yaml");
        ProgramRun yes =
                ProgramRun.answering("j", "merge", report.toString(), form.toString(), "--out", target.toString());
        assertEquals(0, yes.exitCode(), yes.err());
        assertTrue(Files.readString(target).contains("disposition: clarified"));
        assertArrayEquals(before, Files.readAllBytes(report));
    }

    @Test
    void theReportKeepsItsCommentsAndItsOrder() throws IOException {
        consult();
        Path form = fill("gst-beantwortung.docx", "<w:t>gefolgt</w:t>", "<w:t>klargestellt</w:t>");
        String before = Files.readString(report);

        ProgramRun run = ProgramRun.of("merge", report.toString(), form.toString(), "--yes");

        assertEquals(0, run.exitCode(), run.err());
        List<String> lines = before.lines().toList();
        List<String> changed = Files.readString(report).lines().toList();
        assertEquals(lines.size(), changed.size());
        List<String> different = IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line).equals(changed.get(line)))
                .mapToObj(changed::get)
                .toList();
        assertEquals(List.of("      disposition: clarified"), different);
    }

    @Test
    void aResponseComesIntoTheReportsText() throws IOException {
        consult();
        Path form = fill(
                "gst-stellungnahme.docx",
                "<w:t>Wir haben Anmerkungen (siehe Stellungnahmen).</w:t>",
                "<w:t>Wir zeichnen mit (Mitzeichnung).</w:t>");

        ProgramRun run = ProgramRun.of("merge", report.toString(), form.toString(), "--yes");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                report + "\n", run.out().lines().reduce((one, other) -> other).orElseThrow() + "\n");
        assertTrue(Files.readString(report).contains("        - department: gst\n          response: agreed\n"));
    }

    @Test
    void aNewCommentGetsTheDayThatItsFormWasReceived() throws IOException {
        consult();
        String unfilled = "<w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t>Bitte hier schreiben</w:t>";
        Path form = fill("dir-stellungnahme.docx", unfilled, "<w:t>Bitte Quellen nennen.</w:t>");

        ProgramRun run = ProgramRun.of("merge", report.toString(), form.toString(), "--yes", "--received=2026-02-05");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(Files.readString(report).contains("receivedOn: 2026-02-05\n      "), run.out());
    }

    /** Who agrees to a new entry has to see all that it would say. */
    @Test
    void newEntriesAreShownWithWhatTheyAreAboutAndUntilWhen() throws IOException {
        consult();
        Path statement = edit(
                "gst-stellungnahme.docx",
                text -> text.replace("<w:showingPlcHdr/>", "")
                        .replaceFirst(
                                "(neu 1.locator.*?)Wählen oder schreiben(.*?)Bitte hier schreiben",
                                "$1SG-01 Lindenfurt-Portal$2Es fehlt die Frist."));
        Path reply = edit(
                "gst-beantwortung.docx",
                text -> text.replace("<w:showingPlcHdr/>", "")
                        .replaceFirst(
                                "(neu 1.comment.*?)Bitte wählen(.*?)Bitte hier schreiben(.*?)Bitte wählen"
                                        + "(.*?)Wählen oder schreiben",
                                "$1GSt-02$2Ein Plan$3Sozialreferat (SOZ)$431.12.2026"));

        String printed = ProgramRun.of("merge", report.toString(), statement.toString(), reply.toString())
                .out();

        assertTrue(printed.contains("    Bezug: SG-01 Lindenfurt-Portal\n    Sichtbarkeit: nur intern\n"), printed);
        assertTrue(printed.contains("    zuständig: soz\n    fällig: 31. Dezember 2026\n"), printed);
    }

    @Test
    void whatCannotBeFiledIsShownVerbatimAndSaidByTheExitCode() throws IOException {
        consult();
        Path form = fill("gst-beantwortung.docx", "<w:t>gefolgt</w:t>", "<w:t>weiß nicht</w:t>");

        ProgramRun run = ProgramRun.of("merge", report.toString(), form.toString(), "--yes");

        assertEquals(1, run.exitCode(), run.err());
        assertTrue(run.out().contains("weder eine der Möglichkeiten noch ein Datum\n      weiß nicht\n"), run.out());
    }

    @Test
    void aFileThatIsNoFormIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.docx"), "%PDF-1.7");

        ProgramRun run = ProgramRun.of("merge", report.toString(), file.toString(), "--yes");

        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("PDF-Datei") && run.err().contains("form-pdf"), run.err());
        assertFalse(run.out().contains("Änderungen"), run.out());
    }

    @Test
    void theProgramSpeaksEnglishToo() throws IOException {
        consult();
        Path form = fill("gst-beantwortung.docx", "<w:t>gefolgt</w:t>", "<w:t>klargestellt</w:t>");

        ProgramRun run = ProgramRun.of("merge", report.toString(), form.toString(), "--lang", "en");

        assertTrue(run.out().contains("GSt-02, disposition (") && run.out().contains("clarified"), run.out());
    }
}

package org.civicreport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

final class ProgramTest {

    @Test
    void withoutACommandItSaysWhichThereAre() {
        ProgramRun run = ProgramRun.of();

        assertEquals(0, run.exitCode());
        for (String command : new String[] {"render", "validate", "consult", "merge", "extract", "schema", "text"}) {
            assertTrue(run.out().contains("\n  " + command), run.out());
        }
    }

    @Test
    void helpIsGermanOrEnglishThroughout() {
        String german = ProgramRun.of("render", "--help").out();
        String english = ProgramRun.of("render", "--help", "--lang=en").out();

        assertTrue(german.contains("Aufruf:") && german.contains("Wortlautprofil"), german);
        assertTrue(english.contains("Usage:") && english.contains("Wording profile"), english);
        assertFalse(german.contains("Show this help"), german);
    }

    @Test
    void aWrongCallGetsOneLineAndTheWayToHelp() {
        ProgramRun run = ProgramRun.of("render", "a.yaml", "--colour", "red", "--lang", "en");

        assertEquals(2, run.exitCode());
        assertEquals("civicreport: There is no option --colour here. Help: civicreport render --help\n", run.err());
    }

    @Test
    void aMissingArgumentIsNamed() {
        ProgramRun run = ProgramRun.of("validate");

        assertEquals(2, run.exitCode());
        assertEquals("civicreport: Es fehlt: REPORT. Hilfe: civicreport validate --help\n", run.err());
    }

    @Test
    void aWordThatAnOptionDoesNotTakeIsNamed() {
        ProgramRun run = ProgramRun.of("validate", "a.yaml", "--format", "xml");

        assertEquals(2, run.exitCode());
        assertEquals(
                "civicreport: „xml“ passt nicht zu --format. Möglich sind: text, json, sarif."
                        + " Hilfe: civicreport validate --help\n",
                run.err());
        assertTrue(ProgramRun.of("render", "a.yaml", "--document", "letter")
                .err()
                .contains("council-paper, changes, completeness-matrix"));
    }

    @Test
    void aMisspeltCommandOrOptionGetsTheOneThatIsMeant() {
        assertEquals(
                "civicreport: Den Befehl „rendr“ gibt es nicht. Gemeint ist wohl render. Hilfe: civicreport --help\n",
                ProgramRun.of("rendr", "a.yaml").err());
        assertEquals(
                "civicreport: Die Option --wordin gibt es hier nicht. Gemeint ist wohl --wording."
                        + " Hilfe: civicreport validate --help\n",
                ProgramRun.of("validate", "a.yaml", "--wordin").err());
        assertEquals(
                "civicreport: „b.yaml“ ist zu viel. Hilfe: civicreport validate --help\n",
                ProgramRun.of("validate", "a.yaml", "b.yaml").err());
    }

    @Test
    void aValueThatIsMissingIsNamedWithItsOption() {
        assertEquals(
                "civicreport: Es fehlt: --previous=REPORT. Hilfe: civicreport validate --help\n",
                ProgramRun.of("validate", "a.yaml", "--previous").err());
    }

    @Test
    void aFolderInPlaceOfAFileIsNamed(@TempDir Path folder) {
        for (String command : new String[] {"render", "validate", "consult", "comments", "extract", "text"}) {
            ProgramRun run = ProgramRun.of(command, folder.toString());

            assertEquals(2, run.exitCode());
            assertEquals(
                    "civicreport: " + folder + " ist ein Ordner, gebraucht wird eine Datei.\n", run.err(), command);
        }
    }

    @Test
    void whatIsInTheWayOfAFileIsNamed(@TempDir Path folder) throws IOException {
        Path taken = Files.createDirectory(folder.resolve("digitalisierungsbericht.html"));
        String report = ProgramRun.SAMPLE.toString();

        assertTrue(ProgramRun.of("render", report, "--to", "html", "--out", folder.toString())
                .err()
                .endsWith(taken + " ist ein Ordner, gebraucht wird eine Datei.\n"));
        Path nowhere = folder.resolve("a");
        assertTrue(ProgramRun.of(
                        "next-edition",
                        report,
                        "--out",
                        nowhere.resolve("b.yaml").toString())
                .err()
                .endsWith("Den Ordner " + nowhere + " gibt es nicht. Bitte anlegen oder einen anderen angeben.\n"));
        Path file = Files.writeString(folder.resolve("c"), "");
        assertTrue(ProgramRun.of("render", report, "--out", file.resolve("d").toString())
                .err()
                .contains("lässt sich dort nicht anlegen"));
    }

    @Test
    void theSchemaIsPrinted() {
        ProgramRun run = ProgramRun.of("schema");

        assertEquals(0, run.exitCode());
        assertTrue(JsonMapper.shared()
                .readTree(run.out())
                .at("/$defs/Report/properties")
                .has("coreAreas"));
    }

    @Test
    void theTextOfTheSampleIsPrinted() {
        ProgramRun run = ProgramRun.of("text", ProgramRun.SAMPLE.toString());

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("Digitallots*innen in den Quartieren"), run.out());
    }
}

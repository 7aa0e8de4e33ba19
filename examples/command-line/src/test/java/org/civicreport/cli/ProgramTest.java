package org.civicreport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
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
        assertEquals("civicreport: Unknown: --colour red. Help: civicreport render --help\n", run.err());
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
        assertEquals("civicreport: „xml“ passt nicht zu --format. Hilfe: civicreport validate --help\n", run.err());
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

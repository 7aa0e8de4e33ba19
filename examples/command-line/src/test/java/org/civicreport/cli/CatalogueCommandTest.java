package org.civicreport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.civicreport.validation.RuleSet;
import org.junit.jupiter.api.Test;

final class CatalogueCommandTest {

    @Test
    void everyKindOfFindingHasALine() {
        ProgramRun run = ProgramRun.of("catalogue");

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(RuleSet.standard().types().size(), run.out().lines().count());
        assertTrue(run.out().lines().anyMatch(line -> line.matches("alt-missing +Warnung/Fehler +Ein Bild hat .*")));
    }

    @Test
    void asAPageItShowsExamplesInTheLanguageAskedFor() {
        ProgramRun run = ProgramRun.of("catalogue", "--format", "markdown", "--lang", "en");

        assertTrue(run.out().contains("## alt-missing\n"), run.out());
        assertTrue(run.out().contains("- Example: The image \"fest.png\" has no text alternative."), run.out());
    }
}

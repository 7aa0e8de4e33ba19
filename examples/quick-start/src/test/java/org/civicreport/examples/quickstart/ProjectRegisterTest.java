package org.civicreport.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.civicreport.CivicReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectRegisterTest {

    @TempDir
    Path folder;

    @Test
    void projectsBecomeAReportThatCarriesThemAndTellsWhatHasChanged() throws IOException {
        Path file = folder.resolve("report.html");
        ProjectRegister.main(new String[] {file.toString()});

        String page = Files.readString(file).replace("\u00AD", "");
        assertTrue(page.contains("Freies Netz in der Bibliothek"), page);
        assertTrue(page.contains("Veränderungen seit der letzten Ausgabe"), page);
        assertEquals(
                List.of("P-1", "P-2"),
                CivicReport.create().readBack(Files.readAllBytes(file)).reportOrThrow().measures().stream()
                        .map(measure -> measure.id())
                        .toList());
    }

    @Test
    void theReportOfAYearWithoutProjectsIsStillOne() {
        assertTrue(ProjectRegister.report(Year.of(2024), List.of()).measures().isEmpty());
    }
}

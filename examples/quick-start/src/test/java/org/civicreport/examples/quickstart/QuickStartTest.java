package org.civicreport.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuickStartTest {

    private static final Path PROGRAM = Path.of("src/main/java/org/civicreport/examples/quickstart/QuickStart.java");

    @TempDir
    Path folder;

    @Test
    void aReportBecomesThreeFiles() throws IOException {
        QuickStart.main(new String[] {"../reports/kurz.yaml", folder.toString()});

        assertEquals(List.of("report.docx", "report.html", "report.pdf"), names());
        String page = Files.readString(folder.resolve("report.html"));
        assertTrue(page.contains("Freies WLAN in der Stadtbibliothek"), page);
    }

    @Test
    void theReadmeShowsThisVeryProgram() throws IOException {
        String program = Files.readString(PROGRAM);

        assertTrue(program.lines().count() <= 30, "a quick start is short");
        String readme = Files.readString(Path.of("../../README.md"));
        assertTrue(
                readme.contains("```java\n" + program + "```\n"),
                () -> "README.md lacks this program; put it there:\n```java\n" + program + "```");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

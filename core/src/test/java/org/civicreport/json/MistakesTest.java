package org.civicreport.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.civicreport.findings.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts with mistakes, and all that is said of them. Each {@code NAME.yaml} has beside it what German and English authors see,
 * {@code NAME.de.txt} and {@code NAME.en.txt}; run with {@code -Dapprove} after a change, and review the difference.
 */
class MistakesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "civicreport", "json", "mistakes");

    @ParameterizedTest
    @ValueSource(
            strings = {"words", "values", "notation", "tab", "colon", "no-colon", "dash", "unclosed", "quote", "twice"})
    void allMistakesAreSaidInOneGo(String name) throws IOException {
        ReadResult result =
                ReportReader.standard().read(Files.readAllBytes(FOLDER.resolve(name + ".yaml")), TextFormat.YAML);
        assertNull(result.report());
        assertSaid(result, Locale.GERMAN, FOLDER.resolve(name + ".de.txt"));
        assertSaid(result, Locale.ENGLISH, FOLDER.resolve(name + ".en.txt"));
    }

    private static void assertSaid(ReadResult result, Locale language, Path expected) throws IOException {
        StringBuilder said = new StringBuilder();
        for (Finding finding : result.findings()) {
            said.append(finding.position() + " " + finding.code() + " " + finding.pointer() + "\n");
            said.append("    " + finding.message(language) + "\n");
            said.append("    " + finding.hint(language) + "\n");
        }
        if (System.getProperty("approve") != null) {
            Files.writeString(expected, said);
        }
        assertEquals(Files.readString(expected, StandardCharsets.UTF_8), said.toString());
    }
}

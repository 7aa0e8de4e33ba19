package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.civicreport.conformance.AxeInChromium.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NeedsTools({Tool.NODE, Tool.NODE_PACKAGES, Tool.CHROMIUM})
class AxeInChromiumTest {

    private static final String EXTERNAL_STYLE_ONLY = "default-src 'none'; style-src 'self'";

    @Test
    void aSoundPageHasNoViolationsUnderAStrictPolicy(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("report.css"), ":root { color-scheme: light dark } main { max-width: 40em }");

        assertEquals(
                List.of(),
                check(
                        folder,
                        "<link rel=\"stylesheet\" href=\"report.css\">",
                        "<p>Die Stadt führt die elektronische Akte ein.</p>",
                        EXTERNAL_STYLE_ONLY));
    }

    @Test
    void eachFaultIsReportedInTheSurroundingsWhereItHappens(@TempDir Path folder) throws IOException {
        List<Violation> violations = check(folder, """
                <style>
                  :root { color-scheme: light dark }
                  .pale { color: #999; background: #fff }
                  @media (prefers-color-scheme: dark) { .pale { color: #fff; background: #000 } }
                  .wide { width: 900px }
                </style>
                """, """
                <img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">
                <p class="pale">Hellgrau auf Weiß</p>
                <p class="wide">Breiter als ein Telefon</p>
                <p><img alt="Wappen" src="https://example.org/wappen.png"></p>
                """, null);

        assertEquals(6, only("image-alt", violations).surroundings().size(), violations::toString);
        List<String> pale = only("color-contrast", violations).surroundings();
        assertTrue(pale.containsAll(List.of("1280 px, light", "320 px, light")), violations::toString);
        assertFalse(pale.contains("1280 px, dark") || pale.contains("320 px, dark"), violations::toString);
        assertEquals(List.of(".pale"), only("color-contrast", violations).targets());
        assertEquals(
                List.of("320 px, light", "320 px, dark", "320 px, forced colours"),
                only("reflow", violations).surroundings(),
                violations::toString);
        assertEquals(
                List.of("https://example.org/wappen.png"),
                only("foreign-request", violations).targets());
    }

    @Test
    void whatThePolicyForbidsIsReported(@TempDir Path folder) throws IOException {
        List<Violation> violations =
                check(folder, "<style>p { color: #000 }</style>", "<p>Akte</p>", EXTERNAL_STYLE_ONLY);

        assertEquals(1, violations.size(), violations::toString);
        assertEquals("console-error", violations.get(0).rule());
        assertTrue(violations.get(0).help().contains("Content Security Policy"), violations::toString);
    }

    @Test
    void aMissingPageIsAnError(@TempDir Path folder) {
        assertThrows(IOException.class, () -> AxeInChromium.check(folder, "missing.html", null));
    }

    private static Violation only(String rule, List<Violation> violations) {
        List<Violation> found = violations.stream()
                .filter(violation -> violation.rule().equals(rule))
                .toList();
        assertEquals(1, found.size(), violations::toString);
        return found.get(0);
    }

    private static List<Violation> check(Path folder, String head, String body, @Nullable String policy)
            throws IOException {
        Files.writeString(folder.resolve("report.html"), """
                <!DOCTYPE html>
                <html lang="de">
                <head><meta charset="utf-8"><title>Bericht</title>%s</head>
                <body><main><h1>Bericht der Stadt</h1>%s</main></body>
                </html>
                """.formatted(head, body));
        return AxeInChromium.check(folder, "report.html", policy);
    }
}

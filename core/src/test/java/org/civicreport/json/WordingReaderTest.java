package org.civicreport.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.wording.WordingProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a city's wording profile is said with its place, like what is wrong with a report. */
class WordingReaderTest {

    @Test
    void aTermThatNothingUsesHasItsPlaceAndTheOneThatIsMeant() {
        WordingReader.Result result = read("""
                name: unser
                language: de
                terms:
                  leed: Zuständig
                  page-of: "{0}/{1}"
                  qqq: Nichts
                """);
        assertNotNull(result.profile());
        assertEquals(
                List.of(
                        "json-misspelt-term 4:9 Das Wort „leed“ kommt in keinem Dokument vor; gemeint ist wohl „lead“.",
                        "json-unknown-term 6:8 Das Wort „qqq“ kommt in keinem Dokument vor."),
                result.findings().stream()
                        .map(finding ->
                                finding.code() + " " + finding.position() + " " + finding.message(Locale.GERMAN))
                        .toList());
    }

    private static final String PROFILE = "name: musterstadt\nlanguage: de\n";

    @Test
    void aProfileMaySayAsLittleAsItsNameAndLanguage() {
        WordingReader.Result result = read(PROFILE);
        assertEquals(Findings.none(), result.findings());
        WordingProfile profile = Objects.requireNonNull(result.profile());
        assertEquals(Map.of(), profile.terms());
        assertEquals(Locale.GERMAN, profile.language());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tems: {area: Feld}|json-misspelt-field /tems 3:1",
                "farbe: blau|json-unknown-field /farbe 3:1",
                "terms: Feld|json-not-texts /terms 3:8",
                "terms: {area: [Feld]}|json-not-text /terms/area 3:15",
                "terms: {area: ~}|json-missing-field /terms/area 3:15",
                "announcementParts: [{title: Vortrag, role: vortrag}]|json-misspelt-value /announcementParts/0/role 3:44",
                "terms: {page-of: 'Blatt {0}/{2}'}|json-term-place /terms/page-of 3:18",
                "terms: {day: '{0}. {1} {9}'}|json-term-place /terms/day 3:14",
                "decisionReferencePattern: '[0-9'|json-not-pattern /decisionReferencePattern 3:27",
                "decisionReferencePattern: '(?<a>x)(?<a>y)'|json-not-pattern /decisionReferencePattern 3:27",
                "decisionReferencePattern: 'x{99999999999}'|json-not-pattern /decisionReferencePattern 3:27"
            })
    void aMistakeIsAFindingWithItsPlace(String line, String expected) {
        WordingReader.Result result = read(PROFILE + line + "\n");
        assertNull(result.profile());
        assertEquals(
                List.of(expected),
                result.findings().stream()
                        .map(finding -> finding.code() + " " + finding.pointer() + " " + finding.position())
                        .toList());
    }

    @Test
    void severalMistakesAreSaidInOneGo() {
        WordingReader.Result result = read("nmae: x\nlanguage: 7\ndecisionReferencePattern: '('\n");
        assertNull(result.profile());
        assertEquals(
                List.of("json-misspelt-field", "json-not-language"),
                result.findings().stream().map(Finding::code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "name", "name: {", "\u0000", "- - -"})
    void whatIsNoProfileNeverThrows(String text) {
        WordingReader.Result result = read(text);
        assertNull(result.profile());
        assertFalse(result.findings().isEmpty());
    }

    @Test
    void aProfileThatIsNotShippedIsRefusedByNamingThoseThatAre() {
        String message = assertThrows(IllegalArgumentException.class, () -> new WordingReader().shipped("berlin"))
                .getMessage();
        assertEquals("there is no wording profile 'berlin'; there are [munich, neutral-at, neutral-de]", message);
    }

    private static WordingReader.Result read(String yaml) {
        return new WordingReader().read(yaml.getBytes(StandardCharsets.UTF_8), TextFormat.YAML);
    }
}

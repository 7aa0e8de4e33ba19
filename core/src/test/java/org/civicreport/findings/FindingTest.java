package org.civicreport.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final FindingType DANGLING = new FindingType(
            "reference-dangling",
            Severity.ERROR,
            new FindingType.Texts("„{0}“ gibt es in {1} nicht.", "{1} prüfen."),
            new FindingType.Texts("There is no \"{0}\" in {1}.", "Check {1}."));

    private static Finding finding(String... arguments) {
        return Finding.of(DANGLING, "/measures/3", arguments);
    }

    @Test
    void aFindingSpeaksGermanOrEnglish() {
        Finding finding = finding("x-1", "Anlage 2");
        assertEquals("„x-1“ gibt es in Anlage 2 nicht.", finding.message(Locale.GERMAN));
        assertEquals("Anlage 2 prüfen.", finding.hint(Locale.forLanguageTag("de-AT")));
        assertEquals("There is no \"x-1\" in Anlage 2.", finding.message(Locale.FRENCH));
        assertEquals("Check Anlage 2.", finding.hint(Locale.ROOT));
    }

    @Test
    void argumentsAreTakenAsTheyAre() {
        assertEquals(
                "There is no \"{1} $1 \\\" in $0.", finding("{1} $1 \\", "$0").message(Locale.ENGLISH));
    }

    @Test
    void aMissingArgumentLeavesItsPlaceholder() {
        assertEquals("There is no \"x\" in {1}.", finding("x").message(Locale.ENGLISH));
    }

    @Test
    void aFindingIsOneLine() {
        assertEquals(
                "ERROR /measures/3 reference-dangling: There is no \"x\" in y.",
                finding("x", "y").toString());
        assertEquals(
                "ERROR /measures/3 (4:7) reference-dangling: There is no \"x\" in y.",
                finding("x", "y").at(new Position(4, 7)).toString());
    }

    @Property(tries = 200)
    void aFindingIsOneLineWhateverItsArgumentsAre(@ForAll String one, @ForAll String other) {
        String line = Finding.of(DANGLING, other, one, "\r\n\u2028\u0085\u001B[31m" + other)
                .toString();
        assertTrue(line.chars().noneMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029'), line);
    }

    @Test
    void changesAreCopies() {
        Finding finding = finding("x", "y");
        assertEquals(Severity.ADVICE, finding.as(Severity.ADVICE).severity());
        assertEquals(Severity.ERROR, finding.severity());
        assertNull(finding.position());
        assertEquals(finding, finding.at(new Position(1, 1)).at(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dangling", "a_b", "-a", "a-", "a--b", "1a", "ä", "a b", "a\n"})
    void aCodeIsLowerCaseWordsJoinedByHyphens(String code) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new FindingType(code, Severity.ERROR, DANGLING.german(), DANGLING.english()));
    }

    @Test
    void positionsAreCountedFromOneAndSorted() {
        assertThrows(IllegalArgumentException.class, () -> new Position(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Position(1, 0));
        List<Position> positions = new ArrayList<>(List.of(new Position(2, 1), new Position(1, 9), new Position(1, 2)));
        positions.sort(null);
        assertEquals(List.of(new Position(1, 2), new Position(1, 9), new Position(2, 1)), positions);
    }

    @Test
    void findingsKeepTheirOrder() {
        Finding one = finding("1");
        Finding two = finding("2").as(Severity.WARNING);
        Findings both = Findings.of(one).plus(Findings.of(two));
        assertEquals(List.of(one, two), both.asList());
        assertEquals(Findings.of(one, two), both);
        assertEquals(Findings.of(one, two).hashCode(), both.hashCode());
        assertEquals(one + "\n" + two, both.toString());
        assertEquals(2, both.size());
        assertTrue(both.hasErrors());
        assertFalse(both.map(finding -> finding.as(Severity.WARNING)).hasErrors());
    }

    @Test
    void noFindingsAreNone() {
        assertSame(Findings.none(), Findings.of(List.of()));
        assertTrue(Findings.none().isEmpty());
        assertFalse(Findings.none().hasErrors());
        assertEquals(Findings.of(finding("x")), Findings.none().plus(Findings.of(finding("x"))));
    }

    @Test
    void findingsAreACopy() {
        List<Finding> list = new ArrayList<>(List.of(finding("x")));
        Findings findings = Findings.of(list);
        list.clear();
        assertEquals(1, findings.size());
        assertThrows(
                UnsupportedOperationException.class, () -> findings.asList().clear());
    }

    @Test
    void aCatalogueHasFourTextsForEachType() {
        FindingCatalogue catalogue = catalogue(
                "too-late.message=Zu spät für Größe\ntoo-late.hint=Früher",
                "too-late.message=Too late\ntoo-late.hint=Earlier");
        FindingType type = catalogue.type("too-late", Severity.WARNING);
        assertEquals(new FindingType.Texts("Zu spät für Größe", "Früher"), type.german());
        assertEquals(new FindingType.Texts("Too late", "Earlier"), type.english());
        IllegalStateException missing = assertThrows(
                IllegalStateException.class,
                () -> catalogue("a.message=x\na.hint=x", "a.message=x").type("a", Severity.ERROR));
        assertTrue(String.valueOf(missing.getMessage()).contains("a.hint"));
    }

    @Test
    void aCatalogueNeedsItsFiles() {
        assertThrows(IllegalStateException.class, () -> FindingCatalogue.load(name -> null));
        assertThrows(
                UncheckedIOException.class,
                () -> FindingCatalogue.load(name -> new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the jar is damaged");
                    }
                }));
    }

    private static FindingCatalogue catalogue(String german, String english) {
        Map<String, String> files = Map.of("findings_de.properties", german, "findings_en.properties", english);
        return FindingCatalogue.load(
                name -> new ByteArrayInputStream(files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8)));
    }
}

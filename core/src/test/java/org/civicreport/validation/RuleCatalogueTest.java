package org.civicreport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCatalogueTest {
    private static final RuleCatalogue CATALOGUE = RuleCatalogue.of(RuleSet.standard());

    /** To renew a page after a change of rules or texts: {@code civicreport catalogue --format markdown --lang en}. */
    @ParameterizedTest
    @CsvSource({"de, docs/findings_de.md", "en, docs/findings.md"})
    void theCommittedPageIsTheGeneratedOne(String language, String name) throws IOException {
        String generated = CATALOGUE.markdown(Locale.forLanguageTag(language));
        String committed = Files.readString(Path.of("..").resolve(name));
        assertEquals(generated, committed.replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue.properties", "catalogue_de.properties", "catalogue_en.properties"})
    void everyCodeIsExplainedAndNothingElse(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(RuleCatalogue.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Set<String> codes = CATALOGUE.entries().stream()
                .map(RuleCatalogue.Entry::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(codes, new TreeSet<>(texts.stringPropertyNames()));
    }

    @Test
    void examplesFillAllPlaceholders() {
        for (RuleCatalogue.Entry entry : CATALOGUE.entries()) {
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                String texts = entry.example(locale) + entry.remedy(locale);
                assertFalse(texts.matches(".*\\{\\d}.*"), texts);
            }
            assertNotEquals(entry.meaning(Locale.GERMAN), entry.meaning(Locale.ENGLISH));
        }
    }

    @Test
    void severitiesFollowTheProfileUnlessTheFindingIsStructural() {
        RuleCatalogue.Entry missing = entry(CATALOGUE, "text-missing");
        assertEquals(Severity.WARNING, missing.severity(Profile.DRAFT));
        assertEquals(Severity.ERROR, missing.severity(Profile.FINAL));
        assertEquals(Severity.ERROR, entry(CATALOGUE, "id-duplicate").severity(Profile.DRAFT));
    }

    @Test
    void anApplicationsRulesAndGradesAreInItsCatalogue() {
        FindingType tooLong = new FindingType(
                "muster-title-long",
                Severity.ADVICE,
                new FindingType.Texts("Der Titel hat {0} Zeichen.", "Auf {1} kürzen."),
                new FindingType.Texts("The title has {0} characters.", "Shorten it to {1}."));
        RuleSet ours = RuleSet.standard()
                .with(Rule.of("muster-titles", List.of(tooLong), (context, sink) -> {}))
                .regrade("text-missing", Severity.ADVICE)
                .without("links-encrypted");
        RuleCatalogue catalogue = RuleCatalogue.of(ours);
        assertEquals(
                "Der Titel hat … Zeichen.",
                entry(catalogue, "muster-title-long").meaning(Locale.GERMAN));
        assertEquals("Shorten it to ….", entry(catalogue, "muster-title-long").remedy(Locale.ENGLISH));
        assertEquals(Severity.ADVICE, entry(catalogue, "text-missing").severity(Profile.FINAL));
        assertTrue(catalogue.entries().stream().noneMatch(entry -> entry.code().equals("link-insecure")));
    }

    private static RuleCatalogue.Entry entry(RuleCatalogue catalogue, String code) {
        return catalogue.entries().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

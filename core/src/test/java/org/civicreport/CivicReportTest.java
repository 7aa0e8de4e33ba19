package org.civicreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.civicreport.compose.Composer;
import org.civicreport.compose.Composition;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.json.ReadResult;
import org.civicreport.json.ReportWriter;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.wording.WordingProfile;
import org.junit.jupiter.api.Test;

/** What an application may expect of the façade. */
class CivicReportTest {
    private static final CivicReport CIVIC_REPORT = CivicReport.create();

    @Test
    void aReportMadeInJavaIsValidatedLikeOneThatWasRead() {
        ReadResult read = CIVIC_REPORT.read(spoiltText(), TextFormat.YAML);
        Findings placed = CIVIC_REPORT.validate(read);
        Findings plain = CIVIC_REPORT.validate(read.reportOrThrow());
        assertFalse(plain.isEmpty());
        assertEquals(
                placed.stream()
                        .map(finding -> finding.code() + finding.pointer())
                        .toList(),
                plain.stream()
                        .map(finding -> finding.code() + finding.pointer())
                        .toList());
        plain.forEach(finding -> assertNull(finding.position()));
    }

    private static byte[] spoiltText() {
        Report report = Sample.report();
        return new ReportWriter()
                .yaml(report.toBuilder().introduction(RichText.of("")).build());
    }

    @Test
    void aDocumentAboutWhatTheReportLacksSaysSo() {
        Report report = Sample.report().toBuilder()
                .consultation(null)
                .councilPaper(null)
                .build();
        assertEquals(List.of("document-measure-unknown"), codes(report, Composer.measureSheet("XX-99")));
        assertEquals(List.of("document-department-unknown"), codes(report, Composer.signOffList("xx")));
        assertEquals(List.of("document-department-unknown"), codes(report, Composer.coveringLetter("xx")));
        assertEquals(List.of("document-subject-missing"), codes(report, Composer.completenessMatrix()));
        assertEquals(List.of("document-subject-missing"), codes(report, Composer.councilPaper()));
    }

    @Test
    void wordsBorrowedFromEnglishAreCounted() {
        Report french = Sample.report().toBuilder().language(Locale.FRENCH).build();
        Composition composition = CivicReport.builder()
                .wording(WordingProfile.neutral(Locale.FRENCH))
                .build()
                .composeDraft(french);
        Finding finding = composition.findings().stream()
                .filter(found -> found.code().equals("wording-language-borrowed"))
                .findFirst()
                .orElseThrow();
        assertEquals("/language", finding.pointer());
        assertTrue(finding.message(Locale.GERMAN).startsWith("Für die Sprache fr fehlen dem Sprachprofil „neutral“ "));
    }

    @Test
    void germanAndEnglishReportsBorrowNoWords() {
        for (Locale language : List.of(Locale.GERMAN, Locale.forLanguageTag("de-AT"), Locale.UK)) {
            Report report = Sample.report().toBuilder().language(language).build();
            Composition composition = CivicReport.builder()
                    .wording(WordingProfile.neutral(language))
                    .build()
                    .composeDraft(report);
            assertFalse(composition.findings().stream()
                    .anyMatch(found -> found.code().equals("wording-language-borrowed")));
        }
    }

    @Test
    void aPatternThatIsNoRegularExpressionIsRefusedWhenTheWordingIsSet() {
        WordingProfile broken = WordingProfile.builder()
                .name("ours")
                .language(Locale.GERMAN)
                .decisionReferencePattern("(")
                .build();
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> CivicReport.builder().wording(broken));
        assertTrue(String.valueOf(refusal.getMessage()).contains("'ours'"), refusal.getMessage());
    }

    private static List<String> codes(Report report, Composer composer) {
        return CIVIC_REPORT.composeDraft(report, composer).findings().stream()
                .map(Finding::code)
                .toList();
    }
}

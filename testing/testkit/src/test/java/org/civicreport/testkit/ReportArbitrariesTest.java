package org.civicreport.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civicreport.compose.Composer;
import org.civicreport.compose.Composition;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.json.ReadResult;
import org.civicreport.json.ReportReader;
import org.civicreport.json.ReportWriter;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Audience;
import org.civicreport.model.Report;
import org.civicreport.validation.ReportValidator;
import org.civicreport.validation.RuleContext;
import org.civicreport.validation.RuleSet;
import org.civicreport.wording.WordingProfile;

/** What core promises for every report. */
class ReportArbitrariesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Provide
    Arbitrary<Report> reports() {
        return ReportArbitraries.reports();
    }

    @Provide
    Arbitrary<Report> valid() {
        return ReportArbitraries.valid();
    }

    /** Rules that look at words, which are by chance here. */
    private static final List<String> GUESSING = List.of(
            "no-pasted-hyphens",
            "no-missing-spaces",
            "abbreviations-expanded",
            "no-personal-data",
            "names-address-all",
            "links-encrypted",
            "answers-say-something");

    private static Findings validate(Report report) {
        return ReportValidator.standard()
                .validate(RuleContext.builder(report, TODAY).build());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    void aReportIsReadAsItWasWritten(@ForAll("reports") Report report) {
        ReportWriter writer = new ReportWriter();
        assertRead(report, writer.json(report), TextFormat.JSON);
        assertRead(report, writer.yaml(report), TextFormat.YAML);
    }

    /** The scanner reads in pieces of about a thousand characters; an emoji can stand across the border. */
    @Example
    void anEmojiCanStandAnywhereInYaml() {
        Report report = ReportArbitraries.valid().sample();
        for (int before = 940; before < 1060; before++) {
            Report changed = report.toBuilder()
                    .title("x".repeat(before) + "\uD83D\uDEB2")
                    .build();
            assertRead(changed, new ReportWriter().yaml(changed), TextFormat.YAML);
        }
    }

    private static void assertRead(Report expected, byte[] text, TextFormat format) {
        ReadResult read = ReportReader.standard().read(text, format);
        assertEquals(Findings.none(), read.findings());
        assertEquals(expected, read.report());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    void anyReportCanBeValidated(@ForAll("reports") Report report) {
        for (Finding finding : validate(report)) {
            assertFalse(finding.code().equals("rule-failed"), finding::toString);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    void aValidReportHasNoFindings(@ForAll("valid") Report report) {
        RuleSet rules = RuleSet.standard();
        for (String guessing : GUESSING) {
            rules = rules.without(guessing);
        }
        RuleContext context = RuleContext.builder(report, TODAY).build();
        assertEquals(Findings.none(), new ReportValidator(rules).validate(context));
        assertFalse(validate(report).hasErrors());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    void anyReportCanBeComposed(@ForAll("reports") Report report) {
        assertComposed(report);
        assertComposed(report.forAudience(Audience.PUBLIC));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    void aValidReportIsComposedWithItsTexts(@ForAll("valid") Report report) {
        String text = assertComposed(report).document().plainText();
        report.coreAreas()
                .forEach(area -> assertTrue(text.contains(area.title().strip()), () -> area.title() + "\n" + text));
    }

    private static Composition assertComposed(Report report) {
        WordingProfile wording = WordingProfile.neutral(Locale.GERMAN);
        Composer.councilPaper().compose(report, wording);
        Composition composition = Composer.report().compose(report, wording);
        assertFalse(composition.document().plainText().isBlank());
        return composition;
    }
}

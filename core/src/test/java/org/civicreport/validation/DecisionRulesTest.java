package org.civicreport.validation;

import static org.civicreport.validation.Example.decision;
import static org.civicreport.validation.Example.found;
import static org.civicreport.validation.Example.with;
import static org.civicreport.validation.Example.withEdition;
import static org.civicreport.validation.Example.withMeasure;
import static org.civicreport.validation.Example.withPaper;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Severity;
import org.civicreport.model.Mandate;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.junit.jupiter.api.Test;

class DecisionRulesTest {
    private static final ReferenceForm MUNICH = new ReferenceForm(Example.MUNICH);
    private static final ReferenceForm HAMBURG = new ReferenceForm(Pattern.compile("\\d{2}/\\d{4,5}"));

    @Test
    void decisionReferencesHaveTheLocalFormWhereverTheyStand() {
        assertMalformed(
                "/mandate/decisions/0/reference",
                with(report -> report.mandate(Mandate.builder()
                        .text(RichText.of("Auftrag"))
                        .decisions(List.of(decision("Beschluss")))
                        .build())));
        assertMalformed(
                "/edition/strategyVersions/0/reference",
                withEdition(edition -> edition.strategyVersions(List.of(decision("22/1234")))));
        assertMalformed(
                "/coreAreas/0/measures/0/decisions/0/reference",
                withMeasure("app", measure -> measure.decisions(List.of(decision("")))));
        assertMalformed(
                "/councilPaper/treatedMotions/0/reference",
                withPaper(paper -> paper.treatedMotions(List.of(decision("20-26 / V 123456")))));
        assertMalformed("/councilPaper/reference", withPaper(paper -> paper.reference("Vorlage 7")));
    }

    private static void assertMalformed(String pointer, Report report) {
        assertEquals(List.of("decision-reference-malformed " + pointer), found(report));
    }

    @Test
    void aNearMissIsOnlyAWarningAndSaysTheNormalisedForm() {
        Finding finding = Example.validate(withPaper(paper -> paper.reference("20-26/V 1868")))
                .asList()
                .get(0);
        assertEquals("decision-reference-near-miss", finding.code());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(List.of("20-26/V 1868", "20-26 / V 01868"), finding.arguments());
    }

    @Test
    void withoutAPatternNothingIsChecked() {
        Report report = withPaper(paper -> paper.reference("whatever"));
        RuleContext context =
                Example.context(report).decisionReferencePattern(null).build();
        assertEquals(List.of(), Example.listed(ReportValidator.standard().validate(context)));
    }

    @Test
    void spacesDashesCaseAndLeadingZerosAreReadAsTheyAreMeant() {
        assertEquals(Optional.of("20-26 / V 01868"), MUNICH.normalised("20-26/V 1868"));
        assertEquals(Optional.of("20-26 / V 01868"), MUNICH.normalised(" 20–26 /V01868 "));
        assertEquals(Optional.of("20-26 / B 00007"), MUNICH.normalised("20 - 26 / b 7"));
        assertEquals(Optional.of("22/0123"), HAMBURG.normalised("22 / 123"));
        assertEquals(Optional.of("22/12345"), HAMBURG.normalised("22 /12345"));
    }

    @Test
    void whatIsLeftOutAtTheStartIsShownAsMissing() {
        assertEquals(Optional.of("… / B 07422"), MUNICH.normalised("B07422"));
        assertEquals(Optional.of("… / V 01868"), MUNICH.normalised("V 1868"));
    }

    @Test
    void whatCouldBeAnythingIsNotGuessed() {
        assertEquals(Optional.empty(), MUNICH.normalised("1868"));
        assertEquals(Optional.empty(), MUNICH.normalised("20-26 / V 018689"));
        assertEquals(Optional.empty(), MUNICH.normalised("20-26 / VB 01868"));
        assertEquals(Optional.empty(), HAMBURG.normalised("1234"));
        assertEquals(Optional.empty(), MUNICH.normalised(""));
    }

    @Test
    void lettersOutsideThePatternAreNoNearMiss() {
        ReferenceForm form = new ReferenceForm(Pattern.compile("\\d{2}-\\d{2} / [VAB] \\d{5}"));
        assertEquals(Optional.of("20-26 / A 00001"), form.normalised("20-26/A1"));
        assertEquals(Optional.empty(), form.normalised("20-26/X1"));
    }

    @Test
    void aRicherPatternHasNoNearMisses() {
        ReferenceForm form = new ReferenceForm(Pattern.compile("(Drs\\.|Vorlage) \\d+"));
        assertEquals(true, form.matches("Drs. 12"));
        assertEquals(Optional.empty(), form.normalised("Drs 12"));
    }

    @Property(tries = 200)
    void aNormalisedFormIsNeverOneThatNeedsNormalising(@ForAll int term, @ForAll char letter, @ForAll int number) {
        String written = Math.floorMod(term, 100) + "-26/" + letter + Math.floorMod(number, 100_000);
        MUNICH.normalised(written)
                .filter(normalised -> !normalised.startsWith("…"))
                .ifPresent(normalised -> assertEquals(true, MUNICH.matches(normalised)));
    }
}

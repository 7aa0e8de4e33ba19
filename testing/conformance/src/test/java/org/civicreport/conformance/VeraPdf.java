package org.civicreport.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.processor.reports.enums.JobEndStatus;

/**
 * Validates PDF files with veraPDF, in this JVM. What veraPDF does not see needs tests of its own: Figure BBox,
 * ListNumbering, artifact types, table summaries, and whether the tags make sense.
 */
final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** A standard that our files promise. */
    enum Standard {
        /** ISO 14289-1, accessibility. */
        PDF_UA_1("PDF/UA-1", PDFAFlavour.PDFUA_1),
        /** ISO 19005-3, archiving with attachments, level A (tagged). */
        PDF_A_3A("PDF/A-3a", PDFAFlavour.PDFA_3_A);

        private final String title;
        private final PDFAFlavour flavour;

        Standard(String title, PDFAFlavour flavour) {
            this.title = title;
            this.flavour = flavour;
        }
    }

    /**
     * A rule that a file breaks.
     *
     * @param standard the standard
     * @param clause the clause in the standard, such as {@code 7.1}
     * @param test the number of veraPDF's test for that clause
     * @param description what the clause asks for
     * @param count how often the file breaks it
     * @param context the path to the first object that breaks it
     */
    record Violation(Standard standard, String clause, int test, String description, int count, String context) {

        /** Clause and test as they are usually written: {@code 7.1-9}. */
        String rule() {
            return clause + "-" + test;
        }

        @Override
        public String toString() {
            return "%n%s %s, %d times: %s%n    first at %s"
                    .formatted(standard.title, rule(), count, description, context);
        }
    }

    /**
     * The rules of both standards that a file breaks, in the order of the standards and their clauses.
     *
     * @throws IOException if veraPDF cannot read the file as a PDF at all
     */
    static List<Violation> check(byte[] pdf) throws IOException {
        List<Violation> violations = new ArrayList<>();
        for (Standard standard : Standard.values()) {
            violations.addAll(check(pdf, standard));
        }
        return violations;
    }

    /** The rules of one standard that a file breaks; see {@link #check(byte[])}. */
    static List<Violation> check(byte[] pdf, Standard standard) throws IOException {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard.flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard.flavour, false)) {
            return violations(standard, validator.validate(parser));
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new IOException("veraPDF cannot read the file: " + e.getMessage(), e);
        }
    }

    private static List<Violation> violations(Standard standard, ValidationResult result) throws IOException {
        List<Violation> violations = result.getFailedChecks().entrySet().stream()
                .map(failed -> violation(standard, first(result, failed.getKey()), failed.getValue()))
                .sorted(Comparator.comparing(Violation::clause).thenComparing(Violation::test))
                .toList();
        if (result.getJobEndStatus() != JobEndStatus.NORMAL || violations.isEmpty() != result.isCompliant()) {
            throw new IOException("veraPDF did not finish: " + result.getJobEndStatus());
        }
        return violations;
    }

    private static TestAssertion first(ValidationResult result, RuleId rule) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .filter(assertion -> assertion.getRuleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Violation violation(Standard standard, TestAssertion first, int count) {
        RuleId rule = first.getRuleId();
        return new Violation(
                standard,
                rule.getClause(),
                rule.getTestNumber(),
                first.getMessage(),
                count,
                first.getLocation().getContext());
    }
}

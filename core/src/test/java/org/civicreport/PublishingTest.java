package org.civicreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.civicreport.compose.Composer;
import org.civicreport.model.EditionStatus;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.SuppressedFinding;
import org.civicreport.validation.ReportValidator;
import org.civicreport.validation.RuleSet;
import org.junit.jupiter.api.Test;

/** A final edition with errors isn't published by mistake. */
class PublishingTest {
    private static final CivicReport CIVIC_REPORT = CivicReport.create();

    @Test
    void aFinalEditionWithoutErrorsIsComposedWithoutAMark() {
        assertNull(CIVIC_REPORT.compose(Sample.report()).document().draftMark());
    }

    @Test
    void aFinalEditionWithErrorsIsRefusedWithItsFindings() {
        Report spoilt = spoilt();
        UnpublishableException refusal = assertThrows(UnpublishableException.class, () -> CIVIC_REPORT.compose(spoilt));
        assertTrue(
                refusal.findings().stream().anyMatch(finding -> finding.code().equals("text-missing")));
        assertTrue(String.valueOf(refusal.getMessage()).contains("/introduction"), refusal.getMessage());
    }

    @Test
    void askedForAsADraftItIsMarked() {
        assertEquals(
                "Entwurf",
                CIVIC_REPORT
                        .composeDraft(spoilt(), Composer.report())
                        .document()
                        .draftMark());
        assertEquals(
                "Entwurf",
                CIVIC_REPORT
                        .composeDraft(Sample.report(), Composer.councilPaper())
                        .document()
                        .draftMark());
    }

    @Test
    void anEditionThatIsNotFinalIsComposedWithItsOwnMark() {
        Report report = spoilt();
        Report inConsultation = report.toBuilder()
                .edition(report.edition().toBuilder()
                        .status(EditionStatus.IN_CONSULTATION)
                        .build())
                .build();
        assertEquals(
                CIVIC_REPORT.compose(inConsultation), CIVIC_REPORT.composeDraft(inConsultation, Composer.report()));
    }

    @Test
    void anErrorThatIsSuppressedWithAReasonDoesNotBlock() {
        Report report = spoilt().toBuilder()
                .addSuppressedFinding(new SuppressedFinding("text-missing", "/introduction", "So gewollt"))
                .build();
        assertNull(CIVIC_REPORT.compose(report).document().draftMark());
    }

    @Test
    void anApplicationThatSwitchesARuleOffPublishesWithoutIt() {
        CivicReport lenient = CivicReport.builder()
                .validator(new ReportValidator(RuleSet.standard().without("texts-present")))
                .build();
        assertNull(lenient.compose(spoilt()).document().draftMark());
    }

    private static Report spoilt() {
        return Sample.report().toBuilder().introduction(RichText.of("")).build();
    }
}

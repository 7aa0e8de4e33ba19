package org.civicreport.validation;

import static org.civicreport.validation.Example.HEALTHY;
import static org.civicreport.validation.Example.PREVIOUS;
import static org.civicreport.validation.Example.found;
import static org.civicreport.validation.Example.with;
import static org.civicreport.validation.Example.withEdition;
import static org.civicreport.validation.Example.withMeasure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.civicreport.findings.Finding;
import org.civicreport.model.CarriedCommitment;
import org.civicreport.model.Commitment;
import org.civicreport.model.CommitmentState;
import org.civicreport.model.Consultation;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.Predecessor;
import org.civicreport.model.PredecessorRelation;
import org.civicreport.model.PreviousEdition;
import org.civicreport.model.Report;
import org.civicreport.model.RetiredMeasure;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PreviousEditionRulesTest {
    @Test
    void withoutThePreviousEditionNothingIsCompared() {
        Report report = with(builder -> builder.retired(List.of()));
        RuleContext context = Example.context(report).previous(null).build();
        assertEquals(List.of(), Example.listed(ReportValidator.standard().validate(context)));
    }

    @Test
    void thePreviousEditionGivenIsTheOneThatTheReportNames() {
        assertEquals(
                List.of("previous-edition-mismatch /edition/previousEdition"),
                found(withEdition(edition -> edition.previousEdition(null))));
        assertEquals(
                List.of("previous-edition-mismatch /edition/previousEdition"),
                found(withEdition(edition -> edition.previousEdition(new PreviousEdition("bericht-0", "2018")))));
    }

    @Test
    void anOpenMeasureThatIsMissingIsLost() {
        Finding finding = Example.validate(with(report -> report.retired(List.of())))
                .asList()
                .get(0);
        assertEquals("measure-lost", finding.code());
        assertEquals(List.of("kiosk", "Maßnahme kiosk"), finding.arguments());
    }

    @Test
    void aMeasureThatHasEndedMayBeMissing() {
        Report previous = withPreviousStatus("kiosk", MeasureStatus.COMPLETED);
        Report report = with(builder -> builder.retired(List.of()));
        assertEquals(List.of(), foundAfter(previous, report));
        assertEquals(List.of(), foundAfter(withPreviousStatus("kiosk", MeasureStatus.DISCONTINUED), report));
        assertEquals(
                List.of("measure-lost /coreAreas"),
                foundAfter(withPreviousStatus("kiosk", MeasureStatus.PLANNED), report));
    }

    @Test
    void aPredecessorOfAnotherEditionDoesNotCount() {
        Predecessor older = new Predecessor("bericht-0", "old-app", PredecessorRelation.RENAMED);
        assertEquals(
                List.of("measure-lost /coreAreas"),
                found(withMeasure("app", measure -> measure.predecessors(List.of(older)))));
    }

    @Test
    void aCompletedMeasureThatIsOpenAgainNeedsAReason() {
        Report completed = withPreviousStatus("portal", MeasureStatus.COMPLETED);
        Report reopened =
                withMeasure(
                                "portal",
                                measure -> measure.status(MeasureStatus.IN_PROGRESS)
                                        .progress(80))
                        .toBuilder()
                        .statedTotals(List.of())
                        .build();
        assertEquals(
                List.of("status-reversal-unexplained /coreAreas/0/measures/1/statusReason"),
                foundAfter(completed, reopened));
        Report explained = withMeasure(
                "portal",
                measure -> measure.status(MeasureStatus.IN_PROGRESS)
                        .progress(80)
                        .statusReason(RichText.of("Neue Vorgaben")));
        assertEquals(List.of(), foundAfter(completed, explained));
        assertEquals(List.of(), foundAfter(PREVIOUS, reopened));
    }

    @Test
    void whatTheReportSaysOfThePreviousEditionIsThere() {
        Predecessor unknown = new Predecessor("bericht-1", "nothing", PredecessorRelation.MERGED);
        assertEquals(
                List.of("earlier-entry-unknown /coreAreas/0/measures/1/predecessors/0/id"),
                found(withMeasure("portal", measure -> measure.predecessors(List.of(unknown)))));
        assertEquals(
                List.of("earlier-entry-unknown /retired/1/id"),
                found(with(report -> report.addRetired(new RetiredMeasure("nothing", RichText.of("Grund"))))));
        assertEquals(
                List.of("earlier-entry-unknown /carriedCommitments/1/comment"),
                found(with(report -> report.addCarriedCommitment(carried("bericht-1", "P-02", "P-01-a")))));
        assertEquals(
                List.of("earlier-entry-unknown /carriedCommitments/1/commitment"),
                found(with(report -> report.addCarriedCommitment(carried("bericht-1", "P-01", "P-01-b")))));
        assertEquals(
                List.of(), found(with(report -> report.addCarriedCommitment(carried("bericht-0", "P-77", "P-77-a")))));
    }

    @Test
    void anEditionThatCountsOrEndsBeforeThePreviousOneIsAnError() {
        assertEquals(List.of("edition-backwards /edition/ordinal"), found(withEdition(edition -> edition.ordinal(1))));
        Report later = PREVIOUS.toBuilder()
                .edition(PREVIOUS.edition().toBuilder()
                        .periodTo(LocalDate.of(2022, 1, 1))
                        .build())
                .build();
        assertEquals(List.of("edition-backwards /edition/periodTo"), foundAfter(later, HEALTHY));
    }

    @Test
    void aTextThatSaysWhatItSaidLastYearIsAWarning() {
        RichText same = RichText.of("Ergebnisse \n");
        assertEquals(
                List.of("text-unchanged /coreAreas/0/measures/1/results"),
                found(withMeasure("portal", measure -> measure.results(same))));
        Report concluded = PREVIOUS.toBuilder().conclusion(HEALTHY.conclusion()).build();
        assertEquals(List.of("text-unchanged /conclusion"), foundAfter(concluded, HEALTHY));
    }

    @Test
    void whatHadEndedMayKeepItsLastWords() {
        assertEquals(
                List.of(),
                foundAfter(
                        withPreviousStatus("portal", MeasureStatus.COMPLETED),
                        withMeasure("portal", measure -> measure.results(RichText.of("Ergebnisse")))));
    }

    @Test
    void anOpenCommitmentThatIsNotMentionedAgainIsAWarning() {
        Report open = withPreviousCommitments(null);
        assertEquals(List.of(), foundAfter(open, HEALTHY));
        Report silent = with(report -> report.carriedCommitments(List.of()));
        assertEquals(List.of("commitment-forgotten /carriedCommitments"), foundAfter(open, silent));
        assertEquals(List.of(), foundAfter(withPreviousCommitments(LocalDate.of(2020, 1, 1)), silent));
    }

    @Test
    void aCommitmentThatWasCarriedBeforeAndIsStillOpenComesAgain() {
        Report before = PREVIOUS.toBuilder()
                .carriedCommitments(List.of(carried("bericht-0", "P-77", "P-77-a")))
                .build();
        assertEquals(List.of("commitment-forgotten /carriedCommitments"), foundAfter(before, HEALTHY));
        assertEquals(
                List.of(),
                foundAfter(
                        before, with(report -> report.addCarriedCommitment(carried("bericht-0", "P-77", "P-77-a")))));
    }

    private static Report withPreviousCommitments(@Nullable LocalDate fulfilledOn) {
        Consultation consultation = Objects.requireNonNull(PREVIOUS.consultation());
        StakeholderComment comment = consultation.comments().get(0);
        Commitment commitment = comment.commitments().get(0).toBuilder()
                .fulfilledOn(fulfilledOn)
                .build();
        return PREVIOUS.toBuilder()
                .consultation(consultation.toBuilder()
                        .comments(List.of(comment.toBuilder()
                                .commitments(List.of(commitment))
                                .build()))
                        .build())
                .build();
    }

    private static CarriedCommitment carried(String edition, String comment, String commitment) {
        return new CarriedCommitment(edition, comment, commitment, CommitmentState.OPEN, RichText.of("Offen"));
    }

    private static Report withPreviousStatus(String id, MeasureStatus status) {
        return PREVIOUS.toBuilder()
                .coreAreas(PREVIOUS.coreAreas().stream()
                        .map(area -> area.toBuilder()
                                .measures(area.measures().stream()
                                        .map(measure -> measure.id().equals(id)
                                                ? measure.toBuilder()
                                                        .status(status)
                                                        .build()
                                                : measure)
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static List<String> foundAfter(Report previous, Report report) {
        RuleContext context = Example.context(report).previous(previous).build();
        return Example.listed(ReportValidator.standard().validate(context));
    }

    @Test
    void theExampleItselfIsHealthy() {
        assertEquals(List.of(), found(HEALTHY));
    }
}

package org.civicreport.validation;

import static org.civicreport.validation.Example.decision;
import static org.civicreport.validation.Example.found;
import static org.civicreport.validation.Example.session;
import static org.civicreport.validation.Example.withComment;
import static org.civicreport.validation.Example.withCommitment;
import static org.civicreport.validation.Example.withConsultation;
import static org.civicreport.validation.Example.withEdition;
import static org.civicreport.validation.Example.withMeasure;
import static org.civicreport.validation.Example.withPaper;
import static org.civicreport.validation.Example.withRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.civicreport.findings.Finding;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.ConsultationResponse;
import org.civicreport.model.Correction;
import org.civicreport.model.CouncilSession;
import org.civicreport.model.DepartmentResponse;
import org.civicreport.model.Due;
import org.civicreport.model.Milestone;
import org.civicreport.model.MilestoneStatus;
import org.civicreport.model.PartialDate;
import org.civicreport.model.RichText;
import org.junit.jupiter.api.Test;

class DateRulesTest {
    private static final LocalDate TOMORROW = Example.TODAY.plusDays(1);

    @Test
    void aSessionDoesNotEndBeforeItBegins() {
        CouncilSession session = session(2026, 3, 18).toBuilder()
                .start(LocalTime.of(16, 0))
                .end(LocalTime.of(15, 59))
                .build();
        assertEquals(
                List.of("dates-out-of-order /councilPaper/sessions/0/end"),
                found(withPaper(paper -> paper.sessions(List.of(session)))));
        CouncilSession sound = session.toBuilder().end(LocalTime.of(18, 0)).build();
        assertEquals(List.of(), found(withPaper(paper -> paper.sessions(List.of(sound)))));
    }

    @Test
    void aMeasureDoesNotEndBeforeItBegins() {
        Finding finding = Example.validate(withMeasure(
                        "app", measure -> measure.from(PartialDate.of(2021, 3)).to(PartialDate.of(2021, 2))))
                .asList()
                .get(0);
        assertEquals("/coreAreas/0/measures/0/to", finding.pointer());
        assertEquals(
                "„to“ (2021-02) liegt vor „from“ (2021-03); möglich ist nur die umgekehrte Reihenfolge.",
                finding.message(Locale.GERMAN));
        assertEquals(
                List.of(),
                found(withMeasure(
                        "app", measure -> measure.from(PartialDate.of(2021)).to(PartialDate.of(2021, 2)))));
    }

    @Test
    void thePeriodEndsAfterItsBeginAndTheFiguresAreTakenBeforeTheRelease() {
        assertEquals(
                List.of("dates-out-of-order /edition/periodTo"),
                found(withEdition(edition -> edition.periodTo(LocalDate.of(2019, 12, 31)))));
        assertEquals(
                List.of("dates-out-of-order /edition/dataCutoff"),
                found(withEdition(edition -> edition.dataCutoff(LocalDate.of(2019, 12, 31)))));
        assertEquals(
                List.of("dates-out-of-order /edition/releasedOn"),
                found(withEdition(edition -> edition.dataCutoff(LocalDate.of(2021, 3, 11)))));
    }

    @Test
    void aCorrectionComesAfterTheRelease() {
        Correction early = new Correction(LocalDate.of(2021, 3, 9), RichText.of("Zahl"));
        assertEquals(
                List.of("dates-out-of-order /edition/corrections/0/date"),
                found(withEdition(edition -> edition.addCorrection(early))));
        Correction later = new Correction(LocalDate.of(2021, 3, 12), RichText.of("Zahl"));
        assertEquals(List.of(), found(withEdition(edition -> edition.addCorrection(later))));
    }

    @Test
    void aRequestIsNotDueBeforeItIsSent() {
        assertEquals(
                List.of("dates-out-of-order /consultation/asked/0/dueOn"),
                found(withRequest(request -> request.dueOn(LocalDate.of(2021, 1, 31)))));
        assertEquals(List.of(), found(withRequest(request -> request.dueOn(LocalDate.of(2021, 2, 1)))));
    }

    @Test
    void aCommentIsNotReceivedBeforeItsAuthorWasAsked() {
        assertEquals(
                List.of("dates-out-of-order /consultation/comments/0/receivedOn"),
                found(withComment(comment -> comment.receivedOn(LocalDate.of(2021, 1, 31)))));
        ConsultationRequest undated = ConsultationRequest.builder()
                .departments(List.of("GSt-M"))
                .responses(List.of(new DepartmentResponse("gst", ConsultationResponse.AGREED)))
                .build();
        assertEquals(
                List.of(),
                found(withConsultation(consultation -> consultation
                        .addAsked(undated)
                        .comments(List.of(Example.comment("GSt-01", "GSt-01-a").toBuilder()
                                .receivedOn(LocalDate.of(2021, 1, 31))
                                .build())))));
    }

    @Test
    void aCommitmentIsNotFulfilledBeforeTheCommentCame() {
        assertEquals(
                List.of("dates-out-of-order /consultation/comments/0/commitments/0/fulfilledOn"),
                found(withCommitment(commitment -> commitment.fulfilledOn(LocalDate.of(2021, 2, 19)))));
    }

    @Test
    void sessionsAreInOrder() {
        assertEquals(
                List.of("dates-out-of-order /councilPaper/sessions/1/date"),
                found(withPaper(paper -> paper.sessions(List.of(session(2021, 3, 24), session(2021, 3, 17))))));
        assertEquals(
                List.of(),
                found(withPaper(paper -> paper.sessions(List.of(session(2021, 3, 24), session(2021, 3, 24))))));
    }

    @Test
    void whatHasHappenedIsNotInTheFuture() {
        assertEquals(
                List.of("date-in-future /consultation/comments/0/commitments/0/fulfilledOn"),
                found(withCommitment(commitment -> commitment.fulfilledOn(TOMORROW))));
        assertEquals(
                List.of("date-in-future /consultation/comments/0/receivedOn"),
                found(withComment(comment -> comment.receivedOn(TOMORROW).commitments(List.of()))));
        assertEquals(
                List.of("date-in-future /coreAreas/0/measures/0/milestones/0/date"),
                found(withMeasure(
                        "app",
                        measure -> measure.milestones(
                                List.of(milestone(MilestoneStatus.REACHED), milestone(MilestoneStatus.PLANNED))))));
        assertEquals(
                List.of("date-in-future /coreAreas/0/measures/0/decisions/0/date"),
                found(withMeasure(
                        "app",
                        measure -> measure.decisions(List.of(decision("20-26 / V 00001").toBuilder()
                                .date(TOMORROW)
                                .build())))));
        assertEquals(
                List.of("date-in-future /edition/corrections/0/date"),
                found(withEdition(edition -> edition.addCorrection(new Correction(TOMORROW, RichText.of("Zahl"))))));
    }

    @Test
    void todayIsNotTheFutureAndADueDateMayBe() {
        assertEquals(List.of(), found(withCommitment(commitment -> commitment.fulfilledOn(Example.TODAY))));
        assertEquals(
                List.of(),
                found(withCommitment(commitment -> commitment.fulfilledOn(null).due(new Due.OnDate(TOMORROW)))));
    }

    private static Milestone milestone(MilestoneStatus status) {
        return new Milestone(TOMORROW, RichText.of("Start"), status);
    }
}

package org.civicreport.validation;

import static org.civicreport.validation.Example.found;
import static org.civicreport.validation.Example.withComment;
import static org.civicreport.validation.Example.withCommitment;
import static org.civicreport.validation.Example.withRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Severity;
import org.civicreport.model.ConsultationResponse;
import org.civicreport.model.DepartmentResponse;
import org.civicreport.model.Disposition;
import org.civicreport.model.Due;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsultationRulesTest {
    private static final String ANSWER = " /consultation/comments/0/answer";
    private static final String DUE = " /consultation/comments/0/commitments/0/due/date";

    @Test
    void aPublicCommentWithoutAnswerIsAnError() {
        Finding finding = Example.validate(
                        withComment(comment -> comment.answer(null).disposition(Disposition.FOLLOWED)))
                .asList()
                .get(0);
        assertEquals("comment-unanswered", finding.code());
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals("/consultation/comments/0/answer", finding.pointer());
        assertEquals(
                List.of("comment-unanswered" + ANSWER),
                found(withComment(comment -> comment.answer(RichText.of(" ")).disposition(null))));
    }

    @Test
    void anInternalCommentNeedsNoAnswer() {
        assertEquals(
                List.of(),
                found(withComment(
                        comment -> comment.answer(null).disposition(null).visibility(Visibility.INTERNAL))));
    }

    @Test
    void aCommentThatIsNotFollowedHasReasonsEvenIfItIsInternal() {
        assertEquals(List.of("rejection-unreasoned" + ANSWER), found(withComment(comment -> comment.answer(null))));
        assertEquals(
                List.of("rejection-unreasoned" + ANSWER),
                found(withComment(comment -> comment.answer(null).visibility(Visibility.INTERNAL))));
    }

    @Test
    void aDepartmentWithoutResponseIsPending() {
        assertEquals(
                List.of(
                        "department-pending /consultation/asked/0/departments/0",
                        "department-pending /consultation/asked/0/departments/1"),
                found(withRequest(
                        request -> request.responses(List.of(response("soz", ConsultationResponse.PENDING))))));
    }

    @Test
    void theLastResponseCountsUnderWhicheverName() {
        assertEquals(
                List.of(),
                found(withRequest(request -> request.responses(List.of(
                        response("soz", ConsultationResponse.PENDING),
                        response("soz", ConsultationResponse.NO_COMMENT),
                        response("GSt-M", ConsultationResponse.AGREED))))));
    }

    @Test
    void aSilentOfficeIsAWarningOnceItsTimeIsOver() {
        Finding finding = Example.validate(silentUntil(Example.TODAY.minusDays(1)))
                .asList()
                .get(0);
        assertEquals("department-silent", finding.code());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(
                List.of("department-pending /consultation/asked/0/departments/1"), found(silentUntil(Example.TODAY)));
        assertEquals(List.of("department-silent /consultation/asked/0/departments/1"), found(silentUntil(null)));
    }

    private static Report silentUntil(@Nullable LocalDate dueOn) {
        return withRequest(request -> request.dueOn(dueOn)
                .responses(List.of(
                        response("soz", ConsultationResponse.AGREED), response("gst", ConsultationResponse.NO_REPLY))));
    }

    private static DepartmentResponse response(String department, ConsultationResponse response) {
        return new DepartmentResponse(department, response);
    }

    @Test
    void aCommitmentDueBeforeTheReleaseIsFulfilled() {
        assertEquals(List.of("commitment-overdue" + DUE), found(openUntil(LocalDate.of(2021, 3, 9))));
    }

    @Test
    void aCommitmentDueUntilTheSessionIsAWarning() {
        assertEquals(List.of("commitment-due-before-session" + DUE), found(openUntil(LocalDate.of(2021, 3, 10))));
        Finding finding =
                Example.validate(openUntil(LocalDate.of(2021, 3, 24))).asList().get(0);
        assertEquals("commitment-due-before-session", finding.code());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(List.of("GSt-01-a", "2021-03-24", "2021-03-24"), finding.arguments());
        assertEquals(List.of(), found(openUntil(LocalDate.of(2021, 3, 25))));
    }

    @Test
    void aCommitmentDueAtAnEventIsNotJudged() {
        assertEquals(
                List.of(),
                found(withCommitment(promise ->
                        promise.due(new Due.AtEvent("vor der Bekanntgabe")).fulfilledOn(null))));
    }

    @Test
    void beforeAnyReleaseNoCommitmentIsOverdue() {
        Report unreleased = openUntil(LocalDate.of(2021, 3, 9)).toBuilder()
                .edition(Example.HEALTHY.edition().toBuilder().releasedOn(null).build())
                .build();
        assertEquals(List.of("release-date-missing /edition/releasedOn"), found(unreleased));
    }

    private static Report openUntil(LocalDate due) {
        return withCommitment(commitment -> commitment.due(new Due.OnDate(due)).fulfilledOn(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vielen Dank für den Hinweis.",
                "Wir danken für die ausführliche Stellungnahme!",
                "Danke. Wir bedanken uns für Ihre Anregung.",
                "Thank you for your comment.",
                "We appreciate the remark."
            })
    void anAnswerThatOnlyThanksIsAWarning(String answer) {
        assertEquals(
                List.of("answer-only-thanks /consultation/comments/0/answer"),
                found(withComment(comment -> comment.answer(RichText.of(answer)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vielen Dank für den Hinweis; er ist eingearbeitet.",
                "Wir danken für den Hinweis und haben ihn eingearbeitet.",
                "Der Dank gilt allen Beteiligten.",
                "Ist ergänzt.",
                "Thank you. The figure has been corrected."
            })
    void anAnswerThatSaysSomethingIsNot(String answer) {
        assertEquals(List.of(), found(withComment(comment -> comment.answer(RichText.of(answer)))));
    }
}

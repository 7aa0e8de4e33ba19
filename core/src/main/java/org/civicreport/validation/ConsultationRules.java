package org.civicreport.validation;

import static org.civicreport.validation.ValidationFindings.ANSWER_ONLY_THANKS;
import static org.civicreport.validation.ValidationFindings.COMMENT_UNANSWERED;
import static org.civicreport.validation.ValidationFindings.COMMITMENT_DUE_BEFORE_SESSION;
import static org.civicreport.validation.ValidationFindings.COMMITMENT_OVERDUE;
import static org.civicreport.validation.ValidationFindings.DEPARTMENT_PENDING;
import static org.civicreport.validation.ValidationFindings.DEPARTMENT_SILENT;
import static org.civicreport.validation.ValidationFindings.REJECTION_UNREASONED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Commitment;
import org.civicreport.model.Consultation;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.ConsultationResponse;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.CouncilSession;
import org.civicreport.model.DepartmentResponse;
import org.civicreport.model.Disposition;
import org.civicreport.model.Due;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;

/** The consultation: comments are answered, those asked have responded, and promises are kept. */
final class ConsultationRules {

    private ConsultationRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "comments-answered",
                        List.of(COMMENT_UNANSWERED, REJECTION_UNREASONED),
                        ConsultationRules::commentsAnswered),
                Rule.of("answers-say-something", List.of(ANSWER_ONLY_THANKS), ConsultationRules::answersSaySomething),
                Rule.of(
                        "departments-responded",
                        List.of(DEPARTMENT_PENDING, DEPARTMENT_SILENT),
                        ConsultationRules::departmentsResponded),
                Rule.of(
                        "commitments-kept",
                        List.of(COMMITMENT_OVERDUE, COMMITMENT_DUE_BEFORE_SESSION),
                        ConsultationRules::commitmentsKept));
    }

    /** A comment that isn't followed needs reasons even if it is internal. */
    private static void commentsAnswered(RuleContext context, Consumer<Finding> sink) {
        for (Located<StakeholderComment> comment : context.index().comments()) {
            StakeholderComment value = comment.value();
            if (CompletenessRules.isBlank(value.answer())) {
                if (value.disposition() == Disposition.NOT_FOLLOWED) {
                    sink.accept(comment.findingAt("answer", REJECTION_UNREASONED, value.id()));
                } else if (value.visibility() == Visibility.PUBLIC) {
                    sink.accept(comment.findingAt("answer", COMMENT_UNANSWERED, value.id()));
                }
            }
        }
    }

    private static void answersSaySomething(RuleContext context, Consumer<Finding> sink) {
        for (Located<StakeholderComment> comment : context.index().comments()) {
            RichText answer = comment.value().answer();
            if (answer != null && Thanks.isAll(answer.commonMark())) {
                sink.accept(comment.findingAt(
                        "answer", ANSWER_ONLY_THANKS, comment.value().id()));
            }
        }
    }

    private static void departmentsResponded(RuleContext context, Consumer<Finding> sink) {
        Consultation consultation = context.report().consultation();
        if (consultation == null) {
            return;
        }
        Pointer asked = Pointer.ROOT.field("consultation").field("asked");
        for (Located<ConsultationRequest> request : Located.all(consultation.asked(), asked)) {
            LocalDate dueOn = request.value().dueOn();
            boolean mayStillReply = dueOn != null && !context.referenceDate().isAfter(dueOn);
            Map<String, ConsultationResponse> responses = responses(request.value(), context.index());
            for (Located<String> key :
                    Located.all(request.value().departments(), request.pointer().field("departments"))) {
                ConsultationResponse response = responses.getOrDefault(
                        context.index().departmentKey(key.value()), ConsultationResponse.PENDING);
                boolean silent = response == ConsultationResponse.NO_REPLY;
                if (response == ConsultationResponse.PENDING || (silent && mayStillReply)) {
                    sink.accept(key.finding(DEPARTMENT_PENDING, key.value()));
                } else if (silent) {
                    sink.accept(key.finding(DEPARTMENT_SILENT, key.value()));
                }
            }
        }
    }

    /** The last response of an office counts, under whichever of its names. */
    private static Map<String, ConsultationResponse> responses(ConsultationRequest request, ReportIndex index) {
        Map<String, ConsultationResponse> responses = new HashMap<>();
        for (DepartmentResponse response : request.responses()) {
            responses.put(index.departmentKey(response.department()), response.response());
        }
        return responses;
    }

    private static void commitmentsKept(RuleContext context, Consumer<Finding> sink) {
        LocalDate releasedOn = context.report().edition().releasedOn();
        if (releasedOn == null) {
            return;
        }
        Optional<LocalDate> session = lastSession(context);
        for (Located<Commitment> commitment : context.index().commitments()) {
            Commitment value = commitment.value();
            if (value.fulfilledOn() == null && value.due() instanceof Due.OnDate due) {
                if (due.date().isBefore(releasedOn)) {
                    sink.accept(overdue(commitment, due.date(), COMMITMENT_OVERDUE, releasedOn));
                } else if (session.isPresent() && !due.date().isAfter(session.get())) {
                    sink.accept(overdue(commitment, due.date(), COMMITMENT_DUE_BEFORE_SESSION, session.get()));
                }
            }
        }
    }

    private static Finding overdue(Located<Commitment> commitment, LocalDate due, FindingType type, LocalDate limit) {
        return Finding.of(
                type,
                commitment.pointer().field("due").field("date"),
                commitment.value().id(),
                due.toString(),
                limit.toString());
    }

    private static Optional<LocalDate> lastSession(RuleContext context) {
        CouncilPaper paper = context.report().councilPaper();
        return paper == null
                ? Optional.empty()
                : paper.sessions().stream().map(CouncilSession::date).max(LocalDate::compareTo);
    }
}

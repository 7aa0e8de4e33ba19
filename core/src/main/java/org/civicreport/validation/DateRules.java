package org.civicreport.validation;

import static org.civicreport.validation.ValidationFindings.DATES_OUT_OF_ORDER;
import static org.civicreport.validation.ValidationFindings.DATE_IN_FUTURE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Commitment;
import org.civicreport.model.Consultation;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.Correction;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.CouncilSession;
import org.civicreport.model.DecisionReference;
import org.civicreport.model.Edition;
import org.civicreport.model.Measure;
import org.civicreport.model.Milestone;
import org.civicreport.model.MilestoneStatus;
import org.civicreport.model.StakeholderComment;
import org.jspecify.annotations.Nullable;

/** Dates: what has to come first comes first, and what has happened isn't in the future. */
final class DateRules {

    private DateRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "dates-in-order",
                        List.of(DATES_OUT_OF_ORDER),
                        (context, sink) -> new Order(sink).check(context)),
                Rule.of(
                        "past-dates-past",
                        List.of(DATE_IN_FUTURE),
                        (context, sink) -> new Past(context.referenceDate(), sink).check(context)));
    }

    /** One pass over all pairs of dates of which one can't be after the other. */
    private record Order(Consumer<Finding> sink) {

        void check(RuleContext context) {
            edition(context.report().edition());
            context.index().measures().forEach(this::measure);
            Consultation consultation = context.report().consultation();
            if (consultation != null) {
                consultation(consultation, context.index());
            }
            CouncilPaper paper = context.report().councilPaper();
            if (paper != null) {
                sessions(paper.sessions());
            }
        }

        private void edition(Edition edition) {
            Pointer at = Pointer.ROOT.field("edition");
            inOrder("periodFrom", edition.periodFrom(), "periodTo", edition.periodTo(), at);
            inOrder("periodFrom", edition.periodFrom(), "dataCutoff", edition.dataCutoff(), at);
            inOrder("dataCutoff", edition.dataCutoff(), "releasedOn", edition.releasedOn(), at);
            for (Located<Correction> correction : Located.all(edition.corrections(), at.field("corrections"))) {
                inOrder(
                        "releasedOn",
                        edition.releasedOn(),
                        "date",
                        correction.value().date(),
                        correction.pointer());
            }
        }

        private void measure(Located<Measure> measure) {
            Measure value = measure.value();
            if (value.to().lastDay().isBefore(value.from().firstDay())) {
                sink.accept(measure.findingAt(
                        "to",
                        DATES_OUT_OF_ORDER,
                        "from",
                        value.from().toString(),
                        "to",
                        value.to().toString()));
            }
        }

        private void consultation(Consultation consultation, ReportIndex index) {
            Map<String, LocalDate> firstSent = new HashMap<>();
            for (Located<ConsultationRequest> request : Located.all(
                    consultation.asked(), Pointer.ROOT.field("consultation").field("asked"))) {
                LocalDate sentOn = request.value().sentOn();
                inOrder("sentOn", sentOn, "dueOn", request.value().dueOn(), request.pointer());
                // A request on an unknown day may have been the first.
                LocalDate earliest = sentOn == null ? LocalDate.MIN : sentOn;
                for (String key : request.value().departments()) {
                    firstSent.merge(
                            index.departmentKey(key), earliest, (one, other) -> one.isBefore(other) ? one : other);
                }
            }
            for (Located<StakeholderComment> comment : index.comments()) {
                LocalDate sentOn =
                        firstSent.get(index.departmentKey(comment.value().source()));
                inOrder("sentOn", sentOn, "receivedOn", comment.value().receivedOn(), comment.pointer());
            }
            index.comments().forEach(this::commitments);
        }

        private void commitments(Located<StakeholderComment> comment) {
            Pointer list = comment.pointer().field("commitments");
            for (Located<Commitment> commitment : Located.all(comment.value().commitments(), list)) {
                inOrder(
                        "receivedOn",
                        comment.value().receivedOn(),
                        "fulfilledOn",
                        commitment.value().fulfilledOn(),
                        commitment.pointer());
            }
        }

        private void sessions(List<CouncilSession> sessions) {
            Pointer list = Pointer.ROOT.field("councilPaper").field("sessions");
            for (Located<CouncilSession> session : Located.all(sessions, list)) {
                LocalTime start = session.value().start();
                LocalTime end = session.value().end();
                if (start != null && end != null && end.isBefore(start)) {
                    outOfOrder("start", start, "end", end, session.pointer());
                }
            }
            for (int index = 1; index < sessions.size(); index++) {
                LocalDate before = sessions.get(index - 1).date();
                inOrder("date", before, "date", sessions.get(index).date(), list.item(index));
            }
        }

        private void inOrder(
                String first, @Nullable LocalDate firstDate, String second, @Nullable LocalDate date, Pointer parent) {
            if (firstDate != null && date != null && date.isBefore(firstDate)) {
                outOfOrder(first, firstDate, second, date, parent);
            }
        }

        private void outOfOrder(String first, Temporal firstMoment, String second, Temporal moment, Pointer parent) {
            sink.accept(Finding.of(
                    DATES_OUT_OF_ORDER,
                    parent.field(second),
                    first,
                    firstMoment.toString(),
                    second,
                    moment.toString()));
        }
    }

    /** One pass over all dates of what has happened already. */
    private record Past(LocalDate referenceDate, Consumer<Finding> sink) {

        void check(RuleContext context) {
            Edition edition = context.report().edition();
            for (Located<Correction> correction : Located.all(
                    edition.corrections(), Pointer.ROOT.field("edition").field("corrections"))) {
                past(correction.value().date(), correction, "date");
            }
            for (Located<Measure> measure : context.index().measures()) {
                Pointer milestones = measure.pointer().field("milestones");
                Located.all(measure.value().milestones(), milestones).forEach(this::milestone);
            }
            for (Located<StakeholderComment> comment : context.index().comments()) {
                past(comment.value().receivedOn(), comment, "receivedOn");
            }
            for (Located<Commitment> commitment : context.index().commitments()) {
                past(commitment.value().fulfilledOn(), commitment, "fulfilledOn");
            }
            for (Located<DecisionReference> decision : context.index().decisions()) {
                past(decision.value().date(), decision, "date");
            }
        }

        private void milestone(Located<Milestone> milestone) {
            if (milestone.value().status() == MilestoneStatus.REACHED) {
                past(milestone.value().date(), milestone, "date");
            }
        }

        private void past(@Nullable LocalDate date, Located<?> part, String field) {
            if (date != null && date.isAfter(referenceDate)) {
                sink.accept(part.findingAt(field, DATE_IN_FUTURE, date.toString(), referenceDate.toString()));
            }
        }
    }
}

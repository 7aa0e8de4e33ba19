package org.civicreport.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Commitment;
import org.civicreport.model.Consultation;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.ConsultationResponse;
import org.civicreport.model.DepartmentResponse;
import org.civicreport.model.Disposition;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.jspecify.annotations.Nullable;

/** Applies proposals to a report. */
final class Revision {

    private Report report;

    Revision(Report report) {
        this.report = report;
    }

    Report apply(List<Proposal> proposals) {
        for (Proposal proposal : proposals) {
            if (proposal instanceof Proposal.Change change) {
                change(change);
            } else if (proposal instanceof Proposal.NewComment added) {
                consultation(consultation ->
                        consultation.toBuilder().addComment(added.comment()).build());
            } else if (proposal instanceof Proposal.NewCommitment added) {
                comment(
                        added.comment(),
                        comment -> comment.toBuilder()
                                .addCommitment(added.commitment())
                                .build());
            }
        }
        return report;
    }

    private void change(Proposal.Change change) {
        switch (change.question().subject()) {
            case DEPARTMENT -> response(change.id(), response -> changed(response, change));
            case COMMENT -> comment(change.id(), comment -> changed(comment, change));
            case COMMITMENT -> commitment(change);
        }
    }

    private void consultation(UnaryOperator<Consultation> change) {
        Consultation now = report.consultation();
        Consultation consultation = now == null ? Consultation.builder().build() : now;
        report = report.toBuilder().consultation(change.apply(consultation)).build();
    }

    private void response(String department, UnaryOperator<DepartmentResponse> change) {
        ConsultationIndex index = new ConsultationIndex(report);
        int place = index.requestTo(department);
        if (place < 0) {
            return;
        }
        ConsultationRequest request = index.consultation().asked().get(place);
        List<DepartmentResponse> responses = new ArrayList<>(request.responses());
        DepartmentResponse now = index.responseOf(department);
        if (now == null) {
            DepartmentResponse first = new DepartmentResponse(department, ConsultationResponse.PENDING);
            responses.add(change.apply(first));
        } else {
            responses.set(responses.lastIndexOf(now), change.apply(now));
        }
        List<ConsultationRequest> asked = new ArrayList<>(index.consultation().asked());
        asked.set(place, request.toBuilder().responses(responses).build());
        consultation(consultation -> consultation.toBuilder().asked(asked).build());
    }

    private void comment(String id, UnaryOperator<StakeholderComment> change) {
        consultation(consultation -> consultation.toBuilder()
                .comments(consultation.comments().stream()
                        .map(comment -> comment.id().equals(id) ? change.apply(comment) : comment)
                        .toList())
                .build());
    }

    private static DepartmentResponse changed(DepartmentResponse response, Proposal.Change change) {
        String after = change.after();
        DepartmentResponse.Builder builder = response.toBuilder();
        switch (change.question()) {
            case RESPONSE ->
                builder.response(after.isEmpty() ? ConsultationResponse.PENDING : ConsultationResponse.valueOf(after));
            case RELEASED_BY -> builder.releasedBy(orNull(after));
            case RELEASED_ON -> builder.releasedOn(Values.day(after).orElse(null));
            default -> throw new IllegalArgumentException(change.question() + " isn't about a department");
        }
        return builder.build();
    }

    private StakeholderComment changed(StakeholderComment comment, Proposal.Change change) {
        String after = change.after();
        StakeholderComment.Builder builder = comment.toBuilder();
        switch (change.question()) {
            case LOCATOR -> builder.locator(Locators.of(report).read(after));
            case TEXT -> builder.text(after);
            case PROPOSED_CHANGE -> builder.proposedChange(orNull(after));
            case VISIBILITY -> builder.visibility(Visibility.valueOf(after));
            case ANSWER ->
                builder.answer(after.isEmpty() ? null : RichText.of(after)).status(answered(comment.status(), after));
            case DISPOSITION -> builder.disposition(after.isEmpty() ? null : Disposition.valueOf(after));
            case OUTCOME -> builder.status(after.isEmpty() ? withoutOutcome(comment) : CommentStatus.valueOf(after));
            default -> throw new IllegalArgumentException(change.question() + " isn't about a comment");
        }
        return builder.build();
    }

    private static CommentStatus answered(CommentStatus status, String answer) {
        boolean open = status == CommentStatus.NEW || status == CommentStatus.IN_PROGRESS;
        return open && !answer.isEmpty() ? CommentStatus.ANSWERED : status;
    }

    private static CommentStatus withoutOutcome(StakeholderComment comment) {
        RichText answer = comment.answer();
        return answer == null || answer.isBlank() ? CommentStatus.IN_PROGRESS : CommentStatus.ANSWERED;
    }

    private void commitment(Proposal.Change change) {
        ConsultationIndex index = new ConsultationIndex(report);
        String comment = index.commentWith(change.id())
                .map(StakeholderComment::id)
                .orElseThrow(() -> new IllegalArgumentException("the report has no commitment " + change.id()));
        if (change.question() == Question.COMMENT) {
            Commitment moved = index.commitment(change.id()).orElseThrow();
            comment(comment, old -> commitments(old, own -> own.id().equals(change.id()) ? null : own));
            comment(change.after(), now -> now.toBuilder().addCommitment(moved).build());
        } else {
            comment(comment, old -> commitments(old, own -> own.id().equals(change.id()) ? changed(own, change) : own));
        }
    }

    private interface CommitmentChange {
        @Nullable
        Commitment apply(Commitment commitment);
    }

    private static StakeholderComment commitments(StakeholderComment comment, CommitmentChange change) {
        List<Commitment> commitments = new ArrayList<>();
        for (Commitment commitment : comment.commitments()) {
            Commitment changed = change.apply(commitment);
            if (changed != null) {
                commitments.add(changed);
            }
        }
        return comment.toBuilder().commitments(commitments).build();
    }

    private static Commitment changed(Commitment commitment, Proposal.Change change) {
        String after = change.after();
        Commitment.Builder builder = commitment.toBuilder();
        switch (change.question()) {
            case PROMISE -> builder.text(RichText.of(after));
            case OWNER -> builder.owner(after);
            case DUE -> builder.due(Values.due(after));
            default -> throw new IllegalArgumentException(change.question() + " isn't about a commitment");
        }
        return builder.build();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

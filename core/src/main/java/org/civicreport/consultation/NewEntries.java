package org.civicreport.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.civicreport.consultation.Unassigned.Reason;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Pointer;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Commitment;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.jspecify.annotations.Nullable;

/** Files comments and commitments that somebody filled in anew. */
final class NewEntries {

    private final ConsultationIndex index;
    private final Values values;
    private final NewIds ids;
    private final Locators locators;
    private final Consumer<Unassigned> unassigned;
    private final Consumer<Finding> findings;
    private final List<Proposal> proposals = new ArrayList<>();

    NewEntries(ConsultationIndex index, Consumer<Unassigned> unassigned, Consumer<Finding> findings) {
        this.index = index;
        this.values = new Values(index);
        this.ids = new NewIds(index);
        this.locators = Locators.of(index.report());
        this.unassigned = unassigned;
        this.findings = findings;
    }

    List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    /** Adds a row that was filled in anew; one without a word is left alone. */
    void add(ReturnedForm form, ReturnedRow row) {
        if (row.values().values().stream().allMatch(value -> value.text().isBlank())) {
            return;
        }
        boolean asked = row.subject() != Subject.DEPARTMENT
                && !form.sent().head().kind().asked(row.subject()).isEmpty()
                && (row.subject() == Subject.COMMITMENT
                        || form.sent().head().kind().asks(Question.TEXT));
        if (!asked) {
            keep(form, row, Reason.NOT_ASKED);
        } else if (row.subject() == Subject.COMMENT) {
            comment(form, row);
        } else {
            commitment(form, row);
        }
    }

    private void comment(ReturnedForm form, ReturnedRow row) {
        String text = row.text(Question.TEXT).strip();
        if (text.isEmpty()) {
            keep(form, row, Reason.INCOMPLETE);
            return;
        }
        String department = form.sent().head().department();
        StakeholderComment draft = StakeholderComment.builder()
                .id("")
                .source(department)
                .text(text)
                .receivedOn(form.receivedOn())
                .locator(locators.read(row.text(Question.LOCATOR)))
                .proposedChange(orNull(row.text(Question.PROPOSED_CHANGE).strip()))
                .status(CommentStatus.NEW)
                .visibility(visibility(form, row))
                .build();
        Optional<StakeholderComment> known = index.commentsOf(department).stream()
                .filter(comment ->
                        form.sent().row(Subject.COMMENT, comment.id()).isEmpty())
                .filter(comment -> sameComment(comment, draft))
                .findFirst();
        if (known.isPresent()) {
            known(form, known.get().id());
            return;
        }
        for (int i = 0; i < proposals.size(); i++) {
            if (proposals.get(i) instanceof Proposal.NewComment other
                    && other.comment().source().equals(department)
                    && other.comment().visibility() == draft.visibility()
                    && sameComment(other.comment(), draft)) {
                StakeholderComment comment = other.comment().toBuilder()
                        .receivedOn(earlier(other.comment().receivedOn(), draft.receivedOn()))
                        .build();
                proposals.set(i, new Proposal.NewComment(comment, both(other, origin(form, row, Question.TEXT))));
                return;
            }
        }
        StakeholderComment comment =
                draft.toBuilder().id(ids.forComment(department)).build();
        proposals.add(new Proposal.NewComment(comment, List.of(origin(form, row, Question.TEXT))));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static boolean sameComment(StakeholderComment one, StakeholderComment other) {
        return one.text().strip().equals(other.text().strip())
                && Objects.equals(one.locator(), other.locator())
                && Objects.equals(one.proposedChange(), other.proposedChange());
    }

    /** What nobody chose, or not in one of the words, stays within the administration. */
    private Visibility visibility(ReturnedForm form, ReturnedRow row) {
        String chosen = row.text(Question.VISIBILITY);
        if (chosen.isBlank()) {
            return Visibility.INTERNAL;
        }
        if (!values.isUnderstood(Question.VISIBILITY, chosen)) {
            unassigned.accept(
                    new Unassigned(form.name(), row.place(), Reason.NOT_UNDERSTOOD, row.text(Question.TEXT), chosen));
            return Visibility.INTERNAL;
        }
        return Visibility.valueOf(chosen);
    }

    private void commitment(ReturnedForm form, ReturnedRow row) {
        Optional<StakeholderComment> comment = form.sent()
                .row(Subject.COMMENT, row.text(Question.COMMENT).strip())
                .flatMap(sent -> index.comment(sent.id()));
        String promise = row.text(Question.PROMISE).strip();
        Optional<String> owner = index.departmentNamed(row.text(Question.OWNER));
        if (comment.isEmpty() || promise.isEmpty() || owner.isEmpty()) {
            keep(form, row, Reason.INCOMPLETE);
            return;
        }
        Commitment draft = Commitment.builder()
                .id("")
                .text(RichText.of(promise))
                .owner(owner.get())
                .due(Values.due(row.text(Question.DUE)))
                .build();
        Optional<Commitment> known = comment.get().commitments().stream()
                .filter(own -> form.sent().row(Subject.COMMITMENT, own.id()).isEmpty())
                .filter(own -> sameCommitment(own, draft))
                .findFirst();
        if (known.isPresent()) {
            known(form, known.get().id());
            return;
        }
        String commentId = comment.get().id();
        for (int i = 0; i < proposals.size(); i++) {
            if (proposals.get(i) instanceof Proposal.NewCommitment other
                    && other.comment().equals(commentId)
                    && sameCommitment(other.commitment(), draft)) {
                List<Origin> origins = both(other, origin(form, row, Question.PROMISE));
                proposals.set(i, new Proposal.NewCommitment(commentId, other.commitment(), origins));
                return;
            }
        }
        Commitment commitment = Commitment.builder()
                .id(ids.forCommitment(commentId))
                .text(draft.text())
                .owner(draft.owner())
                .due(draft.due())
                .build();
        proposals.add(new Proposal.NewCommitment(commentId, commitment, List.of(origin(form, row, Question.PROMISE))));
    }

    private boolean sameCommitment(Commitment one, Commitment other) {
        return one.text().commonMark().strip().equals(other.text().commonMark().strip())
                && index.keyOrSame(one.owner()).equals(index.keyOrSame(other.owner()))
                && Objects.equals(one.due(), other.due());
    }

    private void known(ReturnedForm form, String id) {
        findings.accept(Finding.of(ConsultationFindings.FORM_ENTRY_KNOWN, Pointer.ROOT, form.name(), id));
    }

    private static List<Origin> both(Proposal proposal, Origin origin) {
        List<Origin> origins = new ArrayList<>(proposal.origins());
        origins.add(origin);
        return origins.stream().sorted().toList();
    }

    private static Origin origin(ReturnedForm form, ReturnedRow row, Question question) {
        ReturnedValue value = row.values().get(question);
        return new Origin(form.name(), row.place(), value == null ? Evidence.TEXT : value.evidence());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private void keep(ReturnedForm form, ReturnedRow row, Reason reason) {
        List<Unassigned> kept = new ArrayList<>();
        Merge.keep(form, row, reason, kept);
        kept.forEach(unassigned);
    }
}

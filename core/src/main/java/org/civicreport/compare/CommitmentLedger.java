package org.civicreport.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicreport.compare.CommitmentProgress.Outcome;
import org.civicreport.model.CarriedCommitment;
import org.civicreport.model.Commitment;
import org.civicreport.model.CommitmentState;
import org.civicreport.model.Consultation;
import org.civicreport.model.Due;
import org.civicreport.model.Edition;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;
import org.jspecify.annotations.Nullable;

/** Follows commitments from the edition that made them into the next. */
final class CommitmentLedger {

    /** How a commitment is named from other editions. */
    private record Key(String edition, String comment, String commitment) {}

    private final Report older;
    private final Report newer;
    private final LocalDate today;
    private final Map<Key, CommitmentState> said = new HashMap<>();

    private CommitmentLedger(Report older, Report newer) {
        this.older = older;
        this.newer = newer;
        this.today = day(newer.edition());
        for (CarriedCommitment carried : newer.carriedCommitments()) {
            said.putIfAbsent(new Key(carried.edition(), carried.comment(), carried.commitment()), carried.state());
        }
    }

    static List<CommitmentProgress> between(Report older, Report newer) {
        return new CommitmentLedger(older, newer).progress();
    }

    /** The day that the newer edition speaks of. */
    private static LocalDate day(Edition edition) {
        if (edition.releasedOn() != null) {
            return edition.releasedOn();
        }
        return edition.dataCutoff() == null ? edition.periodTo() : edition.dataCutoff();
    }

    private List<CommitmentProgress> progress() {
        List<CommitmentProgress> progress = new ArrayList<>();
        Consultation consultation = older.consultation();
        for (StakeholderComment comment :
                consultation == null ? List.<StakeholderComment>of() : consultation.comments()) {
            for (Commitment made : comment.commitments()) {
                if (made.fulfilledOn() == null) {
                    Key key = new Key(older.id(), comment.id(), made.id());
                    progress.add(new CommitmentProgress(
                            key.edition(), key.comment(), key.commitment(), made, outcome(key, made)));
                }
            }
        }
        for (CarriedCommitment carried : older.carriedCommitments()) {
            if (carried.state() == CommitmentState.OPEN || carried.state() == CommitmentState.PARTLY_FULFILLED) {
                Key key = new Key(carried.edition(), carried.comment(), carried.commitment());
                Outcome outcome = Optional.ofNullable(said.get(key))
                        .map(state -> outcome(state, false))
                        .orElse(Outcome.UNMENTIONED);
                progress.add(new CommitmentProgress(key.edition(), key.comment(), key.commitment(), null, outcome));
            }
        }
        return progress;
    }

    private Outcome outcome(Key key, Commitment made) {
        CommitmentState state = said.get(key);
        if (state != null) {
            return outcome(state, isPast(made.due()));
        }
        boolean sameEdition = newer.id().equals(older.id());
        Optional<Commitment> revised = sameEdition ? inNewer(key) : Optional.empty();
        if (revised.isEmpty()) {
            return Outcome.UNMENTIONED;
        }
        if (revised.get().fulfilledOn() != null) {
            return Outcome.KEPT;
        }
        return isPast(revised.get().due()) ? Outcome.OVERDUE : Outcome.OPEN;
    }

    private static Outcome outcome(CommitmentState state, boolean isPast) {
        return switch (state) {
            case FULFILLED -> Outcome.KEPT;
            case WITHDRAWN -> Outcome.WITHDRAWN;
            case OPEN, PARTLY_FULFILLED -> isPast ? Outcome.OVERDUE : Outcome.OPEN;
        };
    }

    private Optional<Commitment> inNewer(Key key) {
        Consultation consultation = newer.consultation();
        return consultation == null
                ? Optional.empty()
                : consultation.comments().stream()
                        .filter(comment -> comment.id().equals(key.comment()))
                        .flatMap(comment -> comment.commitments().stream())
                        .filter(commitment -> commitment.id().equals(key.commitment()))
                        .findFirst();
    }

    private boolean isPast(@Nullable Due due) {
        return due instanceof Due.OnDate day && day.date().isBefore(today);
    }
}

package org.civicreport.compare;

import java.io.Serializable;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.civicreport.model.CarriedCommitment;
import org.civicreport.model.Commitment;
import org.civicreport.model.Consultation;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;
import org.jspecify.annotations.Nullable;

/**
 * All that one edition says about a commitment (Zusage): itself, in the edition that made it, and what has become of it, in
 * later ones.
 *
 * @param key its name
 * @param made the commitment, or null if another edition made it
 * @param carried what the edition says has become of it, or null if it says nothing
 */
public record CommitmentEntry(
        CommitmentKey key,
        @Nullable Commitment made,
        @Nullable CarriedCommitment carried) implements Serializable {

    /** Checks that the key is there. */
    public CommitmentEntry {
        Objects.requireNonNull(key, "key");
    }

    /** Of namesakes the first counts. */
    static SortedMap<CommitmentKey, CommitmentEntry> of(Report report) {
        SortedMap<CommitmentKey, CommitmentEntry> entries = new TreeMap<>();
        Consultation consultation = report.consultation();
        if (consultation != null) {
            for (StakeholderComment comment : consultation.comments()) {
                for (Commitment made : comment.commitments()) {
                    CommitmentKey key = new CommitmentKey(report.id(), comment.id(), made.id());
                    entries.putIfAbsent(key, new CommitmentEntry(key, made, null));
                }
            }
        }
        for (CarriedCommitment carried : report.carriedCommitments()) {
            CommitmentKey key = CommitmentKey.of(carried);
            entries.merge(
                    key,
                    new CommitmentEntry(key, null, carried),
                    (known, added) ->
                            known.carried() != null ? known : new CommitmentEntry(key, known.made(), carried));
        }
        return entries;
    }
}

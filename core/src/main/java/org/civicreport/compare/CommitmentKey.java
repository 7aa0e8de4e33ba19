package org.civicreport.compare;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import org.civicreport.model.CarriedCommitment;

/**
 * How a commitment (Zusage) is named in all editions. Keys are ordered by edition, comment and commitment.
 *
 * @param edition the id of the edition that made it
 * @param comment the id of the comment whose answer made it
 * @param commitment its own id
 */
public record CommitmentKey(String edition, String comment, String commitment)
        implements Comparable<CommitmentKey>, Serializable {

    private static final Comparator<CommitmentKey> ORDER = Comparator.comparing(CommitmentKey::edition)
            .thenComparing(CommitmentKey::comment)
            .thenComparing(CommitmentKey::commitment);

    /** Checks that nothing is null. */
    public CommitmentKey {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(commitment, "commitment");
    }

    static CommitmentKey of(CarriedCommitment carried) {
        return new CommitmentKey(carried.edition(), carried.comment(), carried.commitment());
    }

    @Override
    public int compareTo(CommitmentKey other) {
        return ORDER.compare(this, other);
    }
}

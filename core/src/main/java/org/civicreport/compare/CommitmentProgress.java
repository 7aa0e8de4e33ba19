package org.civicreport.compare;

import java.io.Serializable;
import java.util.Objects;
import org.civicreport.model.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * What became of a commitment (Zusage) that was open in the older edition.
 *
 * @param edition the id of the edition that made it
 * @param comment the id of the comment whose answer made it
 * @param commitment its id
 * @param made the commitment itself, or null if it comes from an edition before the older one
 * @param outcome what became of it
 */
public record CommitmentProgress(
        String edition,
        String comment,
        String commitment,
        @Nullable Commitment made,
        Outcome outcome) implements Serializable {

    /** What can become of a commitment. */
    public enum Outcome {
        /** It is fulfilled. */
        KEPT,
        /** It is still open, and that is in order. */
        OPEN,
        /** It is still open, and its date has passed. */
        OVERDUE,
        /** It was withdrawn. */
        WITHDRAWN,
        /** The newer edition says nothing about it. */
        UNMENTIONED
    }

    /** Checks that nothing required is null. */
    public CommitmentProgress {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(commitment, "commitment");
        Objects.requireNonNull(outcome, "outcome");
    }
}

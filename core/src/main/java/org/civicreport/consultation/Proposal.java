package org.civicreport.consultation;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.civicreport.model.Commitment;
import org.civicreport.model.StakeholderComment;

/** A change of the report that follows from returned forms without a doubt. Nothing changes until it is applied. */
public sealed interface Proposal extends Serializable {

    /** Returns the places that say so, at least one, in order. */
    List<Origin> origins();

    /**
     * A value becomes another: an agreement, a release, an answer, a disposition, an outcome and so on.
     *
     * @param question which value
     * @param id key of the department, id of the comment or of the commitment, by the question's subject
     * @param before the value that the report has; empty for none
     * @param after the value that it gets; empty for none
     * @param origins the places that say so
     */
    record Change(Question question, String id, String before, String after, List<Origin> origins) implements Proposal {

        /** Copies the places. */
        public Change {
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            origins = List.copyOf(origins);
        }
    }

    /**
     * A comment is filed.
     *
     * @param comment the comment, with an id of its own
     * @param origins the places that say so
     */
    record NewComment(StakeholderComment comment, List<Origin> origins) implements Proposal {

        /** Copies the places. */
        public NewComment {
            Objects.requireNonNull(comment, "comment");
            origins = List.copyOf(origins);
        }
    }

    /**
     * A commitment is filed.
     *
     * @param comment id of the comment whose answer makes the promise
     * @param commitment the commitment, with an id of its own
     * @param origins the places that say so
     */
    record NewCommitment(String comment, Commitment commitment, List<Origin> origins) implements Proposal {

        /** Copies the places. */
        public NewCommitment {
            Objects.requireNonNull(comment, "comment");
            Objects.requireNonNull(commitment, "commitment");
            origins = List.copyOf(origins);
        }
    }
}

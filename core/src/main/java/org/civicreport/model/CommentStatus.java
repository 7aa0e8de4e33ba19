package org.civicreport.model;

/**
 * How far the handling of a comment is: new, in progress, answered, and at last settled or upheld.
 *
 * <p>Source: this library's own proposal.
 */
public enum CommentStatus {
    /** Received (neu). */
    NEW,

    /** Being answered (in Bearbeitung). */
    IN_PROGRESS,

    /** Answered (beantwortet). */
    ANSWERED,

    /** The department is content with the answer (erledigt). */
    SETTLED,

    /** The department upholds its comment in spite of the answer; only such a point is printed as open
     * (aufrechterhalten). */
    UPHELD
}

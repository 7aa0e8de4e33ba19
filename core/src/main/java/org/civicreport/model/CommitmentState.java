package org.civicreport.model;

/**
 * What became of a promise of an earlier edition.
 *
 * <p>Source: this library's own proposal.
 */
public enum CommitmentState {
    /** Still to be kept (offen). */
    OPEN,

    /** Kept in part (teilweise erfüllt). */
    PARTLY_FULFILLED,

    /** Kept (erfüllt). */
    FULFILLED,

    /** Will not be kept; the note says why (zurückgenommen). */
    WITHDRAWN
}

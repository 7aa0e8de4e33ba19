package org.civicreport.model;

/**
 * How far an edition is: draft, in consultation, final, in this order.
 *
 * <p>Source: this library's own proposal.
 */
public enum EditionStatus {
    /** Being written (Entwurf). */
    DRAFT,

    /** Sent to the departments for their comments (in Abstimmung). */
    IN_CONSULTATION,

    /** Released; errors keep it from being published (endgültig). */
    FINAL
}

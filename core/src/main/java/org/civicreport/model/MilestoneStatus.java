package org.civicreport.model;

/**
 * How a milestone stands.
 *
 * <p>Source: this library's own proposal.
 */
public enum MilestoneStatus {
    /** Still to come (geplant). */
    PLANNED,

    /** Reached (erreicht). */
    REACHED,

    /** Not reached in time, still aimed at (verzögert). */
    DELAYED,

    /** Given up (entfallen). */
    DROPPED
}

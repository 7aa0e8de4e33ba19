package org.civicreport.model;

/**
 * Who may see a comment.
 *
 * <p>Source: this library's own proposal.
 */
public enum Visibility {
    /** Everybody (öffentlich). */
    PUBLIC,

    /** The administration only; {@link Report#forAudience} leaves it out for the public (intern). */
    INTERNAL
}

package org.civicreport.model;

/**
 * For whom a document is made; see {@link Report#forAudience}.
 *
 * <p>Source: this library's own proposal.
 */
public enum Audience {
    /** Everybody (Öffentlichkeit). */
    PUBLIC,

    /** The administration (Verwaltung). */
    INTERNAL
}

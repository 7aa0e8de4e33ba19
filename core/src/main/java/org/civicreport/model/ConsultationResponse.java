package org.civicreport.model;

/**
 * How a department responded when it was asked for comments.
 *
 * <p>Source: the practice of co-signing (Mitzeichnung) in German administrations, as in Munich council papers.
 */
public enum ConsultationResponse {
    /** Nothing received yet (ausstehend). */
    PENDING,

    /** Said that it has no comment (Fehlanzeige). */
    NO_COMMENT,

    /** Agreed (Mitzeichnung). */
    AGREED,

    /** Commented, and the text was changed accordingly (eingearbeitet). */
    INCORPORATED,

    /** Commented, with points that are left open (offene Punkte). */
    OPEN_POINTS,

    /** Did not reply by the due date (keine Rückmeldung). */
    NO_REPLY
}

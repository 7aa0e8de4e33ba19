package org.civicreport.model;

/**
 * What a session does with a paper (Beratungsart).
 *
 * <p>Source: OParl 1.1 {@code Consultation.role} and {@code Consultation.authoritative}.
 */
public enum SessionRole {
    /** Takes note (Kenntnisnahme). */
    NOTING,

    /** Prepares the decision of another body (vorberatend). */
    PREPARATORY,

    /** Decides (beschließend). */
    DECIDING
}

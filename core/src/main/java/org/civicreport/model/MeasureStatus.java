package org.civicreport.model;

/**
 * How far a measure is (Umsetzungsstand).
 *
 * <p>A measure is planned, then in progress, and ends completed or discontinued. Source: Munich's digitalisation
 * report and Digitalisierungsradar.
 */
public enum MeasureStatus {
    /** Not begun yet (geplant). */
    PLANNED,

    /** Under way (in Umsetzung). */
    IN_PROGRESS,

    /** Done (abgeschlossen). */
    COMPLETED,

    /** Given up; needs a reason (eingestellt). */
    DISCONTINUED
}

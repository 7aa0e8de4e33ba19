package org.civicreport.model;

/**
 * How far a council paper is released in the council information system.
 *
 * <p>Source: Munich council papers.
 */
public enum PaperStatus {
    /** Released by the department (vom Referat freigegeben). */
    RELEASED_BY_DEPARTMENT,

    /** Released by the mayor (vom Oberbürgermeister freigegeben). */
    RELEASED_BY_MAYOR,

    /** Final (endgültig). */
    FINAL
}

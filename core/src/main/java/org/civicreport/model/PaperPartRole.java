package org.civicreport.model;

/**
 * What is printed in a part of the council paper.
 *
 * <p>Source: Munich council papers.
 */
public enum PaperPartRole {
    /** The statement, and with it the covering text of the report (Vortrag). */
    STATEMENT,

    /** The motion (Antrag). */
    MOTION,

    /** The resolution with the signature lines (Beschluss). */
    RESOLUTION,

    /** The outcome of an announcement with the signature lines (Bekannt gegeben). */
    OUTCOME,

    /** Who gets a copy (Abdruck). */
    DISTRIBUTION,

    /** To whom the file returns (Wv.). */
    RESUBMISSION
}

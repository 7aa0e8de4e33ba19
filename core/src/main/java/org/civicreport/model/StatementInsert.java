package org.civicreport.model;

/**
 * A piece of the report that a section of the statement prints.
 *
 * <p>The covering text is made of them; see {@link StatementSection}.
 */
public enum StatementInsert {
    /** The introduction with the mandate (Aufbau und Auftrag). */
    INTRODUCTION,

    /** The core areas, each with its excerpt or else its intro (Kernbereiche). */
    CORE_AREAS,

    /** The highlights (Schlaglichter). */
    HIGHLIGHTS,

    /** The conclusion (Fazit). */
    CONCLUSION,

    /** Who was asked, and the table of open points (Beteiligungen). */
    CONSULTATION
}

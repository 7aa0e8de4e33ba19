package org.civicreport.model;

/**
 * What sort of office a department is.
 *
 * <p>Source: the offices consulted on Munich's digitalisation report.
 */
public enum DepartmentKind {
    /** Department of the city administration (Referat, Dezernat). */
    DEPARTMENT,

    /** Enterprise run by the city (Eigenbetrieb). */
    MUNICIPAL_ENTERPRISE,

    /** The mayor's central office (Direktorium). */
    DIRECTORATE,

    /** Office for equal opportunity (Gleichstellungsstelle). */
    EQUAL_OPPORTUNITY_OFFICE,

    /** Coordination office for a cross-cutting matter (Koordinierungsstelle). */
    COORDINATION_OFFICE,

    /** Staff council (Personalrat, Gesamtpersonalrat). */
    STAFF_COUNCIL,

    /** Advisory council of a group of citizens (Beirat, Beteiligungsgremium). */
    PARTICIPATION_BODY,

    /** Someone outside the city administration (extern). */
    EXTERNAL
}

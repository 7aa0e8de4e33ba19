package org.civicreport.consultation;

/** What a row of a form is about. */
public enum Subject {
    /** The department's response as a whole (Rückmeldung); a form has one such row at most. */
    DEPARTMENT,

    /** One comment (Stellungnahme). */
    COMMENT,

    /** One promise that an answer makes (Zusage). */
    COMMITMENT
}

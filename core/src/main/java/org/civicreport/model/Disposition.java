package org.civicreport.model;

/**
 * What was done about a comment (Abwägungsergebnis).
 *
 * <p>Source: the dispositions usual in planning participation (XBeteiligung 1.2) and in the ISO/IEC commenting
 * form; the list is this library's own.
 */
public enum Disposition {
    /** Followed (gefolgt). */
    FOLLOWED,

    /** The text did so already (bereits berücksichtigt). */
    ALREADY_FOLLOWED,

    /** Followed in part (teilweise gefolgt). */
    PARTLY_FOLLOWED,

    /** Not followed; the answer gives the reasons (nicht gefolgt). */
    NOT_FOLLOWED,

    /** Taken note of (zur Kenntnis genommen). */
    NOTED,

    /** Put off to a later edition or paper (zurückgestellt). */
    DEFERRED,

    /** A misunderstanding was cleared up (klargestellt). */
    CLARIFIED
}

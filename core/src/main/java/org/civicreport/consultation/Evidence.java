package org.civicreport.consultation;

/** How something got into a returned form. */
public enum Evidence {
    /** It stands in the text. */
    TEXT,

    /** Tracked changes lead to it (nachverfolgte Änderungen): insertions are taken in, deletions are left out. */
    TRACKED_CHANGE,

    /** Somebody remarked it beside the text (Kommentar am Rand). */
    REMARK
}

package org.civicreport.model;

/**
 * Whether a council paper tells or asks.
 *
 * <p>Source: Munich council papers; OParl 1.1 {@code Paper.paperType}.
 */
public enum PaperKind {
    /** The council is told; there is no motion (Bekanntgabe). */
    ANNOUNCEMENT,

    /** The council is asked to decide on a motion (Beschlussvorlage). */
    PROPOSAL
}

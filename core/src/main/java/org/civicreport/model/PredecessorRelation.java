package org.civicreport.model;

/**
 * How a measure of an earlier edition became one of this edition.
 *
 * <p>Source: this library's own proposal.
 */
public enum PredecessorRelation {
    /** The same measure under another title or id (umbenannt). */
    RENAMED,

    /** Several measures became this one (zusammengelegt). */
    MERGED,

    /** One measure became several, this among them (aufgeteilt). */
    SPLIT
}

package org.civicreport.document;

/**
 * What a badge or a chart's series means, so that renderers can give it colour, icon and pattern. Never the only bearer
 * of meaning: the word stands beside it.
 */
public enum Tone {
    /** Without judgement. */
    NEUTRAL,
    /** Not begun yet. */
    PLANNED,
    /** Going on. */
    ACTIVE,
    /** Reached. */
    DONE,
    /** Ended without being reached. */
    STOPPED,
    /** In need of attention. */
    ATTENTION
}

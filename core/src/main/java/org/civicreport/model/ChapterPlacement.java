package org.civicreport.model;

/**
 * Where a free chapter stands among the usual ones.
 *
 * <p>Several chapters at one place keep their order. Where the usual chapter is missing, they stand where it would.
 */
public enum ChapterPlacement {
    /** Before the introduction, such as a preface (Vorwort). */
    BEFORE_INTRODUCTION,

    /** After the introduction. */
    AFTER_INTRODUCTION,

    /** After the core areas. */
    AFTER_CORE_AREAS,

    /** After the highlights. */
    AFTER_HIGHLIGHTS,

    /** After the conclusion. */
    AFTER_CONCLUSION,

    /** After the consultation. */
    AFTER_CONSULTATION
}

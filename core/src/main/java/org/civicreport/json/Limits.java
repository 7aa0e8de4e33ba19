package org.civicreport.json;

/**
 * How much a text may ask of the reader.
 *
 * @param bytes of the whole text
 * @param depth of objects and arrays within each other
 * @param items of one array, or fields of one object
 * @param textLength of one text, in UTF-16 units
 */
record Limits(int bytes, int depth, int items, int textLength) {

    /** Reading is recursive, so the depth has to suit any thread's stack. */
    static final int DEEPEST = 500;

    /** Far beyond any real report, which is some hundred kilobytes. */
    static final Limits STANDARD = new Limits(16 << 20, 64, 10_000, 1_000_000);
}

package org.civicreport.html.page;

/**
 * The ids of a page. Places of the document have their anchor's name; everything that the renderer adds has a hyphen in
 * its id, which no anchor can have, so that no two are the same.
 */
final class Ids {

    static final String CONTENT = "content-start";
    static final String NOTES = "notes-heading";
    static final String FILTER = "filter";

    /** Behind a section's anchor: its heading. */
    static final String HEADING = "-heading";

    /** Behind an anchor: its caption. */
    static final String CAPTION = "-caption";

    /** Behind a note's anchor: its mark in the text. */
    static final String MARK = "-mark";

    private Ids() {}
}

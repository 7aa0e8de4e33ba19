package org.civicreport.html.page;

import org.civicreport.document.Anchor;
import org.civicreport.document.Note;

/**
 * The ids of a page. Places of the document have their anchor's name; everything that the renderer adds has a hyphen in
 * its id, which no anchor can have, so that no two are the same.
 */
final class Ids {

    static final String CONTENT = "content-start";
    static final String NOTES = "notes-heading";

    private Ids() {}

    static String heading(Anchor section) {
        return section + "-heading";
    }

    static String caption(Anchor captioned) {
        return captioned + "-caption";
    }

    static String noteMark(Note note) {
        return note.anchor() + "-mark";
    }
}

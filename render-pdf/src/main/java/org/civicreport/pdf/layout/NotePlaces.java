package org.civicreport.pdf.layout;

import org.civicreport.document.Note;

/** The names of the places that notes and their marks link to; anchors have no dots, so they can't meet. */
final class NotePlaces {

    private NotePlaces() {}

    static String note(Note note) {
        return note.anchor().value() + ".note";
    }

    static String mark(Note note) {
        return note.anchor().value() + ".mark";
    }
}

package org.civicreport.pdf.layout;

import java.util.Optional;
import org.civicreport.document.Anchor;
import org.civicreport.document.Note;

/** The names of the places that notes and their marks link to; anchors have no dots, so they can't meet. */
final class NotePlaces {

    private static final String NOTE = ".note";
    private static final String MARK = ".mark";

    private NotePlaces() {}

    static String note(Note note) {
        return note.anchor().value() + NOTE;
    }

    static String mark(Note note) {
        return note.anchor().value() + MARK;
    }

    static boolean isMark(String place) {
        return place.endsWith(MARK);
    }

    /** Returns the anchor whose content begins at a place; a note's begins at its mark. */
    static Optional<Anchor> anchor(String place) {
        if (place.endsWith(NOTE)) {
            return Optional.empty();
        }
        String name = place.endsWith(MARK) ? place.substring(0, place.length() - MARK.length()) : place;
        return Optional.of(new Anchor(name));
    }
}

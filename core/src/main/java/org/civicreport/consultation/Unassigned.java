package org.civicreport.consultation;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something in a returned form that a person has to file: it is kept as it came.
 *
 * @param form the name of the returned form
 * @param place where it stood
 * @param reason why it wasn't filed
 * @param about the id or the words beside it that may help; empty for nothing
 * @param text what stood there, verbatim; CommonMark where there was more than plain text
 */
public record Unassigned(String form, Place place, Reason reason, String about, String text) implements Serializable {

    /** Checks that everything is there. */
    public Unassigned {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(text, "text");
    }

    /** Why something wasn't filed. */
    public enum Reason {
        /** It stands where nothing was asked. */
        NOT_ASKED,

        /** The row's id isn't one that the form was sent with. */
        UNKNOWN_ID,

        /** Several rows bear the same id and say different things. */
        REPEATED_ID,

        /** The row's id says one thing and its fields another. */
        CONTRADICTION,

        /** Something is altered that the form only shows. */
        SHOWN_ONLY,

        /** The words aren't one of the choices, no date, or no department. */
        NOT_UNDERSTOOD,

        /** A new entry lacks what it can't do without: the comment its text; the promise its comment, text, or owner. */
        INCOMPLETE,

        /** What it is about isn't in the report any more. */
        GONE,

        /** Somebody remarked it beside the text. */
        REMARK,

        /** It is a picture, a text box, a footnote, or the like. */
        OBJECT
    }
}

package org.civicreport.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * By when a commitment is to be kept (Fälligkeit): by a day, at an event, or with an edition of the report. In JSON it is an
 * object with one field, {@code date}, {@code event} or {@code edition}.
 *
 * <p>Source: Munich's digitalisation report promises papers “before the announcement” and for the next report; the type is
 * this library's own proposal.
 */
public sealed interface Due extends Serializable {

    /**
     * Due on a day at the latest.
     *
     * @param date the day; required
     */
    record OnDate(LocalDate date) implements Due {

        /** Checks that the day is not {@code null}. */
        public OnDate {
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * Due at an event whose day is not known or does not matter.
     *
     * @param event the event in words, such as “vor der Bekanntgabe”; plain text, required
     */
    record AtEvent(String event) implements Due {

        /** Checks that the event is not {@code null} and cleans it. */
        public AtEvent {
            event = Components.text(event, "event");
        }
    }

    /**
     * Due with a later edition of the report.
     *
     * @param edition the edition's label, see {@link Edition#label()}; required
     */
    record WithEdition(String edition) implements Due {

        /** Checks that the label is not {@code null} and cleans it. */
        public WithEdition {
            edition = Components.text(edition, "edition");
        }
    }
}

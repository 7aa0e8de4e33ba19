package org.civicreport.consultation;

import java.io.Serializable;
import java.util.Objects;

/**
 * Where a proposal comes from.
 *
 * @param form the name of the returned form
 * @param place where in it
 * @param evidence how it got there
 */
public record Origin(String form, Place place, Evidence evidence) implements Serializable, Comparable<Origin> {

    /** Checks that everything is there. */
    public Origin {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public int compareTo(Origin other) {
        int byForm = form.compareTo(other.form);
        int byPlace = byForm != 0 ? byForm : place.compareTo(other.place);
        return byPlace != 0 ? byPlace : evidence.compareTo(other.evidence);
    }
}

package org.civicreport.docx.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.civicreport.consultation.Place;
import org.civicreport.consultation.Unassigned;
import org.civicreport.consultation.Unassigned.Reason;

/** Gathers what a person has to file. */
final class Leftovers {

    private final String form;
    private final List<Unassigned> items = new ArrayList<>();

    Leftovers(String form) {
        this.form = form;
    }

    /** Keeps a text unless it is blank. */
    void add(Place place, Reason reason, String about, String text) {
        if (!text.isBlank()) {
            items.add(new Unassigned(form, place, reason, about, text));
        }
    }

    List<Unassigned> all() {
        return items.stream().sorted(Comparator.comparing(Unassigned::place)).toList();
    }
}

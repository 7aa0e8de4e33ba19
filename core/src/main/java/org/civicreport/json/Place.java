package org.civicreport.json;

import org.civicreport.findings.Pointer;

/**
 * Where the reader is: the pointer, and the field's name by which findings call the place.
 *
 * @param pointer the way from the root
 * @param field the nearest field's name, not that of a position in a list
 */
record Place(Pointer pointer, String field) {

    static final Place ROOT = new Place(Pointer.ROOT, "");

    Place field(String name) {
        return new Place(pointer.field(name), name);
    }

    Place item(int index) {
        return new Place(pointer.item(index), field);
    }
}

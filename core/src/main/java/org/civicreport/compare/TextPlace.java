package org.civicreport.compare;

import java.io.Serializable;
import java.util.Objects;

/**
 * Where a running text stands.
 *
 * @param owner whose text it is
 * @param id the id of the measure or the key of the core area; empty for the report's own texts
 * @param field its path from there, as a JSON Pointer without its first slash: {@code results}, {@code goals/0}
 */
public record TextPlace(Owner owner, String id, String field) implements Serializable {

    /** Whose a text can be. */
    public enum Owner {
        /** The whole report's. */
        REPORT,
        /** A core area's. */
        AREA,
        /** A measure's. */
        MEASURE
    }

    /** Checks that nothing is null. */
    public TextPlace {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(field, "field");
    }

    static TextPlace ofReport(String field) {
        return new TextPlace(Owner.REPORT, "", field);
    }

    static TextPlace ofArea(String key, String field) {
        return new TextPlace(Owner.AREA, key, field);
    }

    static TextPlace ofMeasure(String id, String field) {
        return new TextPlace(Owner.MEASURE, id, field);
    }
}

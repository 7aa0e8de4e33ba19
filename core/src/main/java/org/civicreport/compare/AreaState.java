package org.civicreport.compare;

import java.io.Serializable;
import java.util.Objects;
import org.civicreport.model.CoreArea;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a core area (Kernbereich, Handlungsfeld).
 *
 * @param key its key
 * @param title its title
 * @param parent the key of the area above, or null
 */
public record AreaState(String key, String title, @Nullable String parent) implements Serializable {

    /** Checks that key and title are there. */
    public AreaState {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
    }

    static AreaState of(CoreArea area) {
        return new AreaState(area.key(), area.title(), area.parent());
    }
}

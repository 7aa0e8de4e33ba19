package org.civicreport.json;

import java.util.Map;
import org.civicreport.findings.Position;
import org.jspecify.annotations.Nullable;

/** Where the parts of a report stand in its source text. Immutable and thread-safe. */
public final class SourceMap {

    private static final SourceMap EMPTY = new SourceMap(Map.of());

    private final Map<String, Position> positions;

    SourceMap(Map<String, Position> positions) {
        this.positions = Map.copyOf(positions);
    }

    /** {@return the map that knows no place, for reports that were not read from a text} */
    public static SourceMap empty() {
        return EMPTY;
    }

    /**
     * Returns where something stands.
     *
     * @param pointer its JSON Pointer
     * @return its place, or that of the innermost thing around it if it isn't there itself; null if nothing was read
     */
    public @Nullable Position position(String pointer) {
        String place = pointer;
        while (true) {
            Position position = positions.get(place);
            if (position != null || place.isEmpty()) {
                return position;
            }
            place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
        }
    }
}

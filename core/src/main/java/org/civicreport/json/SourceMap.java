package org.civicreport.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Pointer;
import org.civicreport.findings.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a text stand. A single value stands where it begins; a list or an object that is a field stands where
 * the field's name begins. Immutable and thread-safe.
 */
public final class SourceMap {
    private static final SourceMap EMPTY = new SourceMap(Map.of());

    private final Map<String, Position> positions;

    private SourceMap(Map<String, Position> positions) {
        this.positions = positions;
    }

    /** {@return the map of a text that could not be read, which knows no place} */
    public static SourceMap empty() {
        return EMPTY;
    }

    static SourceMap of(SourceNode root) {
        SourceMap map = new SourceMap(new LinkedHashMap<>());
        map.add(root, root.position(), Pointer.ROOT);
        return map;
    }

    private void add(SourceNode node, Position position, Pointer pointer) {
        positions.put(pointer.toString(), position);
        if (node instanceof SourceNode.Mapping mapping) {
            for (SourceNode.Entry entry : mapping.entries()) {
                SourceNode value = entry.value();
                boolean single = value instanceof SourceNode.Scalar;
                add(value, single ? value.position() : entry.position(), pointer.field(entry.name()));
            }
        } else if (node instanceof SourceNode.Sequence sequence) {
            int index = 0;
            for (SourceNode item : sequence.items()) {
                add(item, item.position(), pointer.item(index));
                index++;
            }
        }
    }

    /**
     * Looks a place up. What is absent from the text stands where the nearest value around it stands that is there.
     *
     * @param pointer JSON Pointer (RFC 6901) of a value
     * @return its place; {@code null} if the text could not be read
     */
    public @Nullable Position position(String pointer) {
        String nearest = pointer;
        while (!positions.containsKey(nearest) && !nearest.isEmpty()) {
            nearest = nearest.substring(0, Math.max(0, nearest.lastIndexOf('/')));
        }
        return positions.get(nearest);
    }

    /**
     * Adds their places to findings that have none, such as those of validation.
     *
     * @param findings findings about what was read from this text
     * @return the same findings with places
     */
    public Findings locate(Findings findings) {
        return findings.map(this::locate);
    }

    private Finding locate(Finding finding) {
        return finding.position() == null ? finding.at(position(finding.pointer())) : finding;
    }

    /** The value around a place: of those that begin before it, the last. */
    String pointerAt(Position place) {
        String pointer = "";
        Position latest = null;
        for (Map.Entry<String, Position> entry : positions.entrySet()) {
            Position begin = entry.getValue();
            if (begin.compareTo(place) <= 0 && (latest == null || begin.compareTo(latest) >= 0)) {
                latest = begin;
                pointer = entry.getKey();
            }
        }
        return pointer;
    }
}

package org.civicreport.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Position;
import org.civicreport.text.TextPolicy;

/** What reading JSON and reading YAML have in common: limits, repeated fields and the characters of texts. */
final class TreeBuilder {
    private final Limits limits;
    private final Problems problems;

    TreeBuilder(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** Checks that an object or array may begin here. */
    void enter(int depth, Place place, Position position) throws UnreadableTextException {
        if (depth > limits.depth()) {
            throw new UnreadableTextException(
                    JsonFindings.TOO_DEEP, place.pointer(), position, Integer.toString(limits.depth()));
        }
    }

    SourceNode scalar(String text, SourceNode.Style style, Position position, Position end, Place place) {
        if (text.length() > limits.textLength()) {
            problems.add(JsonFindings.TEXT_TOO_LONG, place.pointer(), position, Integer.toString(limits.textLength()));
            return new SourceNode.Refused(position);
        }
        TextPolicy.firstForbidden(text)
                .ifPresent(index -> problems.add(
                        replaced(text.codePointAt(index), place.pointer().toString(), position)));
        return new SourceNode.Scalar(position, end, text, style);
    }

    static Finding replaced(int codePoint, String pointer, Position position) {
        String character = String.format(Locale.ROOT, "U+%04X", codePoint);
        return Finding.of(JsonFindings.CHARACTER, pointer, character).at(position);
    }

    /** The fields of an object as they come. */
    final class Fields {
        private final Place place;
        private final Position position;
        private final Map<String, SourceNode.Entry> entries = new LinkedHashMap<>();
        private int count;

        Fields(Place place, Position position) {
            this.place = place;
            this.position = position;
        }

        void add(SourceNode.Entry entry) {
            count++;
            if (exceeds(count, place, position)) {
                return;
            }
            SourceNode.Entry first = entries.putIfAbsent(entry.name(), entry);
            if (first != null) {
                problems.add(
                        JsonFindings.DUPLICATE_FIELD,
                        place.pointer().field(entry.name()),
                        entry.position(),
                        Excerpt.of(entry.name(), 40),
                        Integer.toString(first.position().line()));
            }
        }

        SourceNode node(Position end) {
            return new SourceNode.Mapping(position, end, List.copyOf(entries.values()));
        }
    }

    /** The entries of an array as they come. */
    final class Items {
        private final Place place;
        private final Position position;
        private final List<SourceNode> nodes = new ArrayList<>();
        private int count;

        Items(Place place, Position position) {
            this.place = place;
            this.position = position;
        }

        Place next() {
            return place.item(count);
        }

        void add(SourceNode node) {
            count++;
            if (!exceeds(count, place, position)) {
                nodes.add(node);
            }
        }

        SourceNode node(Position end) {
            return new SourceNode.Sequence(position, end, List.copyOf(nodes));
        }
    }

    private boolean exceeds(int count, Place place, Position position) {
        if (count == limits.items() + 1) {
            problems.add(JsonFindings.TOO_MANY, place.pointer(), position, Integer.toString(limits.items()));
        }
        return count > limits.items();
    }
}

package org.civicreport.json;

import java.util.List;
import org.civicreport.findings.Position;

/** A value of a text and the place where it begins. */
sealed interface SourceNode {

    /** Where the value begins; an empty one of YAML stands where its field's name does. */
    Position position();

    /**
     * Behind the last character of the value. Of collections and texts that YAML writes as blocks, that may be in the white
     * space that follows them.
     */
    Position end();

    /** An object. Of fields that come twice, only the first is kept. */
    record Mapping(Position position, Position end, List<Entry> entries) implements SourceNode {}

    /** An array. */
    record Sequence(Position position, Position end, List<SourceNode> items) implements SourceNode {}

    /** A single value as it is spelt. */
    record Scalar(Position position, Position end, String text, Style style) implements SourceNode {}

    /** A value that can't be judged, since what it is written with was refused. A finding says so already. */
    record Refused(Position position) implements SourceNode {
        @Override
        public Position end() {
            return position;
        }
    }

    /** A field of an object. */
    record Entry(String name, Position position, SourceNode value) {}

    /** How a scalar is written, which decides what it may mean. */
    enum Style {
        /** In quotes, or as a block of text. */
        TEXT,
        /** YAML without quotes: text, number, date or truth value, as its field wants. */
        PLAIN,
        /** A number of JSON. */
        NUMBER,
        /** {@code true} or {@code false} of JSON. */
        BOOLEAN,
        /** {@code null} of JSON. */
        NULL
    }
}

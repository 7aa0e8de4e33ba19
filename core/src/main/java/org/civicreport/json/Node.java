package org.civicreport.json;

import java.util.List;
import java.util.Map;
import org.civicreport.findings.Position;

/** A parsed text with the places of its parts. */
sealed interface Node {

    /** Where the value begins. */
    Position position();

    /** The value in short, for findings. */
    String shown();

    /** Fields in the order of the text, each once. */
    record Fields(Position position, Map<String, Field> fields) implements Node {
        @Override
        public String shown() {
            return "{…}";
        }
    }

    /** A field: where its name begins, and its value. */
    record Field(Position position, Node value) {}

    /** Items in order. */
    record Items(Position position, List<Node> items) implements Node {
        @Override
        public String shown() {
            return "[…]";
        }
    }

    /** A single value in the letters of the text. */
    record Scalar(Position position, Kind kind, String text) implements Node {

        enum Kind {
            TEXT,
            NUMBER,
            BOOLEAN,
            NOTHING
        }

        private static final int SHOWN = 60;

        boolean isNothing() {
            return kind == Kind.NOTHING;
        }

        @Override
        public String shown() {
            return text.codePointCount(0, text.length()) <= SHOWN
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
        }
    }
}

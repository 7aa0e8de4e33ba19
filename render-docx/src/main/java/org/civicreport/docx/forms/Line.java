package org.civicreport.docx.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of a cell.
 *
 * @param marker what stands before it
 * @param level how deep its list stands in others, or in which column the cell, from 0
 * @param pieces its text
 */
record Line(Marker marker, int level, List<Piece> pieces) {

    /** What stands before a paragraph. */
    enum Marker {
        /** Nothing. */
        NONE,
        /** A bullet. */
        BULLET,
        /** A number. */
        NUMBER,
        /** Nothing, but it belongs to the item above. */
        CONTINUED,
        /** It is a quotation. */
        QUOTE,
        /** Nothing; it is the first cell of a table. */
        TABLE,
        /** Nothing; it is a further cell of a table, in a new row if it is in the first column. */
        CELL;

        boolean isCell() {
            return this == TABLE || this == CELL;
        }
    }

    /**
     * Text of one format.
     *
     * @param text the text; a line feed stands for a line break
     * @param strong whether it is strongly emphasised
     * @param emphasised whether it is emphasised
     * @param href the address that it links to; empty for none
     */
    record Piece(String text, boolean strong, boolean emphasised, String href) {

        Piece with(String other) {
            return new Piece(other, strong, emphasised, href);
        }

        boolean hasFormatOf(Piece other) {
            return strong == other.strong && emphasised == other.emphasised && href.equals(other.href);
        }
    }

    Line {
        pieces = List.copyOf(pieces);
    }

    /** The text without format. */
    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The same paragraphs without what nobody sees: empty ones but for cells, superfluous space, borders between equal formats. */
    static List<Line> tidy(List<Line> lines) {
        List<Line> tidy = new ArrayList<>();
        for (Line line : lines) {
            List<Piece> pieces = tidyPieces(line.pieces());
            if (!pieces.isEmpty() || line.marker.isCell()) {
                boolean item = line.marker == Marker.BULLET || line.marker == Marker.NUMBER;
                tidy.add(new Line(line.marker, item || line.marker.isCell() ? line.level : 0, pieces));
            }
        }
        return tidy;
    }

    /** Space has the format of what is around it, or none if that differs; at both ends there is none. */
    private static List<Piece> tidyPieces(List<Piece> pieces) {
        List<Piece> words = new ArrayList<>();
        String space = "";
        for (Piece piece : pieces) {
            for (String token : piece.text().split("(?<=[ \\t\\n])(?=[^ \\t\\n])|(?<=[^ \\t\\n])(?=[ \\t\\n])", -1)) {
                if (token.isEmpty()) {
                    continue;
                }
                if (token.isBlank() && token.matches("[ \\t\\n]+")) {
                    space += token;
                    continue;
                }
                append(words, space, piece.with(token));
                space = "";
            }
        }
        return words;
    }

    private static void append(List<Piece> words, String space, Piece word) {
        String between = words.isEmpty() ? "" : space.contains("\n") ? "\n" : space.isEmpty() ? "" : " ";
        Piece last = words.isEmpty() ? null : words.get(words.size() - 1);
        if (last != null && last.hasFormatOf(word)) {
            words.set(words.size() - 1, last.with(last.text() + between + word.text()));
            return;
        }
        if (!between.isEmpty() && last != null) {
            boolean plain = last.hasFormatOf(new Piece("", false, false, ""));
            if (plain) {
                words.set(words.size() - 1, last.with(last.text() + between));
            } else {
                words.add(new Piece(between, false, false, ""));
            }
        }
        Piece before = words.isEmpty() ? null : words.get(words.size() - 1);
        if (before != null && before.hasFormatOf(word)) {
            words.set(words.size() - 1, before.with(before.text() + word.text()));
        } else {
            words.add(word);
        }
    }
}

package org.civicreport.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Changes to a text, gathered while its old places still hold, and made all at once. Places are offsets in the characters of a
 * {@link SourceText}, whose lines end in a line feed; the text itself keeps the line ends and the byte order mark that it has.
 */
final class TextEdits {
    private final List<Edit> edits = new ArrayList<>();

    private record Edit(int begin, int end, String text) {}

    /** Puts text in place of other text. */
    void replace(int begin, int end, String text) {
        edits.add(new Edit(begin, end, text));
    }

    /** Puts text before a character; of several in the same place, the first comes first. */
    void insert(int offset, String text) {
        replace(offset, offset, text);
    }

    /** Takes text out. */
    void remove(int begin, int end) {
        replace(begin, end, "");
    }

    /**
     * Makes the changes.
     *
     * @param raw the text as it is in the file
     * @param source the same text as it was read
     */
    String applyTo(String raw, SourceText source) {
        RawOffsets offsets = new RawOffsets(raw, source.text());
        String lineEnd = offsets.lineEnd();
        List<Edit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(Edit::begin));
        StringBuilder changed = new StringBuilder(raw.substring(0, offsets.of(0))); // the byte order mark
        int done = 0;
        for (Edit edit : ordered) {
            int begin = Math.max(edit.begin(), done); // neighbours that are taken out may share a line end
            changed.append(raw, offsets.of(done), offsets.of(begin));
            changed.append(edit.text().replace("\n", lineEnd));
            done = Math.max(edit.end(), done);
        }
        changed.append(raw, offsets.of(done), raw.length());
        boolean endChanged = !ordered.isEmpty() && done == source.text().length();
        return endChanged && !changed.toString().endsWith(lineEnd)
                ? changed.append(lineEnd).toString()
                : changed.toString();
    }

    /** From the characters of a text that was read to those in its file. */
    private static final class RawOffsets {
        private final String raw;
        private final int[] lineBegins;
        private final int[] rawLineBegins;
        private final int lines;

        RawOffsets(String raw, String text) {
            this.raw = raw;
            int most = (int) text.chars().filter(character -> character == '\n').count() + 1;
            this.lineBegins = new int[most];
            this.rawLineBegins = new int[most];
            int place = raw.startsWith("\uFEFF") ? 1 : 0;
            rawLineBegins[0] = place;
            int line = 0;
            for (int offset = 0; offset < text.length(); offset++) {
                if (text.charAt(offset) == '\n') {
                    place += raw.startsWith("\r\n", place) ? 2 : 1;
                    line++;
                    lineBegins[line] = offset + 1;
                    rawLineBegins[line] = place;
                } else {
                    place++;
                }
            }
            this.lines = line + 1;
        }

        int of(int offset) {
            int found = Arrays.binarySearch(lineBegins, 0, lines, offset);
            int line = found >= 0 ? found : -found - 2;
            return rawLineBegins[line] + offset - lineBegins[line];
        }

        String lineEnd() {
            if (lines == 1) {
                return "\n";
            }
            int begin = rawLineBegins[1];
            return raw.startsWith("\r\n", begin - 2) ? "\r\n" : raw.substring(begin - 1, begin);
        }
    }
}

package org.civicreport.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Pointer;
import org.civicreport.findings.Position;
import org.civicreport.text.TextPolicy;

/** The characters of a text: decoded, with line feeds for line ends, and without those that no document can hold. */
final class SourceText {
    private static final Position BEGIN = new Position(1, 1);
    private static final int EXCERPT = 20;

    private final String text;
    private final List<Integer> lineStarts;
    private final List<Replacement> replacements;

    /** A forbidden character that stood literally in the text. */
    record Replacement(Position position, int codePoint) {}

    private SourceText(String text, List<Integer> lineStarts) {
        this.lineStarts = lineStarts;
        this.replacements = new ArrayList<>();
        this.text = withoutForbidden(text);
    }

    static SourceText decode(byte[] bytes, Limits limits) throws UnreadableTextException {
        if (bytes.length > limits.bytes()) {
            throw new UnreadableTextException(
                    JsonFindings.TOO_LARGE,
                    Pointer.ROOT,
                    BEGIN,
                    Integer.toString(bytes.length),
                    Integer.toString(limits.bytes()));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1); // the byte order mark of some editors
        }
        text = text.replace("\r\n", "\n").replace('\r', '\n');
        List<Integer> lineStarts = lineStarts(text);
        if (result.isError()) {
            throw new UnreadableTextException(JsonFindings.ENCODING, Pointer.ROOT, position(lineStarts, text.length()));
        }
        return new SourceText(text, lineStarts);
    }

    private static List<Integer> lineStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts.add(end + 1);
        }
        return starts;
    }

    /** Replaced unit by unit, so that every place stays what it is. */
    private String withoutForbidden(String original) {
        StringBuilder clean = new StringBuilder(original);
        OptionalInt found = TextPolicy.firstForbidden(original);
        int index = found.orElse(original.length());
        while (index < original.length()) {
            int codePoint = original.codePointAt(index);
            int length = Character.charCount(codePoint);
            if (TextPolicy.firstForbidden(original.substring(index, index + length))
                    .isPresent()) {
                replacements.add(new Replacement(position(lineStarts, index), codePoint));
                for (int unit = 0; unit < length; unit++) {
                    clean.setCharAt(index + unit, TextPolicy.REPLACEMENT);
                }
            }
            index += length;
        }
        return clean.toString();
    }

    String text() {
        return text;
    }

    List<Replacement> replacements() {
        return replacements;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The place of an offset in UTF-16 units. */
    Position position(int offset) {
        return position(lineStarts, Math.max(0, Math.min(offset, text.length())));
    }

    /** The place in a line, counted from 0, after a number of code points. */
    Position position(int line, int codePoints) {
        int start = lineStarts.get(Math.min(line, lineStarts.size() - 1));
        int end = start;
        for (int i = 0; i < codePoints && end < text.length(); i++) {
            end += Character.charCount(text.codePointAt(end));
        }
        return position(lineStarts, end);
    }

    private static Position position(List<Integer> lineStarts, int offset) {
        int low = 0;
        int high = lineStarts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Position(low + 1, offset - lineStarts.get(low) + 1);
    }

    /** Behind the last character. */
    Position end() {
        return position(text.length());
    }

    /** Where the spaces, tabs and line feeds begin that end before an offset. */
    int gapBefore(int offset) {
        int begin = offset;
        while (begin > 0 && isWhite(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** Tells whether there is nothing but spaces, tabs and line feeds, which are all the white space of JSON and YAML. */
    boolean isBlank(int begin, int end) {
        return gapBefore(end) <= begin;
    }

    private static boolean isWhite(char character) {
        return character == ' ' || character == '\t' || character == '\n';
    }

    /** The offset where the line around an offset begins. */
    int lineBegin(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The offset of the line feed that ends the line around an offset, or that of the end of the text. */
    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** What stands from a place on, to the end of the line. */
    String lineFrom(Position place) {
        int offset = offset(place);
        return text.substring(offset, lineEnd(offset));
    }

    /** What to say of a place where the text breaks the grammar of its format. */
    UnreadableTextException malformed(FindingType type, Position place) {
        String excerpt = Excerpt.of(lineFrom(place), EXCERPT);
        return excerpt.isEmpty() && text.substring(offset(place)).isBlank()
                ? new UnreadableTextException(JsonFindings.ENDS_EARLY, Pointer.ROOT, place)
                : new UnreadableTextException(type, Pointer.ROOT, place, excerpt.isEmpty() ? "↵" : excerpt);
    }

    /** The offset of a place in UTF-16 units. */
    int offset(Position place) {
        int start = lineStarts.get(Math.min(place.line(), lineStarts.size()) - 1);
        return Math.min(start + place.column() - 1, text.length());
    }
}

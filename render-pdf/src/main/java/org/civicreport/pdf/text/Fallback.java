package org.civicreport.pdf.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Divides text by the faces that have its glyphs. What no face has, and what is written from right to left (which would
 * come out reversed) or needs its letters shaped and reordered, as Devanagari does, is shown by its code point, {@code [U+1F600]}, and remembered. Used for one rendering; not
 * thread-safe.
 */
public final class Fallback {

    private static final char SPACE = ' ';

    /** Faces have it, but no glyph may stand for it (ISO 14289-1:2014, 7.21.7). */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int FIRST_MARK = 0x300;

    private static final int FIRST_SHAPED = 0x900;

    /** Their letters change places and shapes by their neighbours; a face's glyphs in a row would be another word. */
    private static final Set<UnicodeScript> SHAPED = Set.of(
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.TIBETAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.KHMER,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.TAI_THAM,
            UnicodeScript.BALINESE,
            UnicodeScript.JAVANESE);

    private final Metrics metrics;
    private final SortedSet<Integer> missing = new TreeSet<>();

    /**
     * Begins a rendering.
     *
     * @param metrics knows the glyphs
     */
    public Fallback(Metrics metrics) {
        this.metrics = metrics;
    }

    /** Returns the characters shown by their code points so far, as "U+1F600", in the order of the code points. */
    public List<String> missing() {
        return missing.stream().map(Fallback::named).toList();
    }

    /**
     * Divides a text. White space that the text face lacks becomes a plain space.
     *
     * @param face the face to prefer
     * @param text the text
     * @return the pieces, in order
     */
    public List<Segment> divide(Face face, String text) {
        List<Segment> segments = new ArrayList<>();
        StringBuilder shown = new StringBuilder();
        Face current = face;
        for (int i = 0; i < text.length(); ) {
            int marks = marksEnd(text, i);
            Face whole = marks == i ? null : faceFor(face, text, i, marks);
            if (whole != null) {
                if (whole != current) {
                    flush(segments, current, shown);
                    current = whole;
                }
                shown.append(text, i, marks);
                i = marks;
                continue;
            }
            int codePoint = visible(face, text.codePointAt(i));
            int length = Character.charCount(text.codePointAt(i));
            if (isShown(current, codePoint) && (current == face || !isShown(face, codePoint))) {
                shown.appendCodePoint(codePoint);
            } else {
                flush(segments, current, shown);
                current = faceFor(face, codePoint);
                if (isShown(current, codePoint)) {
                    shown.appendCodePoint(codePoint);
                } else {
                    missing.add(codePoint);
                    segments.add(new Segment(face, "[" + named(codePoint) + "]", text.substring(i, i + length)));
                }
            }
            i += length;
        }
        flush(segments, current, shown);
        return segments;
    }

    /** Returns where the combining marks behind a character end, or its own place if there are none. */
    private static int marksEnd(String text, int at) {
        int first = at + Character.charCount(text.codePointAt(at));
        int end = first;
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end == first ? at : end;
    }

    /**
     * Tells whether a character stands on the one before it.
     *
     * @param codePoint the character
     */
    public static boolean isMark(int codePoint) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        int kind = Character.getType(codePoint);
        return kind == Character.NON_SPACING_MARK || kind == Character.ENCLOSING_MARK;
    }

    /** A letter and its marks stand in one face, if there is one for all of them: else nobody could place them. */
    private @Nullable Face faceFor(Face preferred, String text, int from, int to) {
        String cluster = text.substring(from, to);
        if (cluster.codePoints().allMatch(codePoint -> isShown(preferred, codePoint))) {
            return preferred;
        }
        for (Face face : Face.FALLBACKS) {
            if (cluster.codePoints().allMatch(codePoint -> isShown(face, codePoint))) {
                return face;
            }
        }
        return null;
    }

    private static void flush(List<Segment> segments, Face face, StringBuilder shown) {
        if (shown.length() > 0) {
            segments.add(new Segment(face, shown.toString(), null));
            shown.setLength(0);
        }
    }

    private Face faceFor(Face preferred, int codePoint) {
        if (!isShown(preferred, codePoint)) {
            for (Face face : Face.FALLBACKS) {
                if (isShown(face, codePoint)) {
                    return face;
                }
            }
        }
        return preferred;
    }

    private int visible(Face face, int codePoint) {
        boolean space = Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
        return space && metrics.advance(face, codePoint) == Metrics.NO_GLYPH ? SPACE : codePoint;
    }

    private boolean isShown(Face face, int codePoint) {
        return codePoint != BYTE_ORDER_MARK
                && !isRightToLeft(codePoint)
                && !isShaped(codePoint)
                && metrics.advance(face, codePoint) != Metrics.NO_GLYPH;
    }

    /** Also the invisible marks that change the direction of what follows: a reader shall see that they are there. */
    private static boolean isRightToLeft(int codePoint) {
        if (codePoint < 0x590) {
            return false;
        }
        switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT:
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
            case Character.DIRECTIONALITY_ARABIC_NUMBER:
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING:
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE:
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE:
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING:
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE:
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE:
            case Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE:
            case Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT:
            case Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE:
                return true;
            default:
                return false;
        }
    }

    private static boolean isShaped(int codePoint) {
        return codePoint >= FIRST_SHAPED && SHAPED.contains(UnicodeScript.of(codePoint));
    }

    private static String named(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}

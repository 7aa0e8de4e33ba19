package org.civicreport.text;

import java.text.Normalizer;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Which characters text may hold, so that every output format can hold them too.
 *
 * <p>Clean text is in Unicode normalisation form C. Its lines end in a line feed. It holds no control characters but tab and
 * line feed, no noncharacters and no lone surrogates; each of these is replaced by U+FFFD, the replacement character, so
 * that a reader sees that something stood there. XML 1.0, and with it Word files and PDF metadata, allows none of them.
 *
 * <p>All methods are pure functions and safe to call from any thread.
 */
public final class TextPolicy {
    /** What a forbidden character is replaced by: U+FFFD, the replacement character. */
    public static final char REPLACEMENT = '\uFFFD';

    /** Below it no character composes with another, so text without any from here on is in normalisation form C. */
    private static final char FIRST_COMBINING = '\u0300';

    private TextPolicy() {}

    /**
     * Cleans a text. Cleaning clean text changes nothing, and gives the same object back.
     *
     * @param text any text
     * @return the text in normalisation form C, with line feeds for line ends and U+FFFD for forbidden characters
     */
    public static String clean(String text) {
        Objects.requireNonNull(text, "text");
        return isPlain(text) ? text : normalise(replaceForbidden(text));
    }

    /**
     * Where {@link #clean} puts the first U+FFFD for a forbidden character. Other line ends and normalisation do not
     * count, since they lose nothing; nor does a U+FFFD that the text has already.
     *
     * @param text any text
     * @return the index of the first forbidden character in this text, or empty if there is none
     */
    public static OptionalInt firstForbidden(String text) {
        int index = 0;
        while (index < text.length()) {
            int codePoint = text.codePointAt(index);
            if (isForbidden(codePoint)) {
                return OptionalInt.of(index);
            }
            index += Character.charCount(codePoint);
        }
        return OptionalInt.empty();
    }

    /** The fast path: nearly all text is made of such characters. */
    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character >= FIRST_COMBINING || character == '\r' || isForbidden(character)) {
                return false;
            }
        }
        return true;
    }

    private static String normalise(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String replaceForbidden(String text) {
        if (text.indexOf('\r') < 0 && firstForbidden(text).isEmpty()) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(codePoint -> {
            if (isForbidden(codePoint)) {
                replaced.append(REPLACEMENT);
            } else {
                replaced.appendCodePoint(codePoint);
            }
        });
        return replaced.toString();
    }

    private static boolean isForbidden(int codePoint) {
        return isForbiddenControl(codePoint) || isLoneSurrogate(codePoint) || isNoncharacter(codePoint);
    }

    private static boolean isForbiddenControl(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
    }

    /** A surrogate that is not half of a pair is a code point of its own when a text is read by code points. */
    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The last two code points of every plane, and U+FDD0 to U+FDEF. */
    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }
}

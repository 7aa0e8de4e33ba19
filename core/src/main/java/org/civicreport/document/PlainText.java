package org.civicreport.document;

import java.text.Normalizer;
import java.util.List;

/**
 * The text of a tree in logical order, which every renderer's output has as well, exactly.
 *
 * <p>A block ends with a line feed, a cell with a tab. Generated marks are left out: numbers of headings, captions,
 * lists and notes, page numbers. So are alternatives and expansions, which no eye sees in the running text. A chart
 * counts as its caption and data table, contents as their title and the headings or captions they list, an extension as its
 * fallback. All notes come at the end, in the order of their marks.
 */
public final class PlainText {

    private static final char SOFT_HYPHEN = '\u00AD';

    private PlainText() {}

    /**
     * Returns the text of inlines that stand for themselves: without notes, and with the target's name for a cross
     * reference without words.
     *
     * @param inlines the inlines
     * @return their text
     */
    public static String of(List<Inline> inlines) {
        return PlainTextWriter.of(inlines);
    }

    /**
     * Brings text into the form in which texts of different formats are compared: Unicode normalisation form C, each run
     * of white space (no-break spaces too) as one space, none at the ends, soft hyphens taken out.
     *
     * @param text any text
     * @return the text to compare
     */
    public static String normalised(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SOFT_HYPHEN) {
                continue;
            }
            if (isSpace(c)) {
                space = out.length() > 0;
                continue;
            }
            if (space) {
                out.append(' ');
                space = false;
            }
            out.append(c);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /**
     * Tells whether nothing of a text is left when it is {@linkplain #normalised normalised}: then no node takes it where
     * visible text is needed.
     *
     * @param text any text
     * @return whether it is only white space, no-break spaces and soft hyphens
     */
    public static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c == SOFT_HYPHEN || isSpace((char) c));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

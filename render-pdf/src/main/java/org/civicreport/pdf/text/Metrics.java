package org.civicreport.pdf.text;

/** How wide glyphs are. Implementations are thread-safe. */
@FunctionalInterface
public interface Metrics {

    /** What {@link #advance} returns for a character that the face has no glyph for. */
    int NO_GLYPH = -1;

    /**
     * Returns a glyph's advance width.
     *
     * @param face the face
     * @param codePoint the character
     * @return the width in 1/1000 em, or {@link #NO_GLYPH}
     */
    int advance(Face face, int codePoint);

    /**
     * Returns a text's width, characters without glyph counting nothing.
     *
     * @param face the face
     * @param text the text
     * @param size the size in 1/1000 pt
     * @return the width in 1/1000 pt
     */
    default int width(Face face, String text, int size) {
        long units = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            units += Math.max(0, advance(face, codePoint));
            i += Character.charCount(codePoint);
        }
        return (int) (units * size / 1000);
    }

    /**
     * Returns the area that a glyph covers.
     *
     * @param face the face
     * @param codePoint the character
     * @return left, bottom, right and top in 1/1000 em from where it is drawn; empty if it covers nothing or that isn't
     *     known
     */
    default int[] bounds(Face face, int codePoint) {
        return new int[0];
    }
}

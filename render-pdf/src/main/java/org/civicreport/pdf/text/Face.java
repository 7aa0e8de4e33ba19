package org.civicreport.pdf.text;

import java.util.List;

/**
 * What typefaces are used for. The files that come with the renderer are all under the SIL Open Font License 1.1; those of
 * text and headings can be replaced by an embedder's.
 */
public enum Face {
    /** Running text. */
    REGULAR("NotoSans-Regular"),
    /** Labels, emphasis. */
    BOLD("NotoSans-Bold"),
    /** Emphasis. */
    ITALIC("NotoSans-Italic"),
    /** Emphasis inside bold text. */
    BOLD_ITALIC("NotoSans-BoldItalic"),
    /** Headings that aren't bold; used if the theme names another family for headings, as the next three. */
    HEADING("NotoSans-Regular"),
    /** Headings. */
    HEADING_BOLD("NotoSans-Bold"),
    /** Emphasis in headings that aren't bold. */
    HEADING_ITALIC("NotoSans-Italic"),
    /** Emphasis in headings. */
    HEADING_BOLD_ITALIC("NotoSans-BoldItalic"),
    /** What an embedder's face has no glyph for. */
    SUBSTITUTE("NotoSans-Regular"),
    /** Arrows, relations, geometric shapes. */
    MATH("NotoSansMath-Regular"),
    /** Check marks, ballot boxes, pictograms. */
    SYMBOLS_2("NotoSansSymbols2-Regular"),
    /** Encircled numbers and other symbols. */
    SYMBOLS("NotoSansSymbols-Regular");

    /** The faces that are asked, in this order, when a text face lacks a glyph. */
    static final List<Face> FALLBACKS = List.of(SUBSTITUTE, MATH, SYMBOLS_2, SYMBOLS);

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** Returns the name of the font file beside this class. */
    String file() {
        return file + ".ttf";
    }

    /**
     * Returns the text face of a style.
     *
     * @param heading whether it is that of headings, in a family of their own
     * @param bold whether it is bold
     * @param italic whether it is slanted
     * @return the face
     */
    public static Face of(boolean heading, boolean bold, boolean italic) {
        if (heading) {
            return bold ? italic ? HEADING_BOLD_ITALIC : HEADING_BOLD : italic ? HEADING_ITALIC : HEADING;
        }
        return bold ? italic ? BOLD_ITALIC : BOLD : italic ? ITALIC : REGULAR;
    }
}

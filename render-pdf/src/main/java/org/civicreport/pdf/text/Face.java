package org.civicreport.pdf.text;

import java.util.List;

/** The faces that come with the renderer, all under the SIL Open Font License 1.1. */
public enum Face {
    /** Running text. */
    REGULAR("NotoSans-Regular"),
    /** Headings, labels. */
    BOLD("NotoSans-Bold"),
    /** Emphasis. */
    ITALIC("NotoSans-Italic"),
    /** Emphasis inside bold text. */
    BOLD_ITALIC("NotoSans-BoldItalic"),
    /** Arrows, relations, geometric shapes. */
    MATH("NotoSansMath-Regular"),
    /** Check marks, ballot boxes, pictograms. */
    SYMBOLS_2("NotoSansSymbols2-Regular"),
    /** Encircled numbers and other symbols. */
    SYMBOLS("NotoSansSymbols-Regular");

    /** The faces that are asked, in this order, when a text face lacks a glyph. */
    static final List<Face> FALLBACKS = List.of(MATH, SYMBOLS_2, SYMBOLS);

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
     * @param bold whether it is bold
     * @param italic whether it is slanted
     * @return the face
     */
    public static Face of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }
}

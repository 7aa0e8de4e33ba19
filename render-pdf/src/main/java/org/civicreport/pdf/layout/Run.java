package org.civicreport.pdf.layout;

import java.util.Locale;
import org.civicreport.pdf.text.Face;
import org.civicreport.render.Colour;
import org.jspecify.annotations.Nullable;

/**
 * Text of one look within a paragraph.
 *
 * @param leaf the leaf of the structure tree
 * @param text what is drawn
 * @param face the face
 * @param style size and colour
 * @param rise how far above the base line, in 1/1000 pt
 * @param link the link it belongs to, or {@link Frame#NO_LINK}
 * @param wrap how it is broken into lines
 * @param language its language, which decides about hyphens
 * @param place the name of a place that links lead to, or null
 * @param onPage the place whose page the text names, so far with a placeholder, or null
 * @param seal what makes it a badge, or null
 */
record Run(
        int leaf,
        String text,
        Face face,
        TextStyle style,
        int rise,
        int link,
        Wrap wrap,
        Locale language,
        @Nullable String place,
        @Nullable String onPage,
        @Nullable Seal seal) {

    /** How text is broken into lines. */
    enum Wrap {
        /** Between words, and inside them at hyphens. */
        WORDS,
        /** Inside only if it is wider than a line. */
        WHOLE,
        /** Also at the signs of a web address. */
        ADDRESS
    }

    int size() {
        return style.size();
    }

    Colour colour() {
        return style.colour();
    }
}

package org.civicreport.pdf.layout;

import org.civicreport.pdf.text.Face;
import org.civicreport.render.Colour;
import org.jspecify.annotations.Nullable;

/**
 * Text of one look within a paragraph.
 *
 * @param leaf the leaf of the structure tree
 * @param text what is drawn
 * @param face the face
 * @param size the size in 1/1000 pt
 * @param colour the colour
 * @param rise how far above the base line, in 1/1000 pt
 * @param link the link it belongs to, or {@link Frame#NO_LINK}
 * @param together whether a line break inside is to be avoided
 * @param place the name of a place that links lead to, or null
 * @param seal what makes it a badge, or null
 */
record Run(
        int leaf,
        String text,
        Face face,
        int size,
        Colour colour,
        int rise,
        int link,
        boolean together,
        @Nullable String place,
        @Nullable Seal seal) {}

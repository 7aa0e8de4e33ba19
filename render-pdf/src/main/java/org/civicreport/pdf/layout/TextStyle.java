package org.civicreport.pdf.layout;

import org.civicreport.pdf.text.Face;
import org.civicreport.render.Colour;

/**
 * How text looks.
 *
 * @param size its size in 1/1000 pt
 * @param leading from base line to base line in 1/1000 pt
 * @param colour its colour
 * @param bold whether it is bold
 * @param italic whether it is slanted
 * @param underlined whether a line is below it, as below links
 * @param heading whether it is set in the headings' own family
 */
record TextStyle(
        int size, int leading, Colour colour, boolean bold, boolean italic, boolean underlined, boolean heading) {

    TextStyle(int size, int leading, Colour colour, boolean bold, boolean italic) {
        this(size, leading, colour, bold, italic, false, false);
    }

    /** Returns it in the headings' family. */
    TextStyle inHeadings() {
        return new TextStyle(size, leading, colour, bold, italic, underlined, true);
    }

    Face face() {
        return Face.of(heading, bold, italic);
    }

    TextStyle underline() {
        return new TextStyle(size, leading, colour, bold, italic, true, heading);
    }

    TextStyle emphasised() {
        return new TextStyle(size, leading, colour, bold, !italic, underlined, heading);
    }

    TextStyle strong() {
        return new TextStyle(size, leading, colour, true, italic, underlined, heading);
    }

    TextStyle coloured(Colour other) {
        return new TextStyle(size, leading, other, bold, italic, underlined, heading);
    }

    TextStyle sized(int otherSize, int otherLeading) {
        return new TextStyle(otherSize, otherLeading, colour, bold, italic, underlined, heading);
    }
}

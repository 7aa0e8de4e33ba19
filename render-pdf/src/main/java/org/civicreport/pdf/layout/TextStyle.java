package org.civicreport.pdf.layout;

import org.civicreport.render.Colour;

/**
 * How text looks.
 *
 * @param size its size in 1/1000 pt
 * @param leading from base line to base line in 1/1000 pt
 * @param colour its colour
 * @param bold whether it is bold
 * @param italic whether it is slanted
 */
record TextStyle(int size, int leading, Colour colour, boolean bold, boolean italic) {

    TextStyle emphasised() {
        return new TextStyle(size, leading, colour, bold, !italic);
    }

    TextStyle strong() {
        return new TextStyle(size, leading, colour, true, italic);
    }

    TextStyle coloured(Colour other) {
        return new TextStyle(size, leading, other, bold, italic);
    }

    TextStyle sized(int otherSize, int otherLeading) {
        return new TextStyle(otherSize, otherLeading, colour, bold, italic);
    }
}

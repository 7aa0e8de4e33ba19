package org.civicreport.pdf.writing;

import org.civicreport.render.Colour;

/** Writes the operators of a content stream (ISO 32000-1, annex A). Lengths in 1/1000 pt, y upwards. */
final class PageContent {

    /** How far the control points of a quarter circle stand from its ends. */
    private static final double QUARTER = 0.5522847498;

    private final PdfBytes bytes = new PdfBytes(1 << 13);

    /** The font and size that the graphics state has. */
    private String font = "";

    private int fontSize;

    PdfBytes bytes() {
        return bytes;
    }

    private PageContent raw(String ascii) {
        bytes.raw(ascii);
        return this;
    }

    private PageContent operator(String name) {
        bytes.keyword(name).octet('\n');
        return this;
    }

    private PageContent number(int thousandths) {
        bytes.thousandths(thousandths);
        return this;
    }

    private PageContent colour(Colour colour, String operator) {
        number(colour.red() * 1000 / 255);
        number(colour.green() * 1000 / 255);
        number(colour.blue() * 1000 / 255);
        return operator(operator);
    }

    PageContent fill(Colour colour) {
        return colour(colour, "rg");
    }

    PageContent stroke(Colour colour, int lineWidth) {
        colour(colour, "RG");
        return number(lineWidth).operator("w");
    }

    PageContent beginMarked(String tag, int mcid) {
        bytes.name(tag).raw("<</MCID").integer(mcid);
        return raw(">>BDC\n");
    }

    PageContent beginArtifact(String properties) {
        return raw("/Artifact " + properties + " BDC\n");
    }

    PageContent endMarked() {
        return operator("EMC");
    }

    PageContent save() {
        return operator("q");
    }

    PageContent restore() {
        return operator("Q");
    }

    PageContent rectangle(int x, int y, int width, int height) {
        return number(x).number(y).number(width).number(height).operator("re");
    }

    PageContent moveTo(int x, int y) {
        return number(x).number(y).operator("m");
    }

    PageContent lineTo(int x, int y) {
        return number(x).number(y).operator("l");
    }

    private PageContent curveTo(int x1, int y1, int x2, int y2, int x, int y) {
        return number(x1).number(y1).number(x2).number(y2).number(x).number(y).operator("c");
    }

    PageContent circle(int x, int y, int radius) {
        int far = (int) Math.round(radius * QUARTER);
        moveTo(x + radius, y);
        curveTo(x + radius, y + far, x + far, y + radius, x, y + radius);
        curveTo(x - far, y + radius, x - radius, y + far, x - radius, y);
        curveTo(x - radius, y - far, x - far, y - radius, x, y - radius);
        return curveTo(x + far, y - radius, x + radius, y - far, x + radius, y).operator("h");
    }

    PageContent closePath() {
        return operator("h");
    }

    /** Paints the path. */
    PageContent paint(boolean filled, boolean stroked) {
        return operator(filled ? stroked ? "B" : "f" : stroked ? "S" : "n");
    }

    PageContent image(String name, int x, int y, int width, int height) {
        save();
        number(width).number(0).number(0).number(height).number(x).number(y).operator("cm");
        return raw("/" + name + " Do\n").restore();
    }

    PageContent beginText(String name, int size, int x, int y) {
        operator("BT");
        if (!font.equals(name) || fontSize != size) {
            font = name;
            fontSize = size;
            raw("/" + name).number(size).operator("Tf");
        }
        return number(x).number(y).operator("Td").raw("(");
    }

    /** Writes a character's code in the font. */
    PageContent code(int code) {
        bytes.stringOctet(code >> 8 & 0xFF).stringOctet(code & 0xFF);
        return this;
    }

    PageContent endText() {
        return raw(")Tj\nET\n");
    }
}

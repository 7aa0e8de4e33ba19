package org.civicreport.pdf.writing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.civicreport.render.Colour;

/** Writes the operators of a content stream (ISO 32000-1, annex A). Lengths in 1/1000 pt, y upwards. */
final class PageContent {

    /** How far the control points of a quarter circle stand from its ends. */
    private static final double QUARTER = 0.5522847498;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private PageContent raw(String ascii) {
        byte[] written = ascii.getBytes(StandardCharsets.ISO_8859_1);
        bytes.write(written, 0, written.length);
        return this;
    }

    private PageContent number(int thousandths) {
        int whole = Math.abs(thousandths) / 1000;
        int fraction = Math.abs(thousandths) % 1000;
        if (thousandths < 0) {
            bytes.write('-');
        }
        raw(Integer.toString(whole));
        if (fraction > 0) {
            String digits = Integer.toString(1000 + fraction).substring(1);
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            raw(".").raw(digits.substring(0, end));
        }
        bytes.write(' ');
        return this;
    }

    private PageContent colour(Colour colour, String operator) {
        number(colour.red() * 1000 / 255);
        number(colour.green() * 1000 / 255);
        number(colour.blue() * 1000 / 255);
        return raw(operator).raw("\n");
    }

    PageContent fill(Colour colour) {
        return colour(colour, "rg");
    }

    PageContent stroke(Colour colour, int lineWidth) {
        colour(colour, "RG");
        return number(lineWidth).raw("w\n");
    }

    PageContent beginMarked(String tag, int mcid) {
        return raw("/" + tag + " <</MCID " + mcid + ">> BDC\n");
    }

    PageContent beginArtifact(String properties) {
        return raw("/Artifact " + properties + " BDC\n");
    }

    PageContent endMarked() {
        return raw("EMC\n");
    }

    PageContent save() {
        return raw("q\n");
    }

    PageContent restore() {
        return raw("Q\n");
    }

    PageContent rectangle(int x, int y, int width, int height) {
        return number(x).number(y).number(width).number(height).raw("re\n");
    }

    PageContent moveTo(int x, int y) {
        return number(x).number(y).raw("m\n");
    }

    PageContent lineTo(int x, int y) {
        return number(x).number(y).raw("l\n");
    }

    private PageContent curveTo(int x1, int y1, int x2, int y2, int x, int y) {
        return number(x1).number(y1).number(x2).number(y2).number(x).number(y).raw("c\n");
    }

    PageContent circle(int x, int y, int radius) {
        int far = (int) Math.round(radius * QUARTER);
        moveTo(x + radius, y);
        curveTo(x + radius, y + far, x + far, y + radius, x, y + radius);
        curveTo(x - far, y + radius, x - radius, y + far, x - radius, y);
        curveTo(x - radius, y - far, x - far, y - radius, x, y - radius);
        return curveTo(x + far, y - radius, x + radius, y - far, x + radius, y).raw("h\n");
    }

    PageContent closePath() {
        return raw("h\n");
    }

    /** Paints the path. */
    PageContent paint(boolean filled, boolean stroked) {
        return raw(filled ? stroked ? "B\n" : "f\n" : stroked ? "S\n" : "n\n");
    }

    PageContent image(String name, int x, int y, int width, int height) {
        save();
        number(width).number(0).number(0).number(height).number(x).number(y).raw("cm\n");
        return raw("/" + name + " Do\n").restore();
    }

    PageContent beginText(String font, int size, int x, int y) {
        raw("BT\n/" + font + " ").number(size).raw("Tf\n");
        return number(x).number(y).raw("Td\n(");
    }

    /** Writes a glyph number into a string; binary strings compress better than hexadecimal ones. */
    PageContent glyph(int glyph) {
        literal(glyph >> 8 & 0xFF);
        literal(glyph & 0xFF);
        return this;
    }

    private void literal(int value) {
        switch (value) {
            case '(':
            case ')':
            case '\\':
                bytes.write('\\');
                bytes.write(value);
                break;
            case '\r':
                raw("\\r");
                break;
            case '\n':
                raw("\\n");
                break;
            default:
                bytes.write(value);
        }
    }

    PageContent endText() {
        return raw(") Tj\nET\n");
    }
}

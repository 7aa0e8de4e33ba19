package org.civicreport.docx.styles;

import java.math.BigInteger;
import java.util.Locale;
import org.civicreport.render.Colour;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTShd;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.STShd;

/** Lines and fills in colours, as styles of paragraphs, runs and tables alike have them. */
final class Lines {

    private Lines() {}

    /**
     * Returns a line.
     *
     * @param colour its colour
     * @param width its width in eighths of a point
     * @param distance from the text, in points
     */
    static CTBorder border(Colour colour, int width, int distance) {
        CTBorder border = new CTBorder();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(width));
        border.setSpace(BigInteger.valueOf(distance));
        border.setColor(hex(colour));
        return border;
    }

    static CTShd shading(Colour fill) {
        CTShd shading = new CTShd();
        shading.setVal(STShd.CLEAR);
        shading.setColor("auto");
        shading.setFill(hex(fill));
        return shading;
    }

    static String hex(Colour colour) {
        return colour.hex().substring(1).toUpperCase(Locale.ROOT);
    }
}

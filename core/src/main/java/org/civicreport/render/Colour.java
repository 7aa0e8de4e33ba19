package org.civicreport.render;

import java.io.Serializable;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A colour in sRGB (IEC 61966-2-1).
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) implements Serializable {

    /** Powers are dear, and each contrast takes six. */
    private static final double[] LINEAR = linear();

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a part isn't within 0 to 255
     */
    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("a colour's parts are 0 to 255");
        }
    }

    /**
     * Reads a colour as CSS writes it.
     *
     * @param hex {@code #} and six hexadecimal digits
     * @return the colour
     * @throws IllegalArgumentException if the text has another form
     */
    public static Colour of(String hex) {
        Objects.requireNonNull(hex, "hex");
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("a colour is written like #1a2b3c, but was: " + hex);
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** Returns {@code #} and six lower-case hexadecimal digits. */
    public String hex() {
        return "#" + HexFormat.of().toHexDigits(red << 16 | green << 8 | blue, 6);
    }

    /**
     * Returns the contrast ratio to another colour (WCAG 2.2, definition "contrast ratio").
     *
     * @param other the other colour
     * @return 1 (none) to 21 (black and white)
     */
    public double contrast(Colour other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        return LINEAR[part];
    }

    private static double[] linear() {
        double[] linear = new double[256];
        for (int part = 0; part < linear.length; part++) {
            double share = part / 255.0;
            linear[part] = share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
        }
        return linear;
    }
}

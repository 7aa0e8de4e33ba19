package org.civicreport.pdf;

import java.util.Map;
import java.util.Objects;
import org.civicreport.pdf.text.Face;
import org.civicreport.pdf.text.OwnFont;

/**
 * An embedder's typeface in four styles, such as that of a city's corporate design. It is used where the theme names it
 * ({@link org.civicreport.render.Theme#bodyFamily()}, {@link org.civicreport.render.Theme#headingFamily()}); what it has no
 * glyph for is shown by the faces that come with the renderer. Immutable.
 */
public final class FontFamily {

    private final String name;
    private final byte[] regular;
    private final byte[] bold;
    private final byte[] italic;
    private final byte[] boldItalic;

    private FontFamily(String name, byte[] regular, byte[] bold, byte[] italic, byte[] boldItalic) {
        this.name = name;
        this.regular = regular;
        this.bold = bold;
        this.italic = italic;
        this.boldItalic = boldItalic;
    }

    /**
     * Returns a family of four TrueType files; a style that doesn't exist can be given the file of another.
     *
     * @param name the name that themes call it by
     * @param regular the upright face
     * @param bold the bold face
     * @param italic the slanted face
     * @param boldItalic the bold slanted face
     * @return the family
     * @throws IllegalArgumentException if a file is no TrueType font or may not be embedded; the message names it and says
     *     what to do
     */
    public static FontFamily of(String name, byte[] regular, byte[] bold, byte[] italic, byte[] boldItalic) {
        Objects.requireNonNull(name, "name");
        OwnFont.check("the regular face of '" + name + "'", regular);
        OwnFont.check("the bold face of '" + name + "'", bold);
        OwnFont.check("the italic face of '" + name + "'", italic);
        OwnFont.check("the bold italic face of '" + name + "'", boldItalic);
        return new FontFamily(name, regular.clone(), bold.clone(), italic.clone(), boldItalic.clone());
    }

    /** Returns the name that themes call it by. */
    public String name() {
        return name;
    }

    Map<Face, byte[]> forText() {
        return Map.of(Face.REGULAR, regular, Face.BOLD, bold, Face.ITALIC, italic, Face.BOLD_ITALIC, boldItalic);
    }

    Map<Face, byte[]> forHeadings() {
        return Map.of(
                Face.HEADING,
                regular,
                Face.HEADING_BOLD,
                bold,
                Face.HEADING_ITALIC,
                italic,
                Face.HEADING_BOLD_ITALIC,
                boldItalic);
    }
}

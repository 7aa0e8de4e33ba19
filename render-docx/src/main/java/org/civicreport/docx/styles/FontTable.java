package org.civicreport.docx.styles;

import java.util.LinkedHashSet;
import java.util.List;
import org.civicreport.render.Theme;
import org.docx4j.wml.FontFamily;
import org.docx4j.wml.FontPitch;
import org.docx4j.wml.Fonts;
import org.docx4j.wml.STPitch;

/** Makes the part that says which typefaces come near ours, for machines that lack them. */
public final class FontTable {

    private FontTable() {}

    /**
     * Returns the fonts' descriptions.
     *
     * @param theme names the families
     * @return the content of the font table part
     */
    public static Fonts of(Theme theme) {
        Fonts fonts = new Fonts();
        for (String family : new LinkedHashSet<>(List.of(theme.bodyFamily(), theme.headingFamily()))) {
            boolean serif = family.contains("Serif");
            Fonts.Font.AltName alternative = new Fonts.Font.AltName();
            alternative.setVal(serif ? "Cambria" : "Segoe UI");
            FontFamily kind = new FontFamily();
            kind.setVal(serif ? "roman" : "swiss");
            FontPitch pitch = new FontPitch();
            pitch.setVal(STPitch.VARIABLE);
            Fonts.Font font = new Fonts.Font();
            font.setName(family);
            font.setAltName(alternative);
            font.setFamily(kind);
            font.setPitch(pitch);
            fonts.getFont().add(font);
        }
        return fonts;
    }
}

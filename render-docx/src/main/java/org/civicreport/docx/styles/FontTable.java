package org.civicreport.docx.styles;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civicreport.docx.packaging.XmlElement;
import org.civicreport.render.Theme;

/** Makes the part that says which typefaces come near ours, for machines that lack them. */
public final class FontTable {

    private FontTable() {}

    /**
     * Returns the fonts' descriptions.
     *
     * @param theme names the families
     * @return the root of the font table part
     */
    public static XmlElement of(Theme theme) {
        List<XmlElement> fonts = Stream.of(theme.bodyFamily(), theme.headingFamily())
                .distinct()
                .map(FontTable::font)
                .toList();
        return new XmlElement("w:fonts", Map.of("xmlns:w", XmlElement.WORD), List.copyOf(fonts));
    }

    private static XmlElement font(String family) {
        boolean serif = family.contains("Serif");
        return new XmlElement(
                "w:font",
                Map.of("w:name", family),
                List.of(
                        value("w:altName", serif ? "Cambria" : "Segoe UI"),
                        value("w:family", serif ? "roman" : "swiss"),
                        value("w:pitch", "variable")));
    }

    private static XmlElement value(String name, String value) {
        return new XmlElement(name, Map.of("w:val", value), List.of());
    }
}

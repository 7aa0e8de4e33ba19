package org.civicreport.docx.styles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civicreport.document.Tone;
import org.civicreport.docx.packaging.XmlElement;
import org.civicreport.render.Colour;
import org.civicreport.render.PageFormat;
import org.civicreport.render.Theme;

/**
 * Puts a theme into the ready styles. These are made from a theme of whose values none appears twice, so that each tells which
 * role it stands for: 000003 is where the accent goes.
 */
final class ThemeRoles {

    /** The theme that the ready styles are made from. Its page is wider than anything else that a style measures. */
    static final Theme THEME = Theme.builder()
            .text(Colour.of("#000001"))
            .muted(Colour.of("#000002"))
            .accent(Colour.of("#000003"))
            .rule(Colour.of("#000004"))
            .surface(Colour.of("#fffffe"))
            .tone(Tone.NEUTRAL, Colour.of("#000011"))
            .tone(Tone.PLANNED, Colour.of("#000012"))
            .tone(Tone.ACTIVE, Colour.of("#000013"))
            .tone(Tone.DONE, Colour.of("#000014"))
            .tone(Tone.STOPPED, Colour.of("#000015"))
            .tone(Tone.ATTENTION, Colour.of("#000016"))
            .bodyFamily("Body")
            .headingFamily("Heading")
            .page(new PageFormat(500, 500, 10, 10, 10, 10))
            .build();

    private ThemeRoles() {}

    /**
     * Returns styles in a theme.
     *
     * @param ready styles made from {@link #THEME}
     * @param theme the theme
     */
    static XmlElement filled(XmlElement ready, Theme theme) {
        List<String> roles = values(THEME);
        List<String> values = values(theme);
        Map<String, String> byRole = new HashMap<>();
        for (int i = 0; i < roles.size(); i++) {
            byRole.put(roles.get(i), values.get(i));
        }
        return ready.map(element -> {
            Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
            attributes.replaceAll((name, value) -> byRole.getOrDefault(value, value));
            return new XmlElement(element.name(), attributes, element.content());
        });
    }

    /** All values of a theme that styles bear, as they are written. */
    private static List<String> values(Theme theme) {
        List<String> values = new ArrayList<>();
        values.add(Lines.hex(theme.text()));
        values.add(Lines.hex(theme.muted()));
        values.add(Lines.hex(theme.accent()));
        values.add(Lines.hex(theme.rule()));
        values.add(Lines.hex(theme.surface()));
        for (Tone tone : Tone.values()) {
            values.add(Lines.hex(theme.tone(tone)));
        }
        values.add(theme.bodyFamily());
        values.add(theme.headingFamily());
        int line = PageSetup.of(theme.page()).textWidth();
        values.add(Integer.toString(line));
        values.add(Integer.toString(FormStyles.signatureIndent(line)));
        return values;
    }
}

package org.civicreport.docx.styles;

import static org.civicreport.docx.styles.StyleBuilder.character;

import org.civicreport.document.Tone;
import org.civicreport.render.Theme;

/** The styles of words inside a paragraph. */
final class CharacterStyles {

    private CharacterStyles() {}

    static void addTo(StyleSheet sheet) {
        Theme theme = sheet.theme();
        sheet.add(character(WordStyle.STRONG).shown().bold());
        sheet.add(character(WordStyle.EMPHASIS).shown().italic());
        sheet.add(character(WordStyle.INTENSE_EMPHASIS).shown().bold().italic());
        sheet.add(character(WordStyle.TERM_BESIDE).custom().shown().bold());
        sheet.add(character(WordStyle.HYPERLINK).coloured(theme.accent()).underlined());
        sheet.add(character(WordStyle.FOOTNOTE_REFERENCE).raised());
        sheet.add(character(WordStyle.PAGE_NUMBER));
        sheet.add(character(WordStyle.HEADING_NUMBER).custom());
        sheet.add(character(WordStyle.CAPTION_LABEL).custom().bold());
        sheet.add(character(WordStyle.PLACEHOLDER_TEXT).coloured(theme.muted()));
        sheet.add(character(WordStyle.CHECK_BOX).custom().family("MS Gothic"));
        for (Tone tone : Tone.values()) {
            sheet.add(character(WordStyle.badge(tone))
                    .custom()
                    .shown()
                    .bold()
                    .coloured(theme.tone(tone))
                    .boxed(theme.tone(tone)));
        }
    }
}

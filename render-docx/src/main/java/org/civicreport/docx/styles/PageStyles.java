package org.civicreport.docx.styles;

import static org.civicreport.docx.styles.Lines.border;
import static org.civicreport.docx.styles.StyleBuilder.paragraph;

import org.civicreport.document.Tone;
import org.civicreport.render.Theme;
import org.docx4j.wml.JcEnumeration;

/** The styles of what stands around the text of a page. */
final class PageStyles {

    private static final int HEAD_TO_TEXT = 240;

    private PageStyles() {}

    static void addTo(StyleSheet sheet) {
        Theme theme = sheet.theme();
        sheet.add(paragraph(WordStyle.FOOTNOTE_TEXT)
                .basedOn(WordStyle.NORMAL)
                .spacing(0, 40)
                .size(9));
        sheet.add(paragraph(WordStyle.HEADER)
                .basedOn(WordStyle.NORMAL)
                .unhyphenated()
                // With a draft's mark above, the head is as high as the margin and pushes the text down.
                .spacing(0, HEAD_TO_TEXT)
                .borders(null, null, border(theme.rule(), 4, 4))
                .size(9)
                .coloured(theme.muted()));
        sheet.add(paragraph(WordStyle.FOOTER)
                .basedOn(WordStyle.NORMAL)
                .aligned(JcEnumeration.RIGHT)
                .size(9)
                .coloured(theme.muted()));
        sheet.add(paragraph(WordStyle.DRAFT_MARK)
                .custom()
                .basedOn(WordStyle.NORMAL)
                .unhyphenated()
                .spacing(0, 40)
                .bold()
                .size(9)
                .coloured(theme.tone(Tone.ATTENTION)));
    }
}

package org.civicreport.docx.styles;

import static org.civicreport.docx.styles.Lines.border;
import static org.civicreport.docx.styles.StyleBuilder.paragraph;

import org.civicreport.render.Theme;

/** The styles of what is filled in and signed. */
final class FormStyles {

    private FormStyles() {}

    static void addTo(StyleSheet sheet) {
        Theme theme = sheet.theme();
        sheet.add(paragraph(WordStyle.FORM_LABEL)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .next(WordStyle.FORM_VALUE)
                .keepWithNext()
                .spacing(120, 20)
                .bold());
        sheet.add(paragraph(WordStyle.FORM_VALUE)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .spacing(0, 120)
                .borders(null, null, border(theme.rule(), 4, 2)));
        int right = signatureIndent(sheet.lineLength());
        sheet.add(paragraph(WordStyle.SIGNATURE_LINE)
                .custom()
                .basedOn(WordStyle.NORMAL)
                .next(WordStyle.SIGNATURE_TEXT)
                .keepWithNext()
                .keepLines()
                .spacing(900, 0)
                .indent(0, right)
                .borders(border(theme.text(), 4, 4), null, null));
        sheet.add(paragraph(WordStyle.SIGNATURE_TEXT)
                .custom()
                .basedOn(WordStyle.NORMAL)
                .keepLines()
                .indent(0, right));
    }

    /** What a line to sign on leaves free at the right. */
    static int signatureIndent(int lineLength) {
        return lineLength / 2;
    }
}

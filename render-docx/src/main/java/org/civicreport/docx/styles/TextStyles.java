package org.civicreport.docx.styles;

import static org.civicreport.docx.styles.Lines.border;
import static org.civicreport.docx.styles.StyleBuilder.paragraph;

import org.civicreport.render.Theme;

/** The styles of running text, of what is quoted or stands beside it, and of pictures. */
final class TextStyles {

    private TextStyles() {}

    static void addTo(StyleSheet sheet) {
        text(sheet);
        title(sheet);
        quotations(sheet);
        pictures(sheet);
    }

    private static void text(StyleSheet sheet) {
        Theme theme = sheet.theme();
        sheet.add(paragraph(WordStyle.NORMAL).standard().shown());
        sheet.add(
                paragraph(WordStyle.BODY_TEXT).basedOn(WordStyle.NORMAL).shown().spacing(60, 100));
        sheet.add(paragraph(WordStyle.BODY_APART)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .next(WordStyle.BODY_TEXT)
                .spacing(200, 100));
        sheet.add(paragraph(WordStyle.LEAD)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .next(WordStyle.BODY_TEXT)
                .shown()
                .spacing(60, 160)
                .size(12));
        sheet.add(paragraph(WordStyle.SMALL)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .shown()
                .size(9)
                .coloured(theme.muted()));
    }

    private static void title(StyleSheet sheet) {
        Theme theme = sheet.theme();
        sheet.add(paragraph(WordStyle.TITLE)
                .basedOn(WordStyle.NORMAL)
                .next(WordStyle.SUBTITLE)
                .shown()
                .keepWithNext()
                .unhyphenated()
                .spacing(360, 160)
                .family(theme.headingFamily())
                .bold()
                .size(26)
                .coloured(theme.accent()));
        sheet.add(paragraph(WordStyle.SUBTITLE)
                .basedOn(WordStyle.NORMAL)
                .next(WordStyle.BODY_TEXT)
                .shown()
                .unhyphenated()
                .spacing(0, 200)
                .family(theme.headingFamily())
                .size(14)
                .coloured(theme.muted()));
    }

    private static void quotations(StyleSheet sheet) {
        Theme theme = sheet.theme();
        sheet.add(paragraph(WordStyle.QUOTE)
                .basedOn(WordStyle.BODY_TEXT)
                .shown()
                .spacing(120, 60)
                .indent(WordStyle.QUOTE.indent(), WordStyle.QUOTE.indent())
                .italic());
        sheet.add(paragraph(WordStyle.QUOTE_ATTRIBUTION)
                .custom()
                .basedOn(WordStyle.QUOTE)
                .next(WordStyle.BODY_TEXT)
                .upright()
                .size(9.5)
                .coloured(theme.muted()));
        // No space between paragraphs, which would be a gap in the box: its fill is drawn a little beyond the text.
        sheet.add(paragraph(WordStyle.ASIDE)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .shown()
                .indent(WordStyle.ASIDE.indent(), WordStyle.ASIDE.indent())
                .spacing(0, 0)
                .box(theme.surface(), theme.accent()));
    }

    private static void pictures(StyleSheet sheet) {
        Theme theme = sheet.theme();
        sheet.add(paragraph(WordStyle.CAPTION)
                .basedOn(WordStyle.NORMAL)
                .next(WordStyle.BODY_TEXT)
                .shown()
                .keepWithNext()
                .keepLines()
                .spacing(200, 80)
                .size(9.5)
                .coloured(theme.muted()));
        sheet.add(paragraph(WordStyle.FIGURE_CAPTION)
                .custom()
                .basedOn(WordStyle.CAPTION)
                .next(WordStyle.BODY_TEXT)
                .apartFromNext()
                .spacing(40, 200));
        sheet.add(paragraph(WordStyle.FIGURE)
                .custom()
                .basedOn(WordStyle.NORMAL)
                .next(WordStyle.FIGURE_CAPTION)
                .keepWithNext()
                .spacing(160, 80));
        sheet.add(paragraph(WordStyle.IMAGE_PLACEHOLDER)
                .custom()
                .basedOn(WordStyle.NORMAL)
                .keepLines()
                .spacing(160, 80)
                .borders(null, border(theme.rule(), 24, 8), null)
                .italic()
                .coloured(theme.muted()));
    }
}

package org.civicreport.docx.styles;

import static org.civicreport.docx.styles.StyleBuilder.paragraph;

import org.civicreport.render.Theme;

/** The styles of headings, which Word numbers by them, and of contents. */
final class HeadingStyles {

    private static final double[] SIZES = {18, 14.5, 12.5, 11.5, 10.5, 10.5};

    private HeadingStyles() {}

    static void addTo(StyleSheet sheet) {
        Theme theme = sheet.theme();
        for (int level = 0; level < SIZES.length; level++) {
            sheet.add(heading(sheet, level));
        }
        sheet.add(title(WordStyle.TOC_HEADING, theme).spacing(320, 160).size(SIZES[0]));
        sheet.add(title(WordStyle.LIST_HEADING, theme).spacing(260, 100).size(SIZES[1]));
        for (int level = 0; level < SIZES.length; level++) {
            StyleBuilder entry = entry(WordStyle.toc(level + 1), sheet.lineLength(), level);
            sheet.add(level == 0 ? entry.bold() : entry);
        }
        sheet.add(entry(WordStyle.TABLE_OF_FIGURES, sheet.lineLength(), 0)
                .spacing(0, 20)
                .singleSpaced());
    }

    /** What stands above contents looks like a heading, but isn't listed among them. */
    private static StyleBuilder title(WordStyle style, Theme theme) {
        return paragraph(style)
                .basedOn(WordStyle.NORMAL)
                .next(WordStyle.BODY_TEXT)
                .shown()
                .keepWithNext()
                .unhyphenated()
                .family(theme.headingFamily())
                .bold()
                .coloured(theme.accent());
    }

    private static StyleBuilder heading(StyleSheet sheet, int level) {
        Theme theme = sheet.theme();
        return paragraph(WordStyle.heading(level + 1))
                .basedOn(WordStyle.NORMAL)
                .next(WordStyle.BODY_TEXT)
                .shown()
                .keepWithNext()
                .keepLines()
                .unhyphenated()
                .spacing(level == 0 ? 400 : 290 - 30 * level, level == 0 ? 160 : 100)
                .outlineLevel(level)
                .numbered(sheet.list(NumberingDefinitions.HEADINGS), level)
                .tab(NumberingDefinitions.headingIndent(level))
                .family(theme.headingFamily())
                .bold()
                .size(SIZES[level])
                .coloured(level < SIZES.length - 1 ? theme.accent() : theme.text());
    }

    private static StyleBuilder entry(WordStyle style, int lineLength, int level) {
        return paragraph(style)
                .basedOn(WordStyle.NORMAL)
                .next(WordStyle.BODY_TEXT)
                .unhyphenated()
                .spacing(level == 0 ? 60 : 0, level == 0 ? 20 : 10)
                .singleSpaced()
                .size(9.5)
                .indent(284 * level, 0)
                .tab(284 * level + 567 + 142 * level)
                .dottedTab(lineLength);
    }
}

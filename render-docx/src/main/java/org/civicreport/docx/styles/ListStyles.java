package org.civicreport.docx.styles;

import static org.civicreport.docx.styles.StyleBuilder.paragraph;

/** The styles of lists, which Word numbers by them, and of terms and what is said about them. */
final class ListStyles {

    private ListStyles() {}

    static void addTo(StyleSheet sheet) {
        Surroundings text = Surroundings.TEXT;
        for (int level = 0; level < text.levels(); level++) {
            sheet.add(paragraph(text.item(false, level))
                    .basedOn(WordStyle.BODY_TEXT)
                    .shown()
                    .numbered(sheet.list(NumberingDefinitions.BULLETS), level)
                    .spacing(20, 40));
            sheet.add(paragraph(text.item(true, level))
                    .basedOn(WordStyle.BODY_TEXT)
                    .shown()
                    .numbered(sheet.list(NumberingDefinitions.NUMBERS), level)
                    .spacing(20, 40));
            WordStyle further = text.further(level);
            sheet.add(paragraph(further)
                    .basedOn(WordStyle.BODY_TEXT)
                    .spacing(20, 60)
                    .indent(further.indent(), 0));
        }
        aside(sheet);
        cells(sheet);
        terms(sheet);
    }

    /** Boxes touch only if all their paragraphs begin at the same place and have the same fill and bar. */
    private static void aside(StyleSheet sheet) {
        int right = WordStyle.ASIDE.indent();
        for (boolean ordered : new boolean[] {false, true}) {
            WordStyle item = Surroundings.ASIDE.item(ordered, 0);
            sheet.add(paragraph(item)
                    .custom()
                    .basedOn(WordStyle.ASIDE)
                    .numbered(sheet.list(ordered ? NumberingDefinitions.NUMBERS : NumberingDefinitions.BULLETS), 0)
                    .item(item.indent(), right));
        }
        WordStyle further = Surroundings.ASIDE.further(0);
        sheet.add(paragraph(further).custom().basedOn(WordStyle.ASIDE).indent(further.indent(), right));
    }

    private static void cells(StyleSheet sheet) {
        for (boolean ordered : new boolean[] {false, true}) {
            sheet.add(paragraph(Surroundings.CELL.item(ordered, 0))
                    .custom()
                    .basedOn(WordStyle.TABLE_TEXT)
                    .numbered(sheet.list(ordered ? NumberingDefinitions.NUMBERS : NumberingDefinitions.BULLETS), 0));
        }
        WordStyle further = Surroundings.CELL.further(0);
        sheet.add(paragraph(further).custom().basedOn(WordStyle.TABLE_TEXT).indent(further.indent(), 0));
    }

    private static void terms(StyleSheet sheet) {
        sheet.add(paragraph(WordStyle.DEFINITION)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .shown()
                .spacing(20, 60)
                .hanging(WordStyle.DEFINITION.indent()));
        sheet.add(paragraph(WordStyle.TERM)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .next(WordStyle.DESCRIPTION)
                .shown()
                .keepWithNext()
                .spacing(20, 20)
                .bold());
        sheet.add(paragraph(WordStyle.DESCRIPTION)
                .custom()
                .basedOn(WordStyle.BODY_TEXT)
                .next(WordStyle.DEFINITION)
                .shown()
                .spacing(20, 60)
                .indent(WordStyle.DESCRIPTION.indent(), 0));
    }
}

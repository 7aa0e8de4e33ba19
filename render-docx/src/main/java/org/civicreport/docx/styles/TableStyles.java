package org.civicreport.docx.styles;

import static org.civicreport.docx.styles.StyleBuilder.paragraph;

import org.docx4j.wml.JcEnumeration;

/** The styles of tables and their cells' text. */
final class TableStyles {

    private TableStyles() {}

    static void addTo(StyleSheet sheet) {
        sheet.add(paragraph(WordStyle.TABLE_TEXT)
                .custom()
                .basedOn(WordStyle.NORMAL)
                .shown()
                .spacing(20, 60)
                .size(9));
        sheet.add(paragraph(WordStyle.TABLE_TEXT_END)
                .custom()
                .basedOn(WordStyle.TABLE_TEXT)
                .unhyphenated()
                .aligned(JcEnumeration.RIGHT));
        sheet.add(paragraph(WordStyle.TABLE_TEXT_CENTER)
                .custom()
                .basedOn(WordStyle.TABLE_TEXT)
                .aligned(JcEnumeration.CENTER));
        sheet.add(paragraph(WordStyle.TABLE_HEADING)
                .custom()
                .basedOn(WordStyle.TABLE_TEXT)
                .shown()
                .keepWithNext()
                .bold());
        sheet.add(paragraph(WordStyle.TABLE_ROW_HEADING)
                .custom()
                .basedOn(WordStyle.TABLE_TEXT)
                .bold());
        sheet.add(paragraph(WordStyle.TABLE_HEADING_END)
                .custom()
                .basedOn(WordStyle.TABLE_HEADING)
                .aligned(JcEnumeration.RIGHT));
        sheet.add(paragraph(WordStyle.TABLE_HEADING_CENTER)
                .custom()
                .basedOn(WordStyle.TABLE_HEADING)
                .aligned(JcEnumeration.CENTER));
        sheet.add(paragraph(WordStyle.AFTER_TABLE)
                .custom()
                .basedOn(WordStyle.NORMAL)
                .spacing(0, 0)
                .size(4));
        sheet.add(TableLook.report(sheet.theme()));
        sheet.add(TableLook.form(sheet.theme()));
    }
}

package org.civicreport.docx.styles;

import java.math.BigInteger;
import org.civicreport.render.Theme;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.CTTblStylePr;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STTblStyleOverrideType;
import org.docx4j.wml.Style;
import org.docx4j.wml.TblBorders;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.TcPr;

/** The styles of tables: lines between rows, a shaded head, strong row headers; in forms, lines between cells too. */
final class TableLook {

    private TableLook() {}

    static Style report(Theme theme) {
        return style(WordStyle.REPORT_TABLE, theme, borders(theme), 30);
    }

    static Style form(Theme theme) {
        TblBorders borders = borders(theme);
        borders.setLeft(Lines.border(theme.rule(), 4, 0));
        borders.setInsideV(Lines.border(theme.rule(), 4, 0));
        borders.setRight(Lines.border(theme.rule(), 4, 0));
        return style(WordStyle.FORM_TABLE, theme, borders, 70);
    }

    private static TblBorders borders(Theme theme) {
        TblBorders borders = new TblBorders();
        borders.setTop(Lines.border(theme.accent(), 8, 0));
        borders.setBottom(Lines.border(theme.accent(), 8, 0));
        borders.setInsideH(Lines.border(theme.rule(), 4, 0));
        return borders;
    }

    private static Style style(WordStyle name, Theme theme, TblBorders borders, int above) {
        Style style = StyleBuilder.table(name).custom().shown().build();
        CTTblCellMar margins = new CTTblCellMar();
        margins.setTop(width(above));
        margins.setLeft(width(85));
        // The text's last paragraph brings its own space below.
        margins.setBottom(width(above - 30));
        margins.setRight(width(85));
        CTTblPrBase table = new CTTblPrBase();
        table.setTblBorders(borders);
        table.setTblCellMar(margins);
        style.setTblPr(table);
        CTTblStylePr head = part(STTblStyleOverrideType.FIRST_ROW);
        TcPr cell = new TcPr();
        cell.setShd(Lines.shading(theme.surface()));
        head.setTcPr(cell);
        style.getTblStylePr().add(head);
        style.getTblStylePr().add(part(STTblStyleOverrideType.FIRST_COL));
        return style;
    }

    private static CTTblStylePr part(STTblStyleOverrideType type) {
        RPr bold = new RPr();
        bold.setB(new BooleanDefaultTrue());
        bold.setBCs(new BooleanDefaultTrue());
        CTTblStylePr part = new CTTblStylePr();
        part.setType(type);
        part.setRPr(bold);
        return part;
    }

    private static TblWidth width(int twentieths) {
        TblWidth width = new TblWidth();
        width.setType("dxa");
        width.setW(BigInteger.valueOf(twentieths));
        return width;
    }
}

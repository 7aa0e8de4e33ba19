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

/** The style of tables: lines between rows, a shaded head, strong row headers. */
final class TableLook {

    private TableLook() {}

    static Style of(Theme theme) {
        Style style =
                StyleBuilder.table(WordStyle.REPORT_TABLE).custom().shown().build();
        TblBorders borders = new TblBorders();
        borders.setTop(StyleBuilder.border(theme.accent(), 8, 0));
        borders.setBottom(StyleBuilder.border(theme.accent(), 8, 0));
        borders.setInsideH(StyleBuilder.border(theme.rule(), 4, 0));
        CTTblCellMar margins = new CTTblCellMar();
        margins.setTop(width(30));
        margins.setLeft(width(85));
        margins.setBottom(width(30));
        margins.setRight(width(85));
        CTTblPrBase table = new CTTblPrBase();
        table.setTblBorders(borders);
        table.setTblCellMar(margins);
        style.setTblPr(table);
        CTTblStylePr head = part(STTblStyleOverrideType.FIRST_ROW);
        TcPr cell = new TcPr();
        cell.setShd(StyleBuilder.shading(theme.surface()));
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

package org.civicreport.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** Apache POI's objects for Word files. */
final class PoiTarget implements WordTarget {

    private final XWPFDocument document = new XWPFDocument();
    private int bookmarks;

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    @Override
    public void contentsEntry(int level, String anchor, String text) {
        CTHyperlink link = paragraph("TOC" + level).getCTP().addNewHyperlink();
        link.setAnchor(anchor);
        link.addNewR().addNewT().setStringValue(text);
    }

    @Override
    public void heading(int level, String anchor, String text) {
        XWPFParagraph paragraph = paragraph("Heading" + level);
        BigInteger id = BigInteger.valueOf(bookmarks++);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(anchor);
        paragraph.createRun().setText(text);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    @Override
    public void paragraph(String style, List<Run> runs) {
        XWPFParagraph paragraph = paragraph(style);
        for (Run run : runs) {
            XWPFRun written = paragraph.createRun();
            if (!run.style().isEmpty()) {
                written.setStyle(run.style());
            }
            if (run.text().equals("\t")) {
                written.addTab();
            } else {
                written.setText(run.text());
            }
        }
    }

    @Override
    public void table(List<List<String>> rows) {
        XWPFTable table = document.createTable(1, rows.get(0).size());
        table.setStyleID("ReportTable");
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = i == 0 ? table.getRow(0) : table.createRow();
            for (int column = 0; column < rows.get(i).size(); column++) {
                XWPFParagraph paragraph = row.getCell(column).getParagraphArray(0);
                paragraph.setStyle("TableText");
                paragraph.createRun().setText(rows.get(i).get(column));
            }
        }
    }

    @Override
    public void finish(OutputStream out) throws IOException {
        document.write(out);
        document.close();
    }
}

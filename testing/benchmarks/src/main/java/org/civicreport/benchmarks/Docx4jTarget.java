package org.civicreport.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.CTTblPrBase;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RStyle;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;

/** docx4j's objects for Word files, and its own way of saving them. */
final class Docx4jTarget implements WordTarget {

    private final ObjectFactory objects = new ObjectFactory();
    private final WordprocessingMLPackage document;
    private int bookmarks;

    Docx4jTarget() throws Docx4JException {
        document = WordprocessingMLPackage.createPackage();
    }

    private P styled(String style) {
        PPrBase.PStyle which = new PPrBase.PStyle();
        which.setVal(style);
        PPr properties = new PPr();
        properties.setPStyle(which);
        P paragraph = new P();
        paragraph.setPPr(properties);
        return paragraph;
    }

    private P add(String style) {
        P paragraph = styled(style);
        document.getMainDocumentPart().getContent().add(paragraph);
        return paragraph;
    }

    private R run(Run run) {
        R written = new R();
        if (!run.style().isEmpty()) {
            RStyle style = new RStyle();
            style.setVal(run.style());
            RPr properties = new RPr();
            properties.setRStyle(style);
            written.setRPr(properties);
        }
        if (run.text().equals("\t")) {
            written.getContent().add(objects.createRTab(new R.Tab()));
        } else {
            Text text = new Text();
            text.setValue(run.text());
            written.getContent().add(objects.createRT(text));
        }
        return written;
    }

    @Override
    public void contentsEntry(int level, String anchor, String text) {
        P.Hyperlink link = new P.Hyperlink();
        link.setAnchor(anchor);
        link.getContent().add(run(new Run("", text)));
        add("TOC" + level).getContent().add(objects.createPHyperlink(link));
    }

    @Override
    public void heading(int level, String anchor, String text) {
        BigInteger id = BigInteger.valueOf(bookmarks++);
        CTBookmark start = new CTBookmark();
        start.setId(id);
        start.setName(anchor);
        CTMarkupRange end = new CTMarkupRange();
        end.setId(id);
        P paragraph = add("Heading" + level);
        paragraph.getContent().add(objects.createPBookmarkStart(start));
        paragraph.getContent().add(run(new Run("", text)));
        paragraph.getContent().add(objects.createPBookmarkEnd(end));
    }

    @Override
    public void paragraph(String style, List<Run> runs) {
        P paragraph = add(style);
        for (Run run : runs) {
            paragraph.getContent().add(run(run));
        }
    }

    @Override
    public void table(List<List<String>> rows) {
        CTTblPrBase.TblStyle style = new CTTblPrBase.TblStyle();
        style.setVal("ReportTable");
        TblPr properties = new TblPr();
        properties.setTblStyle(style);
        Tbl table = new Tbl();
        table.setTblPr(properties);
        for (List<String> cells : rows) {
            Tr row = new Tr();
            for (String text : cells) {
                P paragraph = styled("TableText");
                paragraph.getContent().add(run(new Run("", text)));
                Tc cell = new Tc();
                cell.getContent().add(paragraph);
                row.getContent().add(cell);
            }
            table.getContent().add(row);
        }
        document.getMainDocumentPart().getContent().add(table);
    }

    @Override
    public void finish(OutputStream out) throws IOException {
        try {
            document.save(out);
        } catch (Docx4JException e) {
            throw new IOException(e);
        }
    }
}

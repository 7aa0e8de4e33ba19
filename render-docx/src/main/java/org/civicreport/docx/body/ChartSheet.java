package org.civicreport.docx.body;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.civicreport.document.Chart;
import org.civicreport.docx.packaging.PackageWriter;
import org.civicreport.docx.packaging.Part;
import org.civicreport.docx.packaging.RelationshipType;
import org.civicreport.docx.packaging.Relationships;
import org.civicreport.docx.packaging.XmlWriter;

/**
 * A chart's numbers as a workbook of one sheet (ECMA-376, part 1, clause 18), which Word opens when someone edits them: the
 * categories in the first column, a column for each series beside them. Says which cells hold what.
 */
final class ChartSheet {

    private static final String NAME = "Sheet1";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final Part WORKBOOK = part("workbook", "sheet.main");
    private static final Part SHEET = part("worksheets/sheet1", "worksheet");

    private final Chart chart;

    ChartSheet(Chart chart) {
        this.chart = chart;
    }

    private static Part part(String file, String type) {
        return new Part(
                "xl/" + file + ".xml", "application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml");
    }

    /** The formula for the cells of the categories. */
    String categories() {
        return below(0);
    }

    /** The formula for the cell of a series' name. */
    String name(int series) {
        return NAME + "!$" + column(series + 1) + "$1";
    }

    /** The formula for the cells of a series' values. */
    String values(int series) {
        return below(series + 1);
    }

    private String below(int column) {
        String letters = column(column);
        int last = chart.categories().size() + 1;
        return NAME + "!$" + letters + "$2:$" + letters + "$" + last;
    }

    /** A, B, … Z, AA, AB, …; a chart has never so many series that it took three letters. */
    private static String column(int index) {
        String last = Character.toString('A' + index % 26);
        return index < 26 ? last : Character.toString('A' + index / 26 - 1) + last;
    }

    /** The workbook as a file of its own, the same bytes for the same numbers. */
    byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PackageWriter target = new PackageWriter(bytes, List.of(WORKBOOK, SHEET));
        Relationships root = new Relationships();
        root.to(RelationshipType.OFFICE_DOCUMENT, WORKBOOK.name());
        target.relationships("", root);
        Relationships sheets = new Relationships();
        String sheet = sheets.to(RelationshipType.WORKSHEET, "worksheets/sheet1.xml");
        target.xml(WORKBOOK.name(), xml -> {
            xml.open("workbook", "xmlns", NAMESPACE, "xmlns:r", Namespaces.R);
            xml.open("sheets");
            xml.empty("sheet", "name", NAME, "sheetId", "1", "r:id", sheet).end();
            xml.end();
        });
        target.relationships(WORKBOOK.name(), sheets);
        target.xml(SHEET.name(), this::writeSheet);
        target.finish();
        return bytes.toByteArray();
    }

    private void writeSheet(XmlWriter xml) {
        xml.open("worksheet", "xmlns", NAMESPACE);
        // Categories are words, which the usual width of 8 digits would cut off.
        xml.open("cols")
                .empty("col", "min", "1", "max", "1", "width", "32", "customWidth", "1")
                .end();
        xml.open("sheetData");
        xml.open("row", "r", "1");
        text(xml, "A1", chart.categoryLabel());
        for (int i = 0; i < chart.series().size(); i++) {
            text(xml, column(i + 1) + "1", chart.series().get(i).name());
        }
        xml.end();
        for (int row = 0; row < chart.categories().size(); row++) {
            writeRow(xml, row);
        }
        xml.end().end();
    }

    private void writeRow(XmlWriter xml, int row) {
        String number = Integer.toString(row + 2);
        xml.open("row", "r", number);
        text(xml, "A" + number, chart.categories().get(row));
        for (int i = 0; i < chart.series().size(); i++) {
            xml.open("c", "r", column(i + 1) + number);
            xml.element("v", chart.series().get(i).values().get(row).toPlainString());
            xml.end();
        }
        xml.end();
    }

    private static void text(XmlWriter xml, String cell, String text) {
        xml.open("c", "r", cell, "t", "inlineStr").open("is");
        xml.open("t", "xml:space", "preserve").text(text).end();
        xml.end().end();
    }
}

package org.civicreport.docx;

import static org.civicreport.docx.Returned.changes;
import static org.civicreport.docx.Returned.merge;
import static org.civicreport.docx.WordPen.fill;
import static org.civicreport.docx.WordPen.p;
import static org.civicreport.docx.WordPen.r;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormKind;
import org.junit.jupiter.api.Test;

/** Tables that are pasted into a form's cells come back as CommonMark has tables, or else with each of their words. */
class FormPastedTablesTest {

    private static final byte[] REPLY = Forms.write(Form.of(Forms.REPORT, FormKind.REPLY, "gst"));
    private static final byte[] STATEMENT = Forms.write(Form.of(Forms.REPORT, FormKind.STATEMENT, "gst"));

    @Test
    void aTableInAnAnswerComesBackAsATable() {
        String table = table(row(p(r("Jahr")), p("")), row(p(r("2026 | 27")), p(r("42"))));
        byte[] file = fill(REPLY, "GSt-02.answer", p(r("So:")) + table + p("") + table + p(r("Ende.")));
        String expected = "| Jahr |  |\n|---|---|\n| 2026 \\| 27 | 42 |";
        assertEquals(
                List.of("GSt-02 ANSWER: So:\n\n" + expected + "\n\n" + expected + "\n\nEnde."), changes(merge(file)));

        byte[] statement = fill(STATEMENT, "neu 1.text", table(row(p(r("a")), p(r("b"))), row(p(r("1")), p(r("2")))));
        assertEquals(List.of("GSt-03: | a | b |\n| 1 | 2 |"), changes(merge(statement)));
    }

    @Test
    void ofATableThatCommonMarkCannotExpressEachParagraphComesBack() {
        String merged = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p(r("Jahr und Zahl")) + "</w:tc>";
        String item = "<w:p><w:pPr><w:pStyle w:val=\"TableListBullet\"/></w:pPr>" + r("eins") + "</w:p>";
        for (String table : List.of(
                table("<w:tr>" + merged + "</w:tr>", row(p(r("eins")), p(r("zwei")))),
                table(row(p(r("Jahr und Zahl")) + p(r("eins")), p(r("zwei")))),
                table(row(p(r("Jahr und Zahl"))), row(p(r("eins"))), row(p(r("zwei")))))) {
            assertEquals(
                    List.of("GSt-02 ANSWER: Jahr und Zahl\n\neins\n\nzwei"),
                    changes(merge(fill(REPLY, "GSt-02.answer", table))));
        }
        assertEquals(
                List.of("GSt-02 ANSWER: a\n\nb\n\n- eins\n\nc"),
                changes(merge(fill(REPLY, "GSt-02.answer", table(row(p(r("a")), p(r("b"))), row(item, p(r("c"))))))));
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
    }
}

package org.civicreport.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civicreport.consultation.MergeResult;
import org.civicreport.consultation.Proposal;
import org.civicreport.findings.Finding;
import org.civicreport.model.Audience;
import org.civicreport.model.CommentLocator;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.junit.jupiter.api.Test;

class CommentTableTest {
    private static final Report REPORT = CommentedReport.read();

    @Test
    void whatIsWrittenIsReadAgain() {
        Report report = REPORT;
        Report empty = CommentedReport.withComments(report, List.of());
        MergeResult result = reading(CommentTable.csv(report), empty);
        assertEquals(List.of(), codes(result));
        List<StakeholderComment> expected = report.comments().stream()
                .map(comment -> comment.toBuilder()
                        .publicText(null)
                        .commitments(List.of())
                        .build())
                .toList();
        assertEquals(expected, comments(result));
    }

    @Test
    void forThePublicNothingInternalIsWritten() {
        String csv = CommentTable.csv(REPORT.forAudience(Audience.PUBLIC));
        assertFalse(csv.contains("SKA-02"), csv);
        assertFalse(csv.contains("Netzbau Hartwig"), csv);
    }

    @Test
    void whatTheReportHasAlreadyChangesNothing() {
        MergeResult result = reading(CommentTable.csv(REPORT), REPORT);
        assertEquals(List.of(), result.proposals());
        assertEquals(List.of(), codes(result));
        MergeResult known = reading(CommentTable.csv(REPORT.forAudience(Audience.PUBLIC)), REPORT);
        assertEquals(List.of(), known.proposals());
    }

    @Test
    void rowsWithoutSourceAreFromTheSender() {
        MergeResult result = CommentImport.into(REPORT).sentBy("SOZ").table("source,text\n,A\ngst,B\n");
        assertEquals(List.of(), codes(result));
        assertEquals(
                List.of("soz", "gst"),
                comments(result).stream().map(StakeholderComment::source).toList());
    }

    @Test
    void theColumnsOfTheIsoForm() {
        String form =
                "MB/NC;Line number (e.g. 17);Clause/ Subclause (e.g. 3.1);Paragraph/ Figure/ Table;Type of comment;"
                        + "Comments;Proposed change;Observations of the secretariat\r\n"
                        + "SOZ;12;SG-01;;ge;\"Bitte \"\"alle\"\" nennen\nund zählen\";Alle nennen;\r\n"
                        + "gst;7;3.1;Table 2;te;Fehlt;;Ist ergänzt\r\n";
        MergeResult result = reading(form, CommentedReport.withComments(REPORT, List.of()));
        assertEquals(List.of(), codes(result));
        StakeholderComment first = comments(result).get(0);
        assertEquals("soz-01", first.id());
        assertEquals("soz", first.source());
        assertEquals("Bitte \"alle\" nennen\nund zählen", first.text());
        assertEquals(new CommentLocator.OfMeasure("SG-01"), first.locator());
        assertEquals(CommentStatus.NEW, first.status());
        assertEquals(Visibility.INTERNAL, first.visibility());
        assertEquals(
                new CommentLocator.OfSection("3.1, Table 2, 7, te"),
                comments(result).get(1).locator());
        assertEquals(
                "Ist ergänzt",
                Objects.requireNonNull(comments(result).get(1).answer()).commonMark());
    }

    @Test
    void nothingIsLeftOutInSilence() {
        String csv = "Quelle,Kommentar,Farbe,Eingegangen,Status\n" + "Amt X,Text,rot,gestern,erledigt\n" + "soz,,,,\n";
        MergeResult result = reading(csv, REPORT);
        assertEquals(
                List.of(
                        "table-column-unknown",
                        "table-source-unknown",
                        "table-value-unreadable",
                        "table-value-unreadable",
                        "table-row-empty"),
                codes(result));
        assertEquals(1, comments(result).size());
        assertEquals(List.of("table-head-unknown"), codes(reading("a,b\n1,2\n", REPORT)));
        assertTrue(reading("", REPORT).findings().hasErrors());
    }

    @Test
    void idsThatAreTakenAreGivenAnewAndNamed() {
        MergeResult result = reading("id,source,text\nGSt-01,gst,A\n,gst,B\n1x,gst,C\n", REPORT);
        List<String> ids = comments(result).stream().map(StakeholderComment::id).toList();
        // GSt-01 and GSt-02 are taken, whatever the case.
        assertEquals(List.of("gst-03", "gst-04", "gst-05"), ids);
        assertEquals(List.of("comment-id-given-anew", "comment-id-given-anew"), codes(result));
    }

    @Test
    void whatSpreadsheetsMakeOfTablesIsRead() {
        String saved =
                "sep=;\r\n\"Quelle\";\"Kommentar\";Eingegangen\r\nsoz;\"Erste\nZeile; \"\"zwei\"\"\";3.2.2026\r\n";
        MergeResult result = reading("\uFEFF" + saved, REPORT);
        assertEquals(List.of(), codes(result));
        StakeholderComment comment = comments(result).get(0);
        assertEquals("Erste\nZeile; \"zwei\"", comment.text());
        assertEquals(LocalDate.of(2026, 2, 3), comment.receivedOn());
    }

    @Test
    void findingsNameTheLineEvenBehindCellsOfSeveralLines() {
        MergeResult result = reading("source,text\nsoz,\"eins\nzwei\"\nsoz,\n\nsoz,a,b\nsoz,\"offen\n", REPORT);
        assertEquals(
                List.of("table-quote-open 7", "table-row-empty 4", "table-cell-surplus 6"),
                result.findings().stream()
                        .map(finding -> finding.code() + " "
                                + Objects.requireNonNull(finding.position()).line())
                        .toList());
        assertEquals(3, comments(result).size());
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells =
                Arbitraries.strings().withChars("=+-@\t\r\n'\",; ab\uFF1D").ofMaxLength(6);
        return cells.list().ofSize(3).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 500)
    void noCellIsAFormulaAndEachIsReadBack(@ForAll("tables") List<List<String>> table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("a", "b", "c"));
        rows.addAll(table);
        String csv = Csv.written(rows);
        assertEquals(rows, Csv.read(csv).rows().stream().map(Csv.Row::cells).toList());
        for (String cell : rawCells(csv)) {
            assertFalse(!cell.isEmpty() && "=+-@\t\r\uFF1D".indexOf(cell.charAt(0)) >= 0, csv);
        }
    }

    /** As a spreadsheet sees them: unquoted, guard included. */
    private static List<String> rawCells(String csv) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean inQuotes = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (inQuotes && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                inQuotes = !inQuotes;
            } else if (!inQuotes && (c == ',' || c == '\n' || c == '\r')) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return cells;
    }

    @Property(tries = 300)
    void anyTextCanBeRead(@ForAll String text) {
        reading("text," + text, REPORT);
        reading("text\n" + text, REPORT);
    }

    private static MergeResult reading(String csv, Report report) {
        return CommentImport.into(report).table(csv);
    }

    private static List<StakeholderComment> comments(MergeResult result) {
        return result.proposals().stream()
                .map(proposal -> ((Proposal.NewComment) proposal).comment())
                .toList();
    }

    private static List<String> codes(MergeResult result) {
        return result.findings().stream().map(Finding::code).toList();
    }
}

package org.civicreport.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civicreport.findings.Finding;
import org.civicreport.json.ReportReader;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Audience;
import org.civicreport.model.CommentLocator;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Consultation;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.junit.jupiter.api.Test;

class CommentTableTest {
    private static final Report REPORT = read();

    @Test
    void whatIsWrittenIsReadAgain() {
        Report report = REPORT;
        Report empty = withComments(report, List.of());
        CommentTable.Result result = CommentTable.read(CommentTable.csv(report), empty);
        assertEquals(List.of(), codes(result));
        List<StakeholderComment> expected = report.comments().stream()
                .map(comment -> comment.toBuilder()
                        .publicText(null)
                        .commitments(List.of())
                        .build())
                .toList();
        assertEquals(expected, result.comments());
    }

    @Test
    void forThePublicNothingInternalIsWritten() {
        String csv = CommentTable.csv(REPORT.forAudience(Audience.PUBLIC));
        assertFalse(csv.contains("SKA-02"), csv);
        assertFalse(csv.contains("Netzbau Hartwig"), csv);
    }

    @Test
    void whatTheReportHasAlreadyIsLeftOutAndNamed() {
        CommentTable.Result result = CommentTable.read(CommentTable.csv(REPORT), REPORT);
        assertEquals(List.of(), result.comments());
        assertEquals(
                REPORT.comments().stream().map(StakeholderComment::id).toList(),
                result.findings().stream()
                        .map(finding -> finding.arguments().get(1))
                        .toList());
        assertEquals(
                List.of("table-comment-known"),
                codes(result).stream().distinct().toList());
    }

    @Test
    void rowsWithoutSourceAreFromTheSender() {
        CommentTable.Result result = CommentTable.read("source,text\n,A\ngst,B\n", REPORT, "SOZ");
        assertEquals(List.of(), codes(result));
        assertEquals(
                List.of("soz", "gst"),
                result.comments().stream().map(StakeholderComment::source).toList());
    }

    @Test
    void theColumnsOfTheIsoForm() {
        String form =
                "MB/NC;Line number (e.g. 17);Clause/ Subclause (e.g. 3.1);Paragraph/ Figure/ Table;Type of comment;"
                        + "Comments;Proposed change;Observations of the secretariat\r\n"
                        + "SOZ;12;SG-01;;ge;\"Bitte \"\"alle\"\" nennen\nund zählen\";Alle nennen;\r\n"
                        + "gst;7;3.1;Table 2;te;Fehlt;;Ist ergänzt\r\n";
        CommentTable.Result result = CommentTable.read(form, withComments(REPORT, List.of()));
        assertEquals(List.of(), codes(result));
        StakeholderComment first = result.comments().get(0);
        assertEquals("soz-01", first.id());
        assertEquals("soz", first.source());
        assertEquals("Bitte \"alle\" nennen\nund zählen", first.text());
        assertEquals(new CommentLocator.OfMeasure("SG-01"), first.locator());
        assertEquals(CommentStatus.NEW, first.status());
        assertEquals(Visibility.INTERNAL, first.visibility());
        assertEquals(
                new CommentLocator.OfSection("3.1, Table 2, 7, te"),
                result.comments().get(1).locator());
        assertEquals(
                "Ist ergänzt",
                Objects.requireNonNull(result.comments().get(1).answer()).commonMark());
    }

    @Test
    void nothingIsLeftOutInSilence() {
        String csv = "Quelle,Kommentar,Farbe,Eingegangen,Status\n" + "Amt X,Text,rot,gestern,erledigt\n" + "soz,,,,\n";
        CommentTable.Result result = CommentTable.read(csv, REPORT);
        assertEquals(
                List.of(
                        "table-column-unknown",
                        "table-source-unknown",
                        "table-value-unreadable",
                        "table-value-unreadable",
                        "table-row-empty"),
                codes(result));
        assertEquals(1, result.comments().size());
        assertEquals(List.of("table-head-unknown"), codes(CommentTable.read("a,b\n1,2\n", REPORT)));
        assertTrue(CommentTable.read("", REPORT).findings().hasErrors());
    }

    @Test
    void idsThatAreTakenAreGivenAnew() {
        Report report = REPORT;
        CommentTable.Result result = CommentTable.read("id,source,text\nGSt-01,gst,A\n,gst,B\n1x,gst,C\n", report);
        List<String> ids =
                result.comments().stream().map(StakeholderComment::id).toList();
        // GSt-01 and GSt-02 are taken, whatever the case.
        assertEquals(List.of("gst-03", "gst-04", "gst-05"), ids);
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
        assertEquals(rows, Csv.read(csv));
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
        CommentTable.read("text," + text, REPORT);
        CommentTable.read("text\n" + text, REPORT);
    }

    private static List<String> codes(CommentTable.Result result) {
        return result.findings().stream().map(Finding::code).toList();
    }

    private static Report withComments(Report report, List<StakeholderComment> comments) {
        Consultation consultation = Objects.requireNonNull(report.consultation());
        return report.toBuilder()
                .consultation(consultation.toBuilder().comments(comments).build())
                .build();
    }

    private static Report read() {
        try {
            Path file = Path.of("..", "examples", "reports", "digitalisierungsbericht.yaml");
            return ReportReader.standard()
                    .read(Files.readAllBytes(file), TextFormat.YAML)
                    .reportOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.civicreport.json;

import static org.civicreport.json.EditedText.TEXT;
import static org.civicreport.json.EditedText.bytes;
import static org.civicreport.json.EditedText.commented;
import static org.civicreport.json.EditedText.edit;
import static org.civicreport.json.EditedText.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.civicreport.findings.Finding;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Consultation;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text changes where its report has changed, in the way its author writes. */
class ReportEditorTest {
    private static final Path REPORTS = Path.of("..", "examples", "reports");

    @Test
    void nothingChangesWhereNothingHasChanged() {
        assertEquals(TEXT, edit(TEXT, report -> report));
    }

    @Test
    void aRemarkBehindAValueStays() {
        assertEquals(
                TEXT.replace("title: Bericht ", "title: Zweiter Bericht "),
                edit(TEXT, report -> report.toBuilder().title("Zweiter Bericht").build()));
    }

    @Test
    void anEmptyFieldIsFilledIn() {
        assertEquals(
                TEXT.replace("areaTerm: ~", "areaTerm: Kernbereich"),
                edit(TEXT, report -> report.toBuilder().areaTerm("Kernbereich").build()));
        String bare = TEXT.replace("areaTerm: ~", "areaTerm:");
        assertEquals(
                TEXT.replace("areaTerm: ~", "areaTerm: Kernbereich"),
                edit(bare, report -> report.toBuilder().areaTerm("Kernbereich").build()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'rit'|soz|'soz'",
                "'rit'|it's|'it''s'",
                "\"rit\"|soz|\"soz\"",
                "rit|soz|soz",
                "rit|a: b|'a: b'",
                "rit|2021|\"2021\"",
                "2020|2021|2021",
                "rit|no|\"no\"",
            })
    void aTextKeepsItsQuotesAndGetsThoseItNeeds(String before, String value, String after) {
        assertEquals(
                TEXT.replace("'rit'", after),
                edit(
                        TEXT.replace("'rit'", before),
                        report -> report.toBuilder().publisher(value).build()));
    }

    @Test
    void aBlockStaysABlock() {
        assertEquals(
                TEXT.replace("Zweiter Absatz.", "- eins\n  - zwei"),
                edit(
                        TEXT,
                        report -> report.toBuilder()
                                .introduction(RichText.of("Erster Absatz.\n\n- eins\n- zwei\n"))
                                .build()));
        assertEquals(
                TEXT.replace("      Ein langer\n      Kommentar\n", "      Ein kurzer\n"),
                edit(TEXT, commented(0, comment -> comment.text("Ein kurzer"))));
    }

    @Test
    void textOfSeveralLinesBecomesABlockAndTheRemarkStaysAtItsHead() {
        assertEquals(
                TEXT.replace("title: Bericht   # kurz", "title: |-   # kurz\n  Bericht\n  2025"),
                edit(TEXT, report -> report.toBuilder().title("Bericht\n2025").build()));
    }

    @Test
    void betweenBracesAllStaysOnOneLine() {
        assertEquals(
                TEXT.replace("ordinal: 2", "ordinal: 3")
                        .replace(", periodTo: 2025-12-31", ", periodTo: 2025-12-31, dataCutoff: 2025-11-30"),
                edit(
                        TEXT,
                        report -> report.toBuilder()
                                .edition(report.edition().toBuilder()
                                        .ordinal(3)
                                        .dataCutoff(LocalDate.of(2025, 11, 30))
                                        .build())
                                .build()));
    }

    @Test
    void anAnswerComesWhereTheModelHasIt() {
        assertEquals(
                TEXT.replace(
                        "      Kommentar\n    status: new",
                        "      Kommentar\n    answer: |-\n      Ja.\n\n      Gern.\n    status: answered"),
                edit(
                        TEXT,
                        commented(
                                0,
                                comment -> comment.answer(RichText.of("Ja.\n\nGern."))
                                        .status(CommentStatus.ANSWERED))));
    }

    @Test
    void lineEndsAndByteOrderMarkStay() {
        String windows = "\uFEFF" + TEXT.replace("\n", "\r\n");
        assertEquals(
                windows.replace("title: Bericht ", "title: |- ").replace("# kurz", "# kurz\r\n  Bericht\r\n  2025"),
                edit(
                        windows,
                        report -> report.toBuilder().title("Bericht\n2025").build()));
    }

    @Test
    void aTextWithoutALastLineEndCanGrow() {
        String open = TEXT.substring(0, TEXT.indexOf("\n# Wer gefragt")).stripTrailing();
        assertEquals(
                open + "\n\nlicence: CC0\n",
                edit(open, report -> report.toBuilder().licence("CC0").build()));
    }

    @Test
    void jsonKeepsItsLayout() {
        Report report = Objects.requireNonNull(read(TEXT, TextFormat.YAML).report());
        UnaryOperator<Report> change = commented(0, comment -> comment.answer(RichText.of("Ja.\nGern.")));
        String indented = new String(new ReportWriter().json(report), StandardCharsets.UTF_8);
        assertEquals(
                indented.replace("Kommentar\",\n        \"status\": \"new", """
                        Kommentar",
                                "answer": "Ja.\\nGern.",
                                "status": "new""".stripTrailing()),
                edit(indented, TextFormat.JSON, change));
        String compact = new String(new ReportWriter().source(report).bytes(), StandardCharsets.UTF_8);
        assertEquals(
                compact.replace(
                        "Kommentar\",\"status\":\"new", "Kommentar\",\"answer\":\"Ja.\\nGern.\",\"status\":\"new"),
                edit(compact, TextFormat.JSON, change));
    }

    @Test
    void theSchemaOfAnEditorStays() {
        String text = "{\"$schema\": \"x.json\"," + compact().substring(1);
        assertEquals(
                text.replace("\"Bericht\"", "\"Neu\""),
                edit(
                        text,
                        TextFormat.JSON,
                        report -> report.toBuilder().title("Neu").build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kurz.yaml", "digitalisierungsbericht.yaml"})
    void aSampleLosesNoLineByAnAnswerToEachComment(String name) throws Exception {
        String text = Files.readString(REPORTS.resolve(name));
        Report report = read(text, TextFormat.YAML).reportOrThrow();
        Consultation consultation = report.consultation();
        if (consultation == null) {
            consultation = Consultation.builder().build();
        }
        List<StakeholderComment> comments = new ArrayList<>();
        for (StakeholderComment comment : consultation.comments()) {
            comments.add(
                    comment.toBuilder().receivedOn(LocalDate.of(2026, 1, 2)).build());
        }
        Consultation changed = consultation.toBuilder()
                .comments(comments)
                .intro(RichText.of("Neu\n"))
                .build();

        String edited =
                edit(text, ignored -> report.toBuilder().consultation(changed).build());

        List<String> remarks = Arrays.stream(text.split("\n"))
                .filter(line -> line.strip().startsWith("#"))
                .toList();
        assertEquals(
                remarks,
                Arrays.stream(edited.split("\n"))
                        .filter(line -> line.strip().startsWith("#"))
                        .toList());
    }

    @Test
    void aTextThatIsNoReportIsNotEdited() {
        Report report = read(TEXT, TextFormat.YAML).reportOrThrow();
        EditResult result = new ReportEditor().edit(bytes("titel: x\n"), TextFormat.YAML, report);
        assertNull(result.text());
        assertTrue(result.findings().hasErrors());
        assertThrows(IllegalStateException.class, result::textOrThrow);
    }

    @Test
    void aReportThatNoTextCanHoldIsNotWritten() {
        Report report = read(TEXT, TextFormat.YAML).reportOrThrow();
        Report later = report.toBuilder().schemaVersion(99).build();
        assertEquals(List.of("json-newer-schema"), codes(new ReportEditor().edit(bytes(TEXT), TextFormat.YAML, later)));
        ReportEditor narrow =
                new ReportEditor(ReportReader.builder().maxTextLength(100).build());
        Report longer = report.toBuilder().title("x".repeat(101)).build();
        assertEquals(List.of("json-text-too-long"), codes(narrow.edit(bytes(TEXT), TextFormat.YAML, longer)));
    }

    @Test
    void aPlaceThatCanNotBeChangedAloneIsAFinding() {
        String odd = TEXT.replace("mandate: {text: Auftrag}", "mandate: {text}");
        Report changed = read(TEXT, TextFormat.YAML).reportOrThrow();
        assertTrue(codes(new ReportEditor().edit(bytes(odd), TextFormat.YAML, changed))
                .contains("json-missing-field"));
        odd = TEXT.replace("municipality: {name: Musterstadt}", "municipality: {name: Musterstadt, key}");
        Report report = read(odd, TextFormat.YAML).reportOrThrow();
        changed = report.toBuilder()
                .municipality(report.municipality().toBuilder().key("07").build())
                .build();
        EditResult result = new ReportEditor().edit(bytes(odd), TextFormat.YAML, changed);
        assertNull(result.text());
        assertEquals(
                "ERROR /municipality/key (8:35) json-not-editable: This place is written in a way that it can't be "
                        + "changed without changing something else.",
                result.findings().asList().get(0).toString());
    }

    private static List<String> codes(EditResult result) {
        return result.findings().stream().map(Finding::code).toList();
    }

    private static String compact() {
        Report report = read(TEXT, TextFormat.YAML).reportOrThrow();
        return new String(new ReportWriter().source(report).bytes(), StandardCharsets.UTF_8);
    }
}

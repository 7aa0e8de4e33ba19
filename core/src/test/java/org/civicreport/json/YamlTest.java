package org.civicreport.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.PartialDate;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What values without quotes mean, and where values stand. */
class YamlTest {
    private static final String REPORT = """
            id: b-1
            title: Bericht
            language: de
            edition:
              ordinal: 1
              label: 2025
              periodFrom: 2025-01-01
              periodTo: 2025-12-31
              status: draft
            publisher: rit
            municipality: {name: Musterstadt}
            mandate: {text: Auftrag}
            introduction: Text
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021",
                "2021-03",
                "2021-03-17",
                "012",
                "1_000",
                "1.50",
                "0x1F",
                "1e3",
                "no",
                "Yes",
                "True",
                "on",
                "Null"
            })
    void aTextFieldTakesWhatItIsSpeltLike(String spelt) {
        assertEquals(spelt, read(REPORT + "areaTerm: " + spelt + "\n").areaTerm());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "areaTerm:",
                "areaTerm: ~",
                "areaTerm: null",
                "chapters:",
                "chapters: ~",
                "consultation: ~",
                "schemaVersion:"
            })
    void anEmptyFieldIsAnAbsentOne(String line) {
        assertEquals(read(REPORT), read(REPORT + line + "\n"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"\"\",``", "\"~\",~", "'null',null"})
    void whatIsInQuotesIsText(String spelt, String text) {
        assertEquals(text, read(REPORT + "areaTerm: " + spelt + "\n").areaTerm());
    }

    @Test
    void aRequiredFieldThatIsEmptyIsMissing() {
        assertEquals(List.of("json-missing-field /title 2:1"), findings(REPORT.replace("Bericht", "~")));
    }

    @ParameterizedTest
    @CsvSource({"2021,2021", "2021-03,2021-03", "'\"2021\"',2021"})
    void aYearNeedsNoQuotes(String spelt, String date) {
        String measure = """
                coreAreas:
                  - key: a
                    title: A
                    intro: Text
                    measures:
                      - {id: m, title: M, description: T, status: planned, from: %s, to: 2030, results: T, lead: rit}
                """.formatted(spelt);
        Report report = read(REPORT + measure);
        assertEquals(
                PartialDate.parse(date),
                report.coreAreas().get(0).measures().get(0).from());
    }

    @ParameterizedTest
    @CsvSource({"true,true", "yes,true", "On,true", "false,false", "No,false", "off,false"})
    void truthValuesAreThoseOfAllVersionsOfYaml(String spelt, boolean value) {
        String paper = """
                councilPaper:
                  kind: announcement
                  bodyName: Rat
                  presenter: {label: R}
                  sessions: [{committee: A, date: 2021-03-17, public: %s}]
                """.formatted(spelt);
        CouncilPaper read = Objects.requireNonNull(read(REPORT + paper).councilPaper());
        assertEquals(value, read.sessions().get(0).isPublic());
    }

    @Test
    void aBlockOfTextKeepsItsLines() {
        assertEquals(
                RichText.of("eins\n\n- zwei\n"),
                read(REPORT + "conclusion: |\n  eins\n\n  - zwei\n").conclusion());
    }

    @ParameterizedTest
    @ValueSource(ints = {1020, 1021, 1022, 1023, 1024, 1025})
    void charactersOfTwoUnitsMayStandAnywhere(int before) {
        assertEquals("Bericht", read("#" + "x".repeat(before) + "😀\n" + REPORT).title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedWhateverEndsThem(String end) {
        assertEquals(
                List.of("json-missing-field /title 2:1"),
                findings(REPORT.replace("Bericht", "").replace("\n", end)));
    }

    @Test
    void columnsAreCountedInUtf16Units() {
        assertEquals(
                List.of("json-unknown-field /municipality/x 11:26"),
                findings(REPORT.replace("Musterstadt", "😀, x: 1")));
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertEquals("b-1", read("\uFEFF" + REPORT).id());
    }

    @Test
    void placesAreThoseOfValuesAndOfTheNamesOfListsAndObjects() {
        SourceMap positions = result(REPORT).positions();
        assertEquals("2:8", String.valueOf(positions.position("/title")));
        assertEquals("4:1", String.valueOf(positions.position("/edition")));
        assertEquals("4:1", String.valueOf(positions.position("/edition/corrections/3/what")));
        assertEquals("1:1", String.valueOf(positions.position("/highlights/0")));
        assertNull(SourceMap.empty().position("/title"));
    }

    @Test
    void nothingOfANewerFormatIsJudged() {
        assertEquals(
                List.of("json-newer-schema /schemaVersion 1:16"), findings("schemaVersion: 2\ntitle: 7\nneu: 1\n"));
        assertEquals(List.of("json-unknown-schema /schemaVersion 14:16"), findings(REPORT + "schemaVersion: 0\n"));
    }

    private static Report read(String yaml) {
        ReadResult result = result(yaml);
        assertEquals(Findings.none(), result.findings());
        return result.reportOrThrow();
    }

    private static List<String> findings(String yaml) {
        return result(yaml).findings().stream().map(YamlTest::place).toList();
    }

    private static String place(Finding finding) {
        return finding.code() + " " + finding.pointer() + " " + finding.position();
    }

    private static ReadResult result(String yaml) {
        return ReportReader.standard().read(yaml.getBytes(StandardCharsets.UTF_8), TextFormat.YAML);
    }
}

package org.civicreport.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Severity;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

    private static final Path REPORTS = Path.of("..", "examples", "reports");

    private final ReportReader reader = ReportReader.standard();
    private final ReportWriter writer = new ReportWriter();

    private static String sample() throws Exception {
        return Files.readString(REPORTS.resolve("kurz.yaml"));
    }

    private ReadResult yaml(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), TextFormat.YAML);
    }

    private static List<String> summary(ReadResult read) {
        return read.findings().stream()
                .map(finding -> finding.code() + " " + finding.pointer() + " " + finding.position())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kurz.yaml", "digitalisierungsbericht.yaml", "northmere-2024.yaml", "northmere-2025.yaml"})
    void theSamplesAreReadWithoutAFinding(String name) throws Exception {
        ReadResult read = reader.read(Files.readAllBytes(REPORTS.resolve(name)), TextFormat.YAML);
        assertEquals(List.of(), read.findings().asList());
        assertNotNull(read.report());
    }

    @Test
    void allMistakesComeInOneGoWithLineAndColumn() {
        String text = """
                id: b-1
                titel: Bericht
                language: deutsch sprache
                edition:
                  ordinal: 2.5
                  label: "2025"
                  periodFrom: 2025-02-30
                  periodTo: 2025-12-31
                  status: finla
                  status: draft
                mandate: Auftrag
                introduction: Text
                municipality: {name: Musterstadt}
                coreAreas:
                  - key: a
                    title: A
                    intro: ""
                    goals: [ein Ziel]
                """;
        assertEquals(
                List.of(
                        "json-missing-field /publisher 1:1",
                        "json-misspelt-field /titel 2:1",
                        "json-not-language /language 3:11",
                        "json-not-integer /edition/ordinal 5:12",
                        "json-impossible-date /edition/periodFrom 7:15",
                        "json-misspelt-value /edition/status 9:11",
                        "json-duplicate-field /edition/status 10:3",
                        "json-not-object /mandate 11:10"),
                summary(yaml(text)));
    }

    @Test
    void aMisspeltFieldIsNamedInBothLanguages() throws Exception {
        Finding finding = yaml(sample().replaceFirst("(?m)^title:", "tilte:")).findings().stream()
                .filter(one -> one.code().equals("json-misspelt-field"))
                .findFirst()
                .orElseThrow();
        assertEquals("Das Feld „tilte“ gibt es hier nicht; gemeint ist wohl „title“.", finding.message(Locale.GERMAN));
        assertEquals("There is no field \"tilte\" here; \"title\" is probably meant.", finding.message(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,}|json-syntax",
                "[1,2]|json-not-object",
                "\"text\"|json-not-object",
                "{} {}|json-syntax",
                "nul|json-syntax"
            })
    void brokenJsonIsAFindingWithAPlace(String text, String code) {
        ReadResult read = reader.read(text.getBytes(StandardCharsets.UTF_8), TextFormat.JSON);
        assertTrue(read.findings().stream().anyMatch(one -> one.code().equals(code) && one.position() != null));
        assertEquals(null, read.report());
    }

    @Test
    void anchorsAndAliasesOfYamlAreRefused() throws Exception {
        ReadResult read = yaml(sample().replaceFirst("(?m)^title: .*$", "title: &t Bericht\nareaTerm: *t"));
        assertTrue(read.findings().stream().anyMatch(one -> one.code().equals("json-alias")), read::toString);
    }

    @Test
    void textFieldsOfYamlKeepTheirLetters() throws Exception {
        ReadResult read = yaml(sample().replaceFirst("(?m)^title: .*$", "title: 012"));
        assertEquals("012", read.reportOrThrow().title());
        assertEquals(
                "no",
                yaml(sample().replaceFirst("(?m)^title: .*$", "title: no"))
                        .reportOrThrow()
                        .title());
    }

    @Test
    void aStringIsNotANumberInJson() {
        ReadResult read = reader.read("{\"schemaVersion\": \"1\"}".getBytes(StandardCharsets.UTF_8), TextFormat.JSON);
        assertTrue(summary(read).contains("json-not-integer /schemaVersion 1:19"), summary(read)::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "3.5", "99999999999", "-1e-999999"})
    void numbersThatAreNoneOfTheModelsAreFindings(String number) {
        ReadResult read =
                reader.read(("{\"schemaVersion\": " + number + "}").getBytes(StandardCharsets.UTF_8), TextFormat.JSON);
        assertTrue(read.findings().hasErrors());
    }

    @Test
    void aNewerFormatIsAFinding() throws Exception {
        ReadResult read = yaml("schemaVersion: 2\n" + sample().replaceFirst("(?m)^schemaVersion:.*\n", ""));
        assertTrue(summary(read).contains("json-newer-schema /schemaVersion 1:16"), summary(read)::toString);
    }

    @Test
    void depthAndSizeAreLimited() {
        String deep = "[".repeat(200_000);
        assertTrue(reader.read(deep.getBytes(StandardCharsets.UTF_8), TextFormat.JSON)
                .findings()
                .hasErrors());
        ReadResult large = ReportReader.builder().maxBytes(10).build().read(new byte[11], TextFormat.JSON);
        assertEquals("json-too-large", large.findings().asList().get(0).code());
    }

    @Test
    void textThatIsNotUtf8IsAFinding() {
        ReadResult read = reader.read(new byte[] {'a', (byte) 0xFF}, TextFormat.YAML);
        assertEquals("json-encoding", read.findings().asList().get(0).code());
    }

    @Test
    void aForbiddenCharacterIsAWarningAndReplaced() {
        ReadResult read = reader.read("{\"title\": \"a\\u0000b\"}".getBytes(StandardCharsets.UTF_8), TextFormat.JSON);
        assertTrue(read.findings().stream()
                .anyMatch(one -> one.code().equals("json-character-replaced") && one.severity() == Severity.WARNING));
    }

    @Test
    void aPlaceThatIsAbsentIsThatOfItsParent() throws Exception {
        SourceMap positions = yaml(sample()).positions();
        assertEquals(positions.position("/edition"), positions.position("/edition/corrections/3/what"));
    }

    @Property(tries = 150)
    void whatIsWrittenAsJsonIsReadBackEqual(@ForAll long seed) {
        Report report = current(new RecordSamples(seed));
        assertEquals(report, reader.read(writer.json(report), TextFormat.JSON).reportOrThrow());
        assertEquals(
                report,
                reader.read(writer.source(report).bytes(), TextFormat.JSON).reportOrThrow());
    }

    @Property(tries = 150)
    void whatIsWrittenAsYamlIsReadBackEqual(@ForAll long seed, @ForAll("oddTexts") List<String> texts) {
        Random random = new Random(seed);
        Report report = current(new RecordSamples(seed, () -> texts.get(random.nextInt(texts.size()))));
        assertEquals(report, reader.read(writer.json(report), TextFormat.JSON).reportOrThrow());
        assertEquals(report, reader.read(writer.yaml(report), TextFormat.YAML).reportOrThrow());
    }

    private static Report current(RecordSamples samples) {
        return samples.sample(Report.class).toBuilder()
                .schemaVersion(Report.SCHEMA_VERSION)
                .build();
    }

    @Provide
    Arbitrary<List<String>> oddTexts() {
        Arbitrary<String> odd = Arbitraries.of(
                "a",
                "",
                " ",
                "no",
                "~",
                "null",
                "012",
                "1e3",
                "a: b",
                "- x",
                "# y",
                "zwei\nZeilen",
                "Ende\n",
                "\n vorn",
                "  eingerückt\nund nicht",
                "\"'",
                "{a}",
                "[b]",
                "&c",
                "*d",
                "!e",
                "%f",
                "@g",
                "`h`",
                "a\tb",
                "Bürger*innen",
                "😀",
                "Zeile \nmit Rest ",
                "true",
                "2025-01-01",
                "|",
                ">",
                "---",
                "...",
                "\u2028",
                "\uFFFD",
                "a\n\n\nb");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(30);
        return Arbitraries.oneOf(odd, any).list().ofMinSize(1).ofMaxSize(8);
    }

    @Property(tries = 300)
    void noBytesMakeTheReaderThrow(@ForAll byte[] bytes) {
        reader.read(bytes, TextFormat.JSON);
        reader.read(bytes, TextFormat.YAML);
    }

    @Property(tries = 100)
    void noDamageToASampleMakesTheReaderThrow(@ForAll Random random) throws Exception {
        StringBuilder text = new StringBuilder(sample());
        for (int i = 0; i < 5; i++) {
            int at = random.nextInt(text.length());
            text.replace(
                    at,
                    Math.min(text.length(), at + random.nextInt(4)),
                    String.valueOf("{}[]:-\"'&*\n \t!|>".charAt(random.nextInt(16))));
        }
        yaml(text.toString());
    }
}

package org.civicreport.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civicreport.findings.Findings;
import org.civicreport.model.Chapter;
import org.civicreport.model.ChapterPlacement;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Cost;
import org.civicreport.model.Measure;
import org.civicreport.model.RecordSamples;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written is read back, equal. */
class RoundTripTest {
    private static final List<String> PIECES = List.of(
            "a",
            "Bürger*innen",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\t",
            ":",
            ": ",
            " #",
            "#",
            "- ",
            "-",
            "'",
            "\"",
            "\\",
            "|",
            ">",
            "&",
            "*",
            "!",
            "%",
            "@",
            "`",
            "{",
            "}",
            "[",
            "]",
            ",",
            "?",
            "~",
            "null",
            "true",
            "no",
            "2021",
            "2021-03-17",
            "1e3",
            "0x1F",
            ".5",
            "---",
            "...",
            "<<",
            "=",
            "\uD83D\uDE00",
            "\u00A0",
            "\u2028",
            "\uFEFF",
            "\uFFFD",
            "ein etwas längerer Satz mit Wörtern ",
            "e\u0301",
            "<b>",
            "\u0000",
            "\r\n");

    private static final Report WITHOUT_LISTS = report(0).toBuilder()
            .coreAreas(List.of())
            .consultation(null)
            .councilPaper(null)
            .build();

    @Property(tries = 40)
    void commentsAloneAreThoseOfTheWhole(@ForAll long seed) {
        Report report = report(seed);
        JsonMapper mapper = JsonMapper.shared();
        JsonNode whole = mapper.readTree(new ReportWriter().json(report)).at("/consultation/comments");
        JsonNode alone = mapper.readTree(new ReportWriter().commentsJson(report));
        assertEquals(whole.isMissingNode() ? mapper.createArrayNode() : whole, alone);
    }

    @Property(tries = 40)
    void jsonIsReadBackEqual(@ForAll long seed) {
        Report report = report(seed);
        assertReadBack(report, new String(new ReportWriter().json(report), StandardCharsets.UTF_8), TextFormat.JSON);
    }

    @Property(tries = 20)
    void compactJsonIsReadBackEqual(@ForAll long seed) {
        Report report = report(seed);
        String source = new String(new ReportWriter().source(report).bytes(), StandardCharsets.UTF_8);
        assertReadBack(report, source, TextFormat.JSON);
    }

    @Property(tries = 100)
    void yamlIsReadBackEqual(@ForAll long seed) {
        Report report = report(seed);
        assertReadBack(report, new String(new ReportWriter().yaml(report), StandardCharsets.UTF_8), TextFormat.YAML);
    }

    /** Long texts are folded, and so have more ways to go wrong. */
    @Property(tries = 50)
    void longTextsInYamlAreReadBackEqual(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> texts = Stream.generate(() -> text(random, 100)).limit(100).toList();
        Report report = WITHOUT_LISTS.toBuilder()
                .chapters(texts.stream()
                        .map(text -> new Chapter(text, RichText.of(text), ChapterPlacement.AFTER_CONCLUSION))
                        .toList())
                .build();
        assertReadBack(report, new String(new ReportWriter().yaml(report), StandardCharsets.UTF_8), TextFormat.YAML);
    }

    /** As many digits as the reader takes, on either side of the point. */
    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0.00", "1E+99", "-9E+99", "1E-100", "12345678901234567890123456789012345678901234567890.5"
            })
    void longNumbersAreReadBackEqual(String number) {
        BigDecimal amount = new BigDecimal(new BigDecimal(number).toPlainString());
        Cost cost = Cost.builder()
                .planned(amount)
                .actual(amount.negate())
                .posts(amount)
                .build();
        CoreArea area = new RecordSamples(1).sample(CoreArea.class);
        Measure measure = new RecordSamples(2)
                .sample(Measure.class).toBuilder().cost(cost).build();
        Report report = WITHOUT_LISTS.toBuilder()
                .coreAreas(List.of(area.toBuilder().measures(List.of(measure)).build()))
                .build();
        assertReadBack(report, new String(new ReportWriter().json(report), StandardCharsets.UTF_8), TextFormat.JSON);
        assertReadBack(report, new String(new ReportWriter().yaml(report), StandardCharsets.UTF_8), TextFormat.YAML);
    }

    private static void assertReadBack(Report report, String text, TextFormat format) {
        ReadResult result = ReportReader.standard().read(text.getBytes(StandardCharsets.UTF_8), format);
        assertEquals(Findings.none(), result.findings(), text);
        assertEquals(report, result.report(), text);
    }

    /** A report whose texts are made of everything that has a meaning in JSON or YAML. */
    static Report report(long seed) {
        Random random = new Random(seed);
        RecordSamples samples = new RecordSamples(seed, () -> text(random, random.nextBoolean() ? 3 : 12));
        Report report = samples.sample(Report.class);
        return report.toBuilder().schemaVersion(Report.SCHEMA_VERSION).build();
    }

    private static String text(Random random, int mostPieces) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(mostPieces);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}

package org.civicreport.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civicreport.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text asks no more of the reader than its limits allow. */
class LimitsTest {

    @ParameterizedTest
    @EnumSource(TextFormat.class)
    void aTextOfTooManyBytesIsNotRead(TextFormat format) {
        ReportReader reader = ReportReader.builder().maxBytes(8).build();
        assertEquals(List.of("json-too-large"), codes(reader, "{\"a\": 12}", format));
    }

    @ParameterizedTest
    @EnumSource(TextFormat.class)
    void aTextThatIsTooDeepIsNotRead(TextFormat format) {
        ReportReader reader = ReportReader.builder().maxDepth(3).build();
        assertTrue(codes(reader, "{\"a\": [[1]]}", format).contains("json-unknown-field"));
        assertEquals(List.of("json-too-deep"), codes(reader, "{\"a\": [[[1]]]}", format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "- ", "? ", "a: {", "[{a: "})
    void noDepthOverflowsTheStack(String opening) {
        String text = opening.repeat(300_000);
        for (TextFormat format : TextFormat.values()) {
            assertTrue(ReportReader.standard()
                    .read(text.getBytes(StandardCharsets.UTF_8), format)
                    .findings()
                    .hasErrors());
        }
    }

    @ParameterizedTest
    @EnumSource(TextFormat.class)
    void aListThatIsTooLongIsAFinding(TextFormat format) {
        ReportReader reader = ReportReader.builder().maxItems(2).build();
        assertTrue(codes(reader, "{\"chapters\": [{}, {}, {}]}", format).contains("json-too-many"));
    }

    @ParameterizedTest
    @EnumSource(TextFormat.class)
    void aTextThatIsTooLongIsAFinding(TextFormat format) {
        ReportReader reader = ReportReader.builder().maxTextLength(3).build();
        List<String> codes = codes(reader, "{\"title\": \"abcd\", \"id\": \"abc\"}", format);
        assertEquals(1, codes.stream().filter("json-text-too-long"::equals).count());
    }

    @Test
    void findingsAreCutWhenThereIsNoEndOfThem() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 5_000; i++) {
            text.append("\"q").append(i).append("\": 1, ");
        }
        List<Finding> findings = ReportReader.standard()
                .read(text.append("\"z\": 1}").toString().getBytes(StandardCharsets.UTF_8), TextFormat.JSON)
                .findings()
                .asList();
        assertEquals(1_001, findings.size());
        assertEquals("json-findings-cut", findings.get(1_000).code());
        assertEquals(
                List.of("1000", Long.toString(5_001 + 8 - 1_000)),
                findings.get(1_000).arguments());
    }

    @Test
    void aLimitBelowOneIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> ReportReader.builder().maxBytes(0));
        assertThrows(
                IllegalArgumentException.class, () -> ReportReader.builder().maxDepth(0));
        assertThrows(
                IllegalArgumentException.class, () -> ReportReader.builder().maxDepth(501));
        assertThrows(
                IllegalArgumentException.class, () -> ReportReader.builder().maxItems(0));
        assertThrows(
                IllegalArgumentException.class, () -> ReportReader.builder().maxTextLength(0));
    }

    private static List<String> codes(ReportReader reader, String text, TextFormat format) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), format).findings().stream()
                .map(Finding::code)
                .toList();
    }
}

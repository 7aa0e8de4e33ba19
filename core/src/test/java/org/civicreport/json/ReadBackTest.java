package org.civicreport.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.model.Report;
import org.civicreport.source.Source;
import org.civicreport.source.SourceException;
import org.civicreport.source.SourceReader;
import org.junit.jupiter.api.Test;

/** Getting the report out of a rendered file. */
class ReadBackTest {
    private static final Report REPORT = RoundTripTest.report(1);

    @Test
    void aFileGivesBackTheReportThatItCarries() {
        ReadResult result = readBack("box", carries(new ReportWriter().source(REPORT)));
        assertEquals(Findings.none(), result.findings());
        assertEquals(REPORT, result.report());
    }

    @Test
    void theFirstReaderThatRecognisesTheFileReadsIt() {
        ReportReader reader = ReportReader.builder()
                .sourceReaders(List.of(
                        new Box("bag", file -> Optional.empty()),
                        new Box("box", carries(new ReportWriter().source(REPORT)))))
                .build();
        assertEquals(
                REPORT, reader.readBack("box…".getBytes(StandardCharsets.UTF_8)).report());
    }

    @Test
    void aFileOfAnotherKindIsAFinding() {
        assertFails("file-unknown", readBack("jar", file -> Optional.empty()));
    }

    @Test
    void aFileWithoutSourceIsAFinding() {
        assertFails("file-without-source", readBack("box", file -> Optional.empty()));
    }

    @Test
    void aSourceThatIsNoJsonIsAFinding() {
        assertFails("file-without-source", readBack("box", carries(new Source("a.png", "image/png", new byte[1]))));
    }

    @Test
    void aDamagedFileIsAFindingThatSaysTheCause() {
        ReadResult result = readBack("box", file -> {
            throw new SourceException("the lid is missing");
        });
        assertFails("file-damaged", result);
        assertEquals(
                "The box file can't be read: the lid is missing",
                result.findings().asList().get(0).message(Locale.ENGLISH));
    }

    @Test
    void aSourceThatIsNoReportHasItsOwnFindings() {
        byte[] bytes = "{\"title\": 1".getBytes(StandardCharsets.UTF_8);
        assertFails("json-ends-early", readBack("box", carries(new Source("report.json", "application/json", bytes))));
    }

    private static void assertFails(String code, ReadResult result) {
        assertNull(result.report());
        assertEquals(
                List.of(code), result.findings().stream().map(Finding::code).toList());
    }

    private static ReadResult readBack(String content, Reading reading) {
        return ReportReader.builder()
                .sourceReaders(List.of(new Box("box", reading)))
                .build()
                .readBack(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading carries(Source source) {
        return file -> Optional.of(source);
    }

    private interface Reading {
        Optional<Source> read(byte[] file);
    }

    private record Box(String format, Reading reading) implements SourceReader {
        @Override
        public boolean recognises(byte[] file) {
            return new String(file, StandardCharsets.UTF_8).startsWith(format);
        }

        @Override
        public Optional<Source> read(byte[] file) {
            return reading.read(file);
        }
    }
}

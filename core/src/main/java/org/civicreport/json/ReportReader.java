package org.civicreport.json;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.model.Report;
import org.civicreport.source.Source;
import org.civicreport.source.SourceException;
import org.civicreport.source.SourceReader;

/**
 * Reads reports from JSON, YAML and rendered files. The whole text is checked before anything is made of it, so that all
 * mistakes come in one go: unknown and misspelt fields, wrong types, missing and double fields, impossible dates. Whether
 * the report may be published is another question, which validation answers.
 *
 * <p>Never throws for bad input. Immutable and thread-safe.
 */
public final class ReportReader {

    private static final int MOST_BYTES = 64 << 20;
    private static final int DEEPEST = 64;

    private final RecordReader<Report> reader;

    private ReportReader(int mostBytes, int deepest) {
        this.reader = new RecordReader<>(Report.class, mostBytes, deepest);
    }

    /** {@return a reader of texts up to 64 MiB, nested up to 64 deep} */
    public static ReportReader standard() {
        return new ReportReader(MOST_BYTES, DEEPEST);
    }

    /**
     * Returns a reader with other limits, as for texts from strangers.
     *
     * @param mostBytes how long a text may be, in bytes; at least 1
     * @param deepest how deep lists and objects may be nested; at least 8, which a report needs
     * @return the reader
     * @throws IllegalArgumentException if a limit is too low
     */
    public static ReportReader limited(int mostBytes, int deepest) {
        if (mostBytes < 1 || deepest < 8) {
            throw new IllegalArgumentException("a report needs at least 1 byte and 8 levels");
        }
        return new ReportReader(mostBytes, deepest);
    }

    /**
     * Reads a report.
     *
     * @param text the text in UTF-8
     * @param format its notation
     * @return the report, unless there are errors, and all findings with line and column
     */
    public ReadResult read(byte[] text, TextFormat format) {
        RecordReader.Reading<Report> reading = reader.read(text, format);
        return new ReadResult(reading.value(), reading.findings(), reading.positions());
    }

    /**
     * Reads the report that a rendered file carries: the report for the file's audience. The formats are those whose
     * renderers are on the class path or module path.
     *
     * @param file the whole file
     * @return the report, or a finding that says why there is none
     */
    public ReadResult readBack(byte[] file) {
        for (SourceReader source : ServiceLoader.load(SourceReader.class)) {
            if (source.recognises(file)) {
                return readBack(file, source);
            }
        }
        return failed(Finding.of(JsonFindings.FILE_UNKNOWN, ""));
    }

    private ReadResult readBack(byte[] file, SourceReader reader) {
        try {
            Optional<Source> source = reader.read(file);
            return source.map(found -> read(found.bytes(), TextFormat.JSON))
                    .orElseGet(() -> failed(Finding.of(JsonFindings.FILE_WITHOUT_SOURCE, "", reader.format())));
        } catch (SourceException e) {
            return failed(Finding.of(JsonFindings.FILE_DAMAGED, "", String.valueOf(e.getMessage())));
        }
    }

    private static ReadResult failed(Finding finding) {
        return new ReadResult(null, Findings.of(List.of(finding)), SourceMap.empty());
    }
}

package org.civicreport.json;

import java.nio.charset.StandardCharsets;
import org.civicreport.model.Report;
import org.civicreport.source.Source;

/**
 * Writes reports as JSON and YAML that {@link ReportReader} reads back equal. Fields come in the order of the model,
 * absent ones are left out, lines end in a line feed: the same report gives the same bytes everywhere. Immutable and
 * thread-safe.
 */
public final class ReportWriter {

    private final NodeWriter writer = new NodeWriter();

    /** Makes a writer. */
    public ReportWriter() {}

    /**
     * Writes a report as JSON, indented, for people.
     *
     * @param report the report
     * @return the text in UTF-8
     */
    public byte[] json(Report report) {
        return writer.indented(report).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a report as YAML.
     *
     * @param report the report
     * @return the text in UTF-8
     */
    public byte[] yaml(Report report) {
        return writer.yaml(report).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a report as the source that a rendered file carries: compact JSON. Redact it before for the file's audience.
     *
     * @param report the report for the audience
     * @return the source, named {@code report.json}
     */
    public Source source(Report report) {
        byte[] bytes = writer.compact(report).getBytes(StandardCharsets.UTF_8);
        return new Source("report.json", "application/json", bytes);
    }
}

package org.civicreport.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.civicreport.model.Report;
import org.civicreport.source.Source;

/**
 * Writes reports as JSON and YAML that {@link ReportReader} reads back equal. Fields come in the order of the model,
 * absent ones are left out, lines end in a line feed: the same report gives the same bytes everywhere. Immutable and
 * thread-safe.
 */
public final class ReportWriter {

    static final String MEDIA_TYPE = "application/json";

    /** Makes a writer. */
    public ReportWriter() {}

    /**
     * Writes a report as JSON, indented, for people. Numbers have no exponent.
     *
     * @param report the report
     * @return the text in UTF-8
     */
    public byte[] json(Report report) {
        return JsonText.indented(PlainTree.of(report, Shape.REPORT)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a report's comments (Stellungnahmen) as a JSON array, indented, each as the report's own JSON has it; the table
     * beside it is {@link org.civicreport.exchange.CommentTable#csv}. {@link CommentReader} reads them again. Redact the report for its readers before.
     *
     * @param report the report for the audience
     * @return the text in UTF-8; an empty array if there are no comments
     */
    public byte[] commentsJson(Report report) {
        List<Map<String, Object>> comments = report.comments().stream()
                .map(comment -> PlainTree.of(comment, Shape.REPORT))
                .toList();
        return JsonText.indented(comments).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a report as YAML, to be edited by people: text of several lines stands as a block, quotes only where they are
     * needed.
     *
     * @param report the report
     * @return the text in UTF-8
     */
    public byte[] yaml(Report report) {
        return YamlText.of(PlainTree.of(report, Shape.REPORT)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a report as the source that a rendered file carries: compact JSON. Redact it before for the file's audience.
     *
     * @param report the report for the audience
     * @return the source, named {@code report.json}
     */
    public Source source(Report report) {
        byte[] bytes = JsonText.compact(PlainTree.of(report, Shape.REPORT)).getBytes(StandardCharsets.UTF_8);
        return new Source("report.json", MEDIA_TYPE, bytes);
    }
}

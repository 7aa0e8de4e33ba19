package org.civicreport.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.civicreport.json.EditResult;
import org.civicreport.json.ReportEditor;
import org.civicreport.json.ReportWriter;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report's file and what it shall say after a merge or an import. The text is changed only where the report has changed, so that its
 * author's comments and order stay.
 */
final class MergedReport {

    private final Path report;
    private final byte[] text;
    private final @Nullable Path target;

    /**
     * @param report the report's file
     * @param text its text
     * @param target where the changed text goes; null for the report's own file
     */
    MergedReport(Path report, byte[] text, @Nullable Path target) {
        this.report = report;
        this.text = text.clone();
        this.target = target;
    }

    /**
     * Writes the changed report.
     *
     * @param after the changed report
     * @param console is told why the text can't be changed in place, if so
     * @return the file that was written
     * @throws Problem if the report's own file can't be changed without losing what its author wrote
     */
    Path write(Report after, Console console) {
        TextFormat format = ReportFile.format(report);
        Path file = target == null ? report : target;
        byte[] changed = null;
        if (ReportFile.format(file) == format) {
            EditResult edit = new ReportEditor().edit(text, format, after);
            String edited = edit.text();
            if (edited == null) {
                console.list(edit.findings(), report.toString());
            } else {
                changed = edited.getBytes(StandardCharsets.UTF_8);
            }
        }
        if (changed == null && target == null) {
            throw new Problem("merge.comments-lost", report);
        }
        byte[] written = changed == null ? anew(after, ReportFile.format(file)) : changed;
        OutputFile.at(file).write(stream -> stream.write(written));
        return file;
    }

    private static byte[] anew(Report after, TextFormat format) {
        ReportWriter writer = new ReportWriter();
        return format == TextFormat.YAML ? writer.yaml(after) : writer.json(after);
    }
}

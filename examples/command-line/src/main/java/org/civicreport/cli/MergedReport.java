package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.civicreport.consultation.MergeResult;
import org.civicreport.json.ReportWriter;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Report;
import org.civicreport.render.Output;
import org.jspecify.annotations.Nullable;

/** The report after a merge, and the file that it goes into. */
record MergedReport(Path report, byte[] text, @Nullable Path target) {

    /** Writes the report and says where it is. */
    Path write(Report before, MergeResult merge) throws IOException {
        Path file = target;
        TextFormat format = ReportFile.format(file == null ? report : file);
        if (file == null) {
            if (format == TextFormat.YAML) {
                throw new Problem("merge.comments-lost", report);
            }
            file = report;
        }
        Report after = merge.applyTo(before);
        ReportWriter writer = new ReportWriter();
        byte[] written = format == TextFormat.YAML ? writer.yaml(after) : writer.json(after);
        Output.file(file).write(stream -> stream.write(written));
        return file;
    }
}

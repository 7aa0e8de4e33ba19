package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.civicreport.CivicReport;
import org.civicreport.findings.Findings;
import org.civicreport.json.ReadResult;
import org.civicreport.json.TextFormat;
import org.civicreport.model.Report;
import org.civicreport.validation.Validation;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.Nullable;

/**
 * A report in a file, read and checked.
 *
 * @param report the report, unless its text can't be read as one
 * @param findings all that was found, in reading and in checking
 * @param suppressed what was found and the report accepts
 */
record ReportFile(@Nullable Report report, Findings findings, List<Validation.Suppressed> suppressed) {

    /** No text of a report is nearly as long; what is longer is another file by mistake. */
    private static final long LARGEST = 64L << 20;

    static ReportFile read(Path path, Function<Locale, WordingProfile> wording) throws IOException {
        return read(path, null, wording, null);
    }

    /**
     * Reads and checks a report.
     *
     * @param path its file
     * @param previous the file of the previous edition's report, if it is at hand
     * @param wording the words for a report in some language
     * @param day the day from which dates are past or future; null for the one that the edition speaks of
     */
    static ReportFile read(
            Path path, @Nullable Path previous, Function<Locale, WordingProfile> wording, @Nullable LocalDate day)
            throws IOException {
        CivicReport civicReport = CivicReport.create();
        ReadResult result = civicReport.read(bytes(path), format(path));
        Report report = result.report();
        if (report == null) {
            return new ReportFile(null, result.findings(), List.of());
        }
        Report before = previous == null ? null : previous(previous);
        Validation checked = CivicReport.builder()
                .wording(wording.apply(report.language()))
                .build()
                .check(result, before, day == null ? CivicReport.referenceDate(report.edition()) : day);
        return new ReportFile(report, result.findings().plus(checked.findings()), checked.suppressed());
    }

    /** The report of the previous edition, which nobody checks any more: it only has to be readable. */
    static Report previous(Path path) throws IOException {
        Report report = CivicReport.create().read(bytes(path), format(path)).report();
        if (report == null) {
            throw new Problem("previous-unreadable", path);
        }
        return report;
    }

    /** The format that a file name says; YAML if it says none. */
    static TextFormat format(Path path) {
        return TextFormat.ofFileName(path.toString()).orElse(TextFormat.YAML);
    }

    /** The report of a file that has no errors. */
    Report requireReport() {
        return Objects.requireNonNull(report, "only a report with errors is missing");
    }

    /** Reads a file whole, unless it is absurdly large. */
    static byte[] bytes(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new Problem("not-a-file", path);
        }
        if (Files.size(path) > LARGEST) {
            throw new Problem("too-large", path, LARGEST >> 20);
        }
        return Files.readAllBytes(path);
    }
}

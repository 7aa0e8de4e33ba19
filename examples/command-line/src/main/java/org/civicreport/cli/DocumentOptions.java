package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.civicreport.CivicReport;
import org.civicreport.compose.Composer;
import org.civicreport.compose.Composition;
import org.civicreport.model.Audience;
import org.civicreport.model.Report;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which document is made from a report, and for whom. */
final class DocumentOptions {

    @Option(
            names = "--document",
            paramLabel = "report|council-paper|changes",
            converter = DocumentKind.Converter.class,
            descriptionKey = "option.document")
    private DocumentKind kind = DocumentKind.REPORT;

    @Option(names = "--audience", paramLabel = "public|internal", descriptionKey = "option.audience")
    private Audience audience = Audience.PUBLIC;

    @Option(names = "--previous", paramLabel = "REPORT", descriptionKey = "option.previous-document")
    private @Nullable Path previous;

    /** What the names of files end with, so that two documents of one report lie side by side. */
    String fileSuffix() {
        return kind == DocumentKind.REPORT ? "" : "-" + kind;
    }

    /** A draft is composed with errors, too, and marked as one on each page. */
    Composition compose(Report report, Function<Locale, WordingProfile> wording, boolean draft) throws IOException {
        if (kind == DocumentKind.COUNCIL_PAPER && report.councilPaper() == null) {
            throw new Problem("no-council-paper");
        }
        CivicReport civicReport = CivicReport.builder()
                .wording(wording.apply(report.language()))
                .audience(audience)
                .build();
        Composer composer = composer();
        return draft ? civicReport.composeDraft(report, composer) : civicReport.compose(report, composer);
    }

    private Composer composer() throws IOException {
        Report before = previous == null ? null : ReportFile.previous(previous);
        return switch (kind) {
            case REPORT ->
                before == null ? Composer.report() : Composer.report().withChangesSince(before);
            case COUNCIL_PAPER -> Composer.councilPaper();
            case CHANGES -> {
                if (before == null) {
                    throw new Problem("no-previous");
                }
                yield Composer.changesSince(before);
            }
        };
    }
}

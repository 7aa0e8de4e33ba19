package org.civicreport.cli;

import java.util.Locale;
import java.util.function.Function;
import org.civicreport.CivicReport;
import org.civicreport.compose.Composer;
import org.civicreport.compose.Composition;
import org.civicreport.model.Audience;
import org.civicreport.model.Report;
import org.civicreport.wording.WordingProfile;
import picocli.CommandLine.Option;

/** Which document is made from a report, and for whom. */
final class DocumentOptions {

    @Option(
            names = "--document",
            paramLabel = "report|council-paper",
            converter = DocumentKind.Converter.class,
            descriptionKey = "option.document")
    private DocumentKind kind = DocumentKind.REPORT;

    @Option(names = "--audience", paramLabel = "public|internal", descriptionKey = "option.audience")
    private Audience audience = Audience.PUBLIC;

    /** What the names of files end with, so that two documents of one report lie side by side. */
    String fileSuffix() {
        return kind == DocumentKind.REPORT ? "" : "-" + kind;
    }

    Composition compose(Report report, Function<Locale, WordingProfile> wording) {
        if (kind == DocumentKind.COUNCIL_PAPER && report.councilPaper() == null) {
            throw new Problem("no-council-paper");
        }
        CivicReport civicReport = CivicReport.builder()
                .wording(wording.apply(report.language()))
                .audience(audience)
                .build();
        return civicReport.compose(report, kind == DocumentKind.REPORT ? Composer.report() : Composer.councilPaper());
    }
}

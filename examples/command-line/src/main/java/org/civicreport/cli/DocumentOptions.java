package org.civicreport.cli;

import org.civicreport.compose.Composer;
import org.civicreport.document.Document;
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

    Document compose(Report report, WordingProfile wording) {
        Report seen = report.forAudience(audience);
        if (kind == DocumentKind.COUNCIL_PAPER && seen.councilPaper() == null) {
            throw new Problem("no-council-paper");
        }
        Composer composer = kind == DocumentKind.REPORT ? Composer.report() : Composer.councilPaper();
        return composer.compose(seen, wording);
    }
}

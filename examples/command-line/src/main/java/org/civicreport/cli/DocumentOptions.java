package org.civicreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.civicreport.CivicReport;
import org.civicreport.compose.Composer;
import org.civicreport.compose.Composition;
import org.civicreport.findings.Findings;
import org.civicreport.model.Audience;
import org.civicreport.model.Department;
import org.civicreport.model.Measure;
import org.civicreport.model.Report;
import org.civicreport.wording.WordingProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which document is made from a report, and for whom. */
final class DocumentOptions {

    /** Whoever reads a profile's text says so with line and column. */
    private static final String SAID_OF_THE_PROFILE = "wording-term-unknown";

    @Option(
            names = "--document",
            paramLabel = "KIND",
            converter = DocumentKind.Converter.class,
            descriptionKey = "option.document")
    private DocumentKind kind = DocumentKind.REPORT;

    @Option(names = "--audience", paramLabel = "public|internal", descriptionKey = "option.audience")
    private Audience audience = Audience.PUBLIC;

    @Option(names = "--previous", paramLabel = "REPORT", descriptionKey = "option.previous-document")
    private @Nullable Path previous;

    @Option(names = "--department", paramLabel = "KEY", descriptionKey = "option.department")
    private @Nullable String department;

    @Option(names = "--measure", paramLabel = "ID", descriptionKey = "option.measure")
    private @Nullable String measure;

    /** The report of the previous edition, against which the report is checked, too. */
    @Nullable
    Path previous() {
        return previous;
    }

    /** What the names of files end with, so that two documents of one report lie side by side. */
    String fileSuffix() {
        String about = switch (kind) {
            case MEASURE_SHEET -> "-" + measure;
            case SIGN_OFF_LIST, COVERING_LETTER -> "-" + department;
            case REPORT, COUNCIL_PAPER, CHANGES, COMPLETENESS_MATRIX -> "";
        };
        return kind == DocumentKind.REPORT ? "" : "-" + kind + about;
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
        Composer composer = composer(report);
        Composition composition =
                draft ? civicReport.composeDraft(report, composer) : civicReport.compose(report, composer);
        return new Composition(
                composition.document(),
                Findings.of(composition.findings().stream()
                        .filter(finding -> !finding.code().equals(SAID_OF_THE_PROFILE))
                        .toList()));
    }

    /** The whole report, with what has changed since the previous edition if that is at hand. */
    static Composer wholeReport(@Nullable Report before) {
        return before == null ? Composer.report() : Composer.report().withChangesSince(before);
    }

    private Composer composer(Report report) throws IOException {
        Report before = previous == null ? null : ReportFile.previous(previous);
        return switch (kind) {
            case REPORT -> wholeReport(before);
            case COUNCIL_PAPER -> Composer.councilPaper();
            case CHANGES -> {
                if (before == null) {
                    throw new Problem("no-previous");
                }
                yield Composer.changesSince(before);
            }
            case COMPLETENESS_MATRIX -> {
                if (report.consultation() == null) {
                    throw new Problem("no-consultation");
                }
                yield Composer.completenessMatrix();
            }
            case MEASURE_SHEET -> Composer.measureSheet(measure(report));
            case SIGN_OFF_LIST -> Composer.signOffList(department(report));
            case COVERING_LETTER -> Composer.coveringLetter(department(report));
        };
    }

    private String measure(Report report) {
        List<String> ids = report.coreAreas().stream()
                .flatMap(area -> area.measures().stream())
                .map(Measure::id)
                .toList();
        return known("--measure", measure, ids);
    }

    private String department(Report report) {
        return known(
                "--department",
                department,
                report.departments().stream().map(Department::key).toList());
    }

    private static String known(String option, @Nullable String asked, List<String> known) {
        if (asked == null || !known.contains(asked)) {
            throw new Problem("choose-one", option, String.join(", ", known));
        }
        return asked;
    }
}

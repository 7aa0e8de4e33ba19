package org.civicreport.examples.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.civicreport.CivicReport;
import org.civicreport.compose.Composer;
import org.civicreport.document.Document;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Severity;
import org.civicreport.json.ReadResult;
import org.civicreport.json.TextFormat;
import org.civicreport.render.Colour;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Theme;
import org.civicreport.validation.ReportValidator;
import org.civicreport.validation.RuleSet;
import org.civicreport.wording.Term;
import org.civicreport.wording.WordingProfile;

/** Writes the report as one city wants it. Arguments: the report, the folder. */
public final class CityEdition {

    private CityEdition() {}

    /**
     * Runs the program.
     *
     * @param arguments the report, the folder to write to
     * @throws IOException if the report can't be read
     */
    public static void main(String[] arguments) throws IOException {
        Path source = Path.of(arguments[0]).toAbsolutePath();
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        CivicReport civicReport = civicReport();
        ReadResult read = civicReport.read(Files.readAllBytes(source), TextFormat.YAML);
        for (Finding finding : civicReport.validate(read)) {
            System.err.println(finding.message(Locale.GERMAN) + ' ' + finding.hint(Locale.GERMAN));
        }
        Document document =
                civicReport.compose(read.reportOrThrow(), composer()).document();
        RenderOptions options = RenderOptions.builder()
                .theme(theme())
                .images(key -> Optional.of(Files.readAllBytes(source.resolveSibling(key))))
                .build();
        for (String format : new String[] {"pdf", "docx", "html"}) {
            civicReport.render(document, format, Output.file(folder.resolve("report." + format)), options);
        }
    }

    /** The city's rules and words: one rule more, one that weighs more here than elsewhere, and a term of its own. */
    static CivicReport civicReport() {
        RuleSet rules = RuleSet.standard().with(new CostOverrun()).regrade("comment-unanswered", Severity.ERROR);
        WordingProfile wording = WordingProfile.neutral(Locale.GERMAN).toBuilder()
                .name("lindenfurt")
                .term(Term.LEAD, "Verantwortlich")
                .build();
        return CivicReport.builder()
                .wording(wording)
                .validator(new ReportValidator(rules))
                .build();
    }

    /** The report with a chapter on costs, and without the list of departments. */
    static Composer composer() {
        return Composer.report().after("summary", "costs", new CostsByArea()).without("departments");
    }

    /** The city's green; colours that couldn't be read are refused. */
    static Theme theme() {
        return Theme.builder()
                .accent(Colour.of("#00594C"))
                .rule(Colour.of("#7FAEA6"))
                .build();
    }
}

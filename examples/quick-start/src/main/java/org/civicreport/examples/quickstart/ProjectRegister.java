package org.civicreport.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.civicreport.CivicReport;
import org.civicreport.compare.Changes;
import org.civicreport.compose.Composer;
import org.civicreport.document.Document;
import org.civicreport.findings.Findings;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Department;
import org.civicreport.model.DepartmentKind;
import org.civicreport.model.Edition;
import org.civicreport.model.EditionStatus;
import org.civicreport.model.Mandate;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.Municipality;
import org.civicreport.model.PartialDate;
import org.civicreport.model.PreviousEdition;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.render.Output;

/**
 * Makes the report of an application that has no YAML but projects of its own, this year's and last year's, and renders it with a
 * chapter on what has changed in between. Argument: the file to write, a web page.
 */
public final class ProjectRegister {

    private static final String IT = "it";
    private static final CivicReport CIVIC_REPORT = CivicReport.create();

    private ProjectRegister() {}

    public static void main(String[] arguments) {
        Report lastYear = report(Year.of(2024), List.of(portal(40, "Die ersten Anträge sind digital.")));
        Report thisYear = report(Year.of(2025), List.of(portal(100, "Alle Anträge sind digital."), library()));
        Findings findings = CIVIC_REPORT
                .check(thisYear, lastYear, LocalDate.of(2026, 3, 18))
                .findings();
        findings.forEach(
                finding -> System.err.println(finding.message(Locale.GERMAN) + ' ' + finding.hint(Locale.GERMAN)));
        Changes.between(lastYear, thisYear).list().forEach(System.err::println);
        Document document = CIVIC_REPORT
                .compose(thisYear, Composer.report().withChangesSince(lastYear))
                .document();
        CIVIC_REPORT.render(document, "html", Output.file(Path.of(arguments[0])));
    }

    /** One edition; what is required and missing is said by {@code build}. */
    static Report report(Year year, List<Project> projects) {
        Edition.Builder edition = Edition.builder()
                .ordinal(year.getValue() - 2023)
                .label(year.toString())
                .periodFrom(year.atDay(1))
                .periodTo(year.atDay(year.length()))
                .status(EditionStatus.DRAFT);
        if (year.getValue() > 2024) {
            String before = year.minusYears(1).toString();
            edition.previousEdition(new PreviousEdition("bericht-" + before, before));
        }
        return Report.builder()
                .id("bericht-" + year)
                .title("Digitalisierungsbericht " + year)
                .language(Locale.GERMAN)
                .edition(edition.build())
                .municipality(Municipality.builder().name("Stadt Lindenfurt").build())
                .publisher(IT)
                .addDepartment(Department.builder()
                        .key(IT)
                        .name("IT-Referat")
                        .kind(DepartmentKind.DEPARTMENT)
                        .build())
                .mandate(Mandate.builder()
                        .text(RichText.of("Der Stadtrat wünscht jährlich einen Bericht."))
                        .build())
                .introduction(RichText.of("Dieser Bericht entsteht aus dem Projektverzeichnis."))
                .addCoreArea(CoreArea.builder()
                        .key("services")
                        .title("Dienste")
                        .intro(RichText.of("Was Bürger*innen nützt."))
                        .measures(
                                projects.stream().map(ProjectRegister::measure).toList())
                        .build())
                .build();
    }

    private static Measure measure(Project project) {
        boolean done = project.percentDone() == 100;
        return Measure.builder()
                .id(project.number())
                .title(project.name())
                .description(RichText.of(project.purpose()))
                .status(done ? MeasureStatus.COMPLETED : MeasureStatus.IN_PROGRESS)
                .progress(project.percentDone())
                .from(date(project.begin()))
                .to(date(project.end()))
                .results(RichText.of(project.news()))
                .lead(IT)
                .build();
    }

    private static PartialDate date(YearMonth month) {
        return PartialDate.of(month.getYear(), month.getMonthValue());
    }

    private static Project portal(int percentDone, String news) {
        return new Project(
                "P-1",
                "Serviceportal",
                "Anträge von zu Hause stellen.",
                percentDone,
                YearMonth.of(2023, 1),
                YearMonth.of(2025, 12),
                news);
    }

    private static Project library() {
        return new Project(
                "P-2",
                "Freies Netz in der Bibliothek",
                "Netz für alle, ohne Anmeldung.",
                20,
                YearMonth.of(2025, 5),
                YearMonth.of(2026, 6),
                "Die Leitungen liegen.");
    }
}

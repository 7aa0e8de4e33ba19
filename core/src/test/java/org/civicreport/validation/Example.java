package org.civicreport.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.civicreport.findings.Findings;
import org.civicreport.model.AbbreviationEntry;
import org.civicreport.model.CarriedCommitment;
import org.civicreport.model.CommentLocator;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Commitment;
import org.civicreport.model.CommitmentState;
import org.civicreport.model.Consultation;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.ConsultationResponse;
import org.civicreport.model.CoreArea;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.CouncilSession;
import org.civicreport.model.DecisionReference;
import org.civicreport.model.Department;
import org.civicreport.model.DepartmentKind;
import org.civicreport.model.DepartmentResponse;
import org.civicreport.model.Disposition;
import org.civicreport.model.Due;
import org.civicreport.model.Edition;
import org.civicreport.model.EditionStatus;
import org.civicreport.model.Highlight;
import org.civicreport.model.Mandate;
import org.civicreport.model.Measure;
import org.civicreport.model.MeasureStatus;
import org.civicreport.model.Municipality;
import org.civicreport.model.PaperKind;
import org.civicreport.model.PaperPart;
import org.civicreport.model.PaperPartRole;
import org.civicreport.model.PartialDate;
import org.civicreport.model.Person;
import org.civicreport.model.Predecessor;
import org.civicreport.model.PredecessorRelation;
import org.civicreport.model.PreviousEdition;
import org.civicreport.model.Report;
import org.civicreport.model.RetiredMeasure;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.StatedTotal;
import org.civicreport.model.StatementInsert;
import org.civicreport.model.StatementSection;
import org.civicreport.model.Visibility;

/** A final report without a finding, its previous edition, and ways to spoil one thing of it. */
final class Example {
    static final LocalDate TODAY = LocalDate.of(2021, 4, 1);
    static final Pattern MUNICH = Pattern.compile("\\d{2}-\\d{2} / [A-Z] \\d{5}");

    static final Report PREVIOUS = head("bericht-1", 1)
            .coreAreas(List.of(area("city", measure("old-app"), measure("portal"), measure("kiosk"))))
            .consultation(consultation("P-01", "P-01-a"))
            .build();

    static final Report HEALTHY = head("bericht-2", 2)
            .coreAreas(List.of(
                    area(
                            "city",
                            measure("app").toBuilder()
                                    .participants(List.of("soz", "RIT"))
                                    .predecessors(List.of(
                                            new Predecessor("bericht-1", "old-app", PredecessorRelation.RENAMED)))
                                    .decisions(List.of(decision("20-26 / V 01868")))
                                    .build(),
                            measure("portal").toBuilder()
                                    .status(MeasureStatus.COMPLETED)
                                    .progress(100)
                                    .results(RichText.of("Der letzte Dienst ist angeschlossen"))
                                    .build()),
                    area(
                                    "inclusion",
                                    measure("signs").toBuilder()
                                            .status(MeasureStatus.DISCONTINUED)
                                            .statusReason(RichText.of("Zu teuer"))
                                            .build())
                            .toBuilder()
                            .parent("city")
                            .successorKeys(List.of("next-edition-only"))
                            .build()))
            .highlights(List.of(Highlight.builder()
                    .id("H-1")
                    .text(RichText.of("Ein Fest"))
                    .departments(List.of("soz"))
                    .coreArea("inclusion")
                    .measure("signs")
                    .image("fest.png")
                    .alt("Menschen vor einem Bildschirm")
                    .build()))
            .conclusion(RichText.of("Weiter so"))
            .consultation(consultation("GSt-01", "GSt-01-a"))
            .councilPaper(paper())
            .retired(List.of(new RetiredMeasure("kiosk", RichText.of("Jetzt bei den Stadtwerken"))))
            .carriedCommitments(List.of(new CarriedCommitment(
                    "bericht-1", "P-01", "P-01-a", CommitmentState.FULFILLED, RichText.of("Erledigt"))))
            .abbreviations(List.of(new AbbreviationEntry("OZG", "Onlinezugangsgesetz", null)))
            .statedTotals(List.of(
                    new StatedTotal(null, null, 3),
                    new StatedTotal("city", null, 3),
                    new StatedTotal("city", MeasureStatus.DISCONTINUED, 1),
                    new StatedTotal("inclusion", MeasureStatus.COMPLETED, 0)))
            .build();

    private Example() {}

    /** The findings of a final report with all that a rule can know. */
    static Findings validate(Report report) {
        return ReportValidator.standard().validate(context(report).build());
    }

    static RuleContext.Builder context(Report report) {
        return RuleContext.builder(report, TODAY).previous(PREVIOUS).decisionReferencePattern(MUNICH);
    }

    /** Code and place of each finding, in order. */
    static List<String> found(Report report) {
        return listed(validate(report));
    }

    static List<String> listed(Findings findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    static Report with(UnaryOperator<Report.Builder> change) {
        return change.apply(HEALTHY.toBuilder()).build();
    }

    static Report withEdition(UnaryOperator<Edition.Builder> change) {
        return with(report ->
                report.edition(change.apply(HEALTHY.edition().toBuilder()).build()));
    }

    static Report withArea(String key, UnaryOperator<CoreArea.Builder> change) {
        return with(report -> report.coreAreas(HEALTHY.coreAreas().stream()
                .map(area ->
                        area.key().equals(key) ? change.apply(area.toBuilder()).build() : area)
                .toList()));
    }

    static Report withMeasure(String id, UnaryOperator<Measure.Builder> change) {
        return with(report -> report.coreAreas(HEALTHY.coreAreas().stream()
                .map(area -> area.toBuilder()
                        .measures(area.measures().stream()
                                .map(measure -> measure.id().equals(id)
                                        ? change.apply(measure.toBuilder()).build()
                                        : measure)
                                .toList())
                        .build())
                .toList()));
    }

    static Report withHighlight(UnaryOperator<Highlight.Builder> change) {
        return with(report -> report.highlights(
                List.of(change.apply(HEALTHY.highlights().get(0).toBuilder()).build())));
    }

    static Report withDepartment(String key, UnaryOperator<Department.Builder> change) {
        return with(report -> report.departments(HEALTHY.departments().stream()
                .map(office -> office.key().equals(key)
                        ? change.apply(office.toBuilder()).build()
                        : office)
                .toList()));
    }

    static Report withConsultation(UnaryOperator<Consultation.Builder> change) {
        Consultation consultation = consultation("GSt-01", "GSt-01-a");
        return with(report ->
                report.consultation(change.apply(consultation.toBuilder()).build()));
    }

    static Report withRequest(UnaryOperator<ConsultationRequest.Builder> change) {
        return withConsultation(consultation ->
                consultation.asked(List.of(change.apply(request().toBuilder()).build())));
    }

    static Report withComment(UnaryOperator<StakeholderComment.Builder> change) {
        return withConsultation(consultation -> consultation.comments(
                List.of(change.apply(comment("GSt-01", "GSt-01-a").toBuilder()).build())));
    }

    static Report withCommitment(UnaryOperator<Commitment.Builder> change) {
        return withComment(comment -> comment.commitments(
                List.of(change.apply(commitment("GSt-01-a").toBuilder()).build())));
    }

    static Report withPaper(UnaryOperator<CouncilPaper.Builder> change) {
        return with(
                report -> report.councilPaper(change.apply(paper().toBuilder()).build()));
    }

    static DecisionReference decision(String reference) {
        return DecisionReference.builder().reference(reference).build();
    }

    static Measure measure(String id) {
        return Measure.builder()
                .id(id)
                .title("Maßnahme " + id)
                .description(RichText.of("Beschreibung"))
                .status(MeasureStatus.IN_PROGRESS)
                .progress(40)
                .from(PartialDate.of(2020, 6))
                .to(PartialDate.of(2021))
                .results(RichText.of("Ergebnisse"))
                .lead("it")
                .build();
    }

    static CoreArea area(String key, Measure... measures) {
        return CoreArea.builder()
                .key(key)
                .title("Titel " + key)
                .intro(RichText.of("Worum es geht"))
                .measures(List.of(measures))
                .build();
    }

    static Department department(String key, String... aliases) {
        return Department.builder()
                .key(key)
                .name("Referat " + key)
                .kind(DepartmentKind.DEPARTMENT)
                .aliases(List.of(aliases))
                .build();
    }

    static StakeholderComment comment(String id, String commitmentId) {
        return StakeholderComment.builder()
                .id(id)
                .source("gst")
                .text("Bitte Zahlen nach Geschlecht")
                .receivedOn(LocalDate.of(2021, 2, 20))
                .locator(new CommentLocator.OfMeasure("app"))
                .answer(RichText.of("Die Zahlen liegen noch nicht vor."))
                .disposition(Disposition.NOT_FOLLOWED)
                .status(CommentStatus.UPHELD)
                .commitments(List.of(commitment(commitmentId)))
                .visibility(Visibility.PUBLIC)
                .build();
    }

    private static Commitment commitment(String id) {
        return Commitment.builder()
                .id(id)
                .text(RichText.of("Zahlen erheben"))
                .owner("it")
                .due(new Due.OnDate(LocalDate.of(2021, 3, 5)))
                .fulfilledOn(LocalDate.of(2021, 3, 1))
                .build();
    }

    private static ConsultationRequest request() {
        return ConsultationRequest.builder()
                .departments(List.of("soz", "gst"))
                .sentOn(LocalDate.of(2021, 2, 1))
                .dueOn(LocalDate.of(2021, 2, 26))
                .responses(List.of(
                        new DepartmentResponse("soz", ConsultationResponse.AGREED),
                        new DepartmentResponse("gst", ConsultationResponse.OPEN_POINTS)))
                .build();
    }

    private static Consultation consultation(String commentId, String commitmentId) {
        return Consultation.builder()
                .asked(List.of(request()))
                .comments(List.of(comment(commentId, commitmentId)))
                .build();
    }

    private static CouncilPaper paper() {
        Person head = Person.builder().label("Referent").name("Jo Muster").build();
        return CouncilPaper.builder()
                .kind(PaperKind.ANNOUNCEMENT)
                .reference("20-26 / V 02569")
                .bodyName("IT-Ausschuss des Stadtrats")
                .sessions(List.of(session(2021, 3, 17), session(2021, 3, 24)))
                .presenter(head)
                .parts(List.of(
                        new PaperPart("I.", "Vortrag", PaperPartRole.STATEMENT),
                        new PaperPart("II.", "Bekannt gegeben", PaperPartRole.OUTCOME)))
                .statement(List.of(
                        StatementSection.builder()
                                .title("Einleitung")
                                .numbered(true)
                                .insert(StatementInsert.INTRODUCTION)
                                .children(List.of(StatementSection.builder()
                                        .numbered(false)
                                        .insert(StatementInsert.CORE_AREAS)
                                        .build()))
                                .build(),
                        StatementSection.builder()
                                .title("Beteiligungen")
                                .numbered(true)
                                .insert(StatementInsert.CONSULTATION)
                                .build()))
                .treatedMotions(List.of(decision("20-26 / A 00001")))
                .signatories(List.of(head))
                .build();
    }

    static CouncilSession session(int year, int month, int day) {
        return CouncilSession.builder()
                .committee("IT-Ausschuss")
                .date(LocalDate.of(year, month, day))
                .isPublic(true)
                .build();
    }

    private static Report.Builder head(String id, int ordinal) {
        return Report.builder()
                .id(id)
                .title("Digitalisierungsbericht")
                .language(Locale.GERMAN)
                .edition(Edition.builder()
                        .ordinal(ordinal)
                        .label("2020/2021")
                        .periodFrom(LocalDate.of(ordinal == 1 ? 2019 : 2020, 1, 1))
                        .periodTo(LocalDate.of(ordinal == 1 ? 2019 : 2021, 12, 31))
                        .dataCutoff(LocalDate.of(2021, 1, 31))
                        .releasedOn(LocalDate.of(2021, 3, 10))
                        .previousEdition(new PreviousEdition("bericht-1", "2019"))
                        .strategyVersions(List.of(decision("14-20 / V 16772")))
                        .status(EditionStatus.FINAL)
                        .build())
                .publisher("it")
                .municipality(Municipality.builder().name("Musterstadt").build())
                .mandate(Mandate.builder()
                        .text(RichText.of("Auftrag"))
                        .decisions(List.of(decision("14-20 / V 11111")))
                        .build())
                .introduction(RichText.of("Einleitung"))
                .departments(List.of(department("it", "RIT", "IT"), department("soz"), department("gst", "GSt-M")));
    }
}

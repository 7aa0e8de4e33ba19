package org.civicreport.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.civicreport.model.AbbreviationEntry;
import org.civicreport.model.Chapter;
import org.civicreport.model.ChapterPlacement;
import org.civicreport.model.CommentLocator;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Commitment;
import org.civicreport.model.Consultation;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.ConsultationResponse;
import org.civicreport.model.CoreArea;
import org.civicreport.model.CouncilPaper;
import org.civicreport.model.CouncilSession;
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
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.StatedTotal;
import org.civicreport.model.StatementInsert;
import org.civicreport.model.StatementSection;
import org.civicreport.model.Visibility;

/** Reports without fault. What is by chance is drawn first, as drafts; then ids and references are given. */
final class ValidReports {

    private static final LocalDate RELEASE = LocalDate.of(2026, 10, 1);

    private ValidReports() {}

    /** A measure before it has an id and a lead. */
    private record MeasureDraft(String title, RichText text, MeasureStatus status, int begin, int years, int lead) {}

    /** A core area before it has a key. */
    private record AreaDraft(String title, RichText intro, List<MeasureDraft> measures) {}

    /** A comment before it has an id, a source and something that it is about. */
    private record CommentDraft(
            String text, RichText answer, Disposition disposition, Visibility visibility, int about) {}

    /** What stands beside the core areas. */
    private record Frame(
            String title,
            RichText introduction,
            EditionStatus status,
            int departments,
            boolean paper,
            boolean chapter) {}

    static Arbitrary<Report> reports() {
        Arbitrary<Frame> frames = Combinators.combine(
                        text(),
                        richText(),
                        Arbitraries.of(EditionStatus.class),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Frame::new);
        return Combinators.combine(
                        frames,
                        areas().list().ofMinSize(1).ofMaxSize(3),
                        comments().list().ofMaxSize(3),
                        richText().list().ofMaxSize(2))
                .as(ValidReports::report);
    }

    private static Arbitrary<String> text() {
        return TextArbitraries.visible();
    }

    /** Plain words in front keep CommonMark that is nothing but marks from being nothing. */
    private static Arbitrary<RichText> richText() {
        return Combinators.combine(text(), ReportArbitraries.richTexts())
                .as((words, rest) -> RichText.of(words + "\n\n" + rest.commonMark()));
    }

    private static Arbitrary<AreaDraft> areas() {
        Arbitrary<MeasureDraft> measures = Combinators.combine(
                        text(),
                        richText(),
                        Arbitraries.of(MeasureStatus.class),
                        Arbitraries.integers().between(2018, 2026),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 9))
                .as(MeasureDraft::new);
        return Combinators.combine(text(), richText(), measures.list().ofMaxSize(3))
                .as(AreaDraft::new);
    }

    private static Arbitrary<CommentDraft> comments() {
        return Combinators.combine(
                        text(),
                        richText(),
                        Arbitraries.of(Disposition.class),
                        Arbitraries.of(Visibility.class),
                        Arbitraries.integers().between(0, 9))
                .as(CommentDraft::new);
    }

    private static Report report(
            Frame frame, List<AreaDraft> areas, List<CommentDraft> comments, List<RichText> highlights) {
        List<CoreArea> coreAreas = IntStream.range(0, areas.size())
                .mapToObj(i -> area(i, areas.get(i), frame))
                .toList();
        List<Department> departments = IntStream.range(0, frame.departments())
                .mapToObj(ValidReports::department)
                .toList();
        int measures = areas.stream().mapToInt(area -> area.measures().size()).sum();
        return Report.builder()
                .id("bericht-2026")
                .title(frame.title())
                .language(Locale.GERMAN)
                .edition(edition(frame.status()))
                .publisher(departmentKey(0))
                .municipality(Municipality.builder().name("Stadt Lindenau").build())
                .mandate(Mandate.builder().text(frame.introduction()).build())
                .introduction(frame.introduction())
                .coreAreas(coreAreas)
                .highlights(IntStream.range(0, highlights.size())
                        .mapToObj(i -> highlight(i, highlights.get(i), frame, areas.size()))
                        .toList())
                .conclusion(frame.introduction())
                .chapters(
                        frame.chapter()
                                ? List.of(new Chapter(
                                        frame.title(), frame.introduction(), ChapterPlacement.AFTER_CONCLUSION))
                                : List.of())
                .consultation(comments.isEmpty() ? null : consultation(comments, areas))
                .councilPaper(frame.paper() ? paper() : null)
                .departments(departments)
                .abbreviations(List.of(new AbbreviationEntry("OZG", "Onlinezugangsgesetz", null)))
                .statedTotals(List.of(new StatedTotal(null, null, measures)))
                .build();
    }

    private static String departmentKey(int number) {
        return "amt-" + number;
    }

    private static Department department(int number) {
        return Department.builder()
                .key(departmentKey(number))
                .name("Amt " + number)
                .kind(DepartmentKind.values()[number % DepartmentKind.values().length])
                .build();
    }

    private static Edition edition(EditionStatus status) {
        return Edition.builder()
                .ordinal(3)
                .label("2026")
                .periodFrom(LocalDate.of(2025, 7, 1))
                .periodTo(LocalDate.of(2026, 6, 30))
                .dataCutoff(LocalDate.of(2026, 6, 30))
                .releasedOn(RELEASE)
                .status(status)
                .build();
    }

    private static CoreArea area(int number, AreaDraft draft, Frame frame) {
        List<Measure> measures = new ArrayList<>();
        for (MeasureDraft measure : draft.measures()) {
            measures.add(measure("m-" + number + "-" + measures.size(), measure, frame));
        }
        return CoreArea.builder()
                .key("bereich-" + number)
                .title(draft.title())
                .intro(draft.intro())
                .measures(measures)
                .parent(number == 2 ? "bereich-0" : null)
                .build();
    }

    private static Measure measure(String id, MeasureDraft draft, Frame frame) {
        int lead = draft.lead() % frame.departments();
        return Measure.builder()
                .id(id)
                .title(draft.title())
                .description(draft.text())
                .status(draft.status())
                .statusReason(draft.status() == MeasureStatus.DISCONTINUED ? draft.text() : null)
                .from(PartialDate.of(draft.begin(), 7))
                .to(PartialDate.of(end(draft)))
                .results(draft.text())
                .lead(departmentKey(lead))
                .participants(lead == 0 ? List.of() : List.of(departmentKey(0)))
                .build();
    }

    /** What is open doesn't end before the period that is reported on. */
    private static int end(MeasureDraft draft) {
        boolean isOpen = draft.status() == MeasureStatus.PLANNED || draft.status() == MeasureStatus.IN_PROGRESS;
        int end = draft.begin() + draft.years();
        return isOpen ? Math.max(end, RELEASE.getYear()) : end;
    }

    private static Highlight highlight(int number, RichText text, Frame frame, int areas) {
        return Highlight.builder()
                .id("h-" + number)
                .text(text)
                .departments(List.of(departmentKey(number % frame.departments())))
                .coreArea("bereich-" + number % areas)
                .image(number == 0 ? "fest.png" : null)
                .alt(number == 0 ? "Menschen vor einem Bildschirm" : null)
                .build();
    }

    private static Consultation consultation(List<CommentDraft> drafts, List<AreaDraft> areas) {
        ConsultationRequest request = ConsultationRequest.builder()
                .departments(List.of(departmentKey(0)))
                .sentOn(LocalDate.of(2026, 7, 1))
                .dueOn(LocalDate.of(2026, 7, 31))
                .responses(List.of(new DepartmentResponse(departmentKey(0), ConsultationResponse.OPEN_POINTS)))
                .build();
        List<StakeholderComment> comments = new ArrayList<>();
        for (CommentDraft draft : drafts) {
            comments.add(comment("k-" + comments.size(), draft, areas.size()));
        }
        return Consultation.builder().asked(List.of(request)).comments(comments).build();
    }

    private static StakeholderComment comment(String id, CommentDraft draft, int areas) {
        Commitment kept = Commitment.builder()
                .id(id + "-a")
                .text(draft.answer())
                .owner(departmentKey(0))
                .due(new Due.OnDate(LocalDate.of(2026, 9, 15)))
                .fulfilledOn(LocalDate.of(2026, 9, 1))
                .build();
        return StakeholderComment.builder()
                .id(id)
                .source(departmentKey(0))
                .text(draft.text())
                .receivedOn(LocalDate.of(2026, 7, 20))
                .locator(new CommentLocator.OfCoreArea("bereich-" + draft.about() % areas))
                .answer(draft.answer())
                .disposition(draft.disposition())
                .status(CommentStatus.ANSWERED)
                .commitments(List.of(kept))
                .visibility(draft.visibility())
                .build();
    }

    private static CouncilPaper paper() {
        Person head =
                Person.builder().label("Die Referentin").name("Dr. Laura Kern").build();
        return CouncilPaper.builder()
                .kind(PaperKind.ANNOUNCEMENT)
                .bodyName("Ausschuss für Digitales des Stadtrats")
                .sessions(List.of(CouncilSession.builder()
                        .committee("Ausschuss für Digitales")
                        .date(LocalDate.of(2026, 11, 18))
                        .start(LocalTime.of(14, 0))
                        .end(LocalTime.of(17, 30))
                        .isPublic(true)
                        .build()))
                .presenter(head)
                .parts(List.of(
                        new PaperPart("I.", "Vortrag der Referentin", PaperPartRole.STATEMENT),
                        new PaperPart("II.", "Bekannt gegeben", PaperPartRole.OUTCOME)))
                .statement(List.of(StatementSection.builder()
                        .title("Einleitung")
                        .numbered(true)
                        .insert(StatementInsert.INTRODUCTION)
                        .build()))
                .signatories(List.of(head))
                .build();
    }
}

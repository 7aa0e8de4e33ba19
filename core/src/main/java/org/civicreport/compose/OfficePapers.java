package org.civicreport.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Block;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Table;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Commitment;
import org.civicreport.model.Consultation;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Department;
import org.civicreport.model.Due;
import org.civicreport.model.Measure;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;
import org.civicreport.wording.Term;
import org.jspecify.annotations.Nullable;

/** Papers for the offices that take part: what they sign, what is sent to them, what was promised. */
final class OfficePapers {

    private static final Pointer CONSULTATION = Pointer.ROOT.field("consultation");
    private static final String NOTHING = "–";

    private final CompositionContext context;
    private final Report report;

    private OfficePapers(CompositionContext context) {
        this.context = context;
        this.report = context.report();
    }

    /** All commitments of this edition (Zusagenverzeichnis). */
    static List<Block> commitments(CompositionContext context) {
        return new OfficePapers(context).commitments();
    }

    /** A department's measures, with a line to sign on (Mitzeichnung). */
    static Part signOff(String department) {
        return context -> new OfficePapers(context).requiring(department).signOffBlocks(department);
    }

    /** The letter with which a department gets the draft (Anschreiben). */
    static Part letter(String department) {
        return context -> new OfficePapers(context).requiring(department).letterBlocks(department);
    }

    /** One measure alone (Maßnahmenblatt). */
    static Part measure(String id) {
        return context -> new OfficePapers(context).sheet(id);
    }

    private OfficePapers requiring(String department) {
        if (report.department(department).isEmpty()) {
            context.report(Finding.of(CompositionFindings.DEPARTMENT_UNKNOWN, "/departments", department));
        }
        return this;
    }

    private List<Block> commitments() {
        Consultation consultation = report.consultation();
        List<Table.Row> rows = new ArrayList<>();
        List<StakeholderComment> comments = consultation == null ? List.of() : consultation.comments();
        for (int c = 0; c < comments.size(); c++) {
            Pointer list = CONSULTATION.field("comments").item(c).field("commitments");
            for (int i = 0; i < comments.get(c).commitments().size(); i++) {
                Commitment commitment = comments.get(c).commitments().get(i);
                String place = list.item(i).field("text").toString();
                rows.add(new Table.Row(List.of(
                        Table.Cell.of(context.visible(commitment.id(), NOTHING)),
                        Table.Cell.of(context.cellText(commitment.text(), place)),
                        Table.Cell.of(context.visible(context.department(commitment.owner()), NOTHING)),
                        Table.Cell.of(context.visible(due(commitment.due()), NOTHING)),
                        Table.Cell.of(date(commitment.fulfilledOn())),
                        Table.Cell.of(context.visible(comments.get(c).id(), NOTHING)))));
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Table.Column> columns = List.of(
                Table.Column.text(),
                new Table.Column(Table.Alignment.START, 3),
                new Table.Column(Table.Alignment.START, 2),
                Table.Column.text(),
                Table.Column.text(),
                Table.Column.text());
        Table table = context.table(
                context.anchor(
                        "commitments_table", CONSULTATION.field("comments").toString()),
                List.of(),
                columns,
                rows,
                true,
                Term.COMMITMENT_ID,
                Term.CARRIED_COMMITMENT,
                Term.OWNER,
                Term.DUE,
                Term.FULFILLED_ON,
                Term.CARRIED_COMMENT);
        return context.section(
                "commitments",
                CONSULTATION.toString(),
                context.word(Term.COMMITMENTS),
                HeadingNumber.counted(),
                List.of(table));
    }

    private List<Block> signOffBlocks(String key) {
        List<Block> blocks = new ArrayList<>(
                List.of(Paragraph.of(context.word(Term.SIGN_OFF_REQUEST, report.title(), context.editionLabel()))));
        blocks.addAll(concerned(key));
        blocks.add(signature(key));
        return context.section(
                "sign_off",
                "/departments",
                context.word(Term.SIGN_OFF) + ": " + context.department(key),
                HeadingNumber.none(),
                blocks);
    }

    private List<Block> letterBlocks(String key) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(context.word(Term.LETTER_REQUEST, report.title(), context.editionLabel())));
        LocalDate due = dueOn(key);
        if (due != null) {
            blocks.add(
                    Paragraph.of(context.word(Term.LETTER_DUE, context.wording().date(due))));
        }
        blocks.addAll(concerned(key));
        blocks.add(signature(report.publisher()));
        return context.section(
                "letter", "/departments", context.visible(context.department(key), key), HeadingNumber.none(), blocks);
    }

    private @Nullable LocalDate dueOn(String key) {
        Consultation consultation = report.consultation();
        LocalDate due = null;
        if (consultation != null) {
            for (ConsultationRequest request : consultation.asked()) {
                due = request.departments().contains(key) ? request.dueOn() : due;
            }
        }
        return due;
    }

    /** The measures that a department leads or takes part in. */
    private List<Block> concerned(String key) {
        List<Table.Row> rows = new ArrayList<>();
        for (CoreArea area : report.coreAreas()) {
            for (Measure measure : area.measures()) {
                boolean leads = isSame(measure.lead(), key);
                if (leads || measure.participants().stream().anyMatch(participant -> isSame(participant, key))) {
                    rows.add(Table.Row.of(
                            context.visible(measure.id(), NOTHING),
                            context.visible(measure.title(), measure.id()),
                            context.wording().nameOf(measure.status()),
                            context.word(leads ? Term.LEAD : Term.PARTICIPANTS)));
                }
            }
        }
        if (rows.isEmpty()) {
            return List.of(Paragraph.of(context.word(Term.NO_MEASURES_CONCERNED)));
        }
        List<Table.Column> columns = List.of(
                Table.Column.text(),
                new Table.Column(Table.Alignment.START, 3),
                Table.Column.text(),
                Table.Column.text());
        return List.of(context.table(
                context.anchor("concerned", "/coreAreas"),
                List.of(),
                columns,
                rows,
                true,
                Term.COMMITMENT_ID,
                Term.MEASURE,
                Term.STATUS,
                Term.SIGN_OFF_ROLE));
    }

    private boolean isSame(String named, String key) {
        return named.equals(key) || context.department(named).equals(context.department(key));
    }

    private Block signature(String key) {
        List<String> lines = new ArrayList<>();
        for (Department department : report.departments()) {
            if (department.key().equals(key) || department.aliases().contains(key)) {
                addVisible(department.headTitle(), lines);
                addVisible(department.head(), lines);
                break;
            }
        }
        lines.add(context.visible(context.department(key), NOTHING));
        return new SignatureLines(List.of(new SignatureLines.Signatory(lines)));
    }

    private static void addVisible(@Nullable String text, List<String> lines) {
        if (text != null && !PlainText.isBlank(text)) {
            lines.add(text);
        }
    }

    private List<Block> sheet(String id) {
        for (int a = 0; a < report.coreAreas().size(); a++) {
            CoreArea area = report.coreAreas().get(a);
            for (int m = 0; m < area.measures().size(); m++) {
                if (area.measures().get(m).id().equals(id)) {
                    Pointer place = Pointer.ROOT
                            .field("coreAreas")
                            .item(a)
                            .field("measures")
                            .item(m);
                    return List.of(
                            MeasureArticle.of(context, area, area.measures().get(m), place));
                }
            }
        }
        context.report(Finding.of(CompositionFindings.MEASURE_UNKNOWN, "/coreAreas", id));
        return List.of();
    }

    private String due(@Nullable Due due) {
        if (due instanceof Due.OnDate day) {
            return context.wording().date(day.date());
        }
        if (due instanceof Due.WithEdition edition) {
            return context.word(Term.DUE_EDITION, edition.edition());
        }
        return due instanceof Due.AtEvent event ? event.event() : NOTHING;
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? NOTHING : context.wording().date(date);
    }
}

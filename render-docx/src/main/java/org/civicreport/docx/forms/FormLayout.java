package org.civicreport.docx.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormKind;
import org.civicreport.consultation.FormRow;
import org.civicreport.consultation.Question;
import org.civicreport.consultation.Subject;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Document;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.ItemList;
import org.civicreport.document.Metadata;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.document.Strong;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.model.Consultation;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.Department;
import org.civicreport.model.Report;
import org.civicreport.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Lays a form out as a document: a page that explains, then tables to fill in. */
final class FormLayout {

    private final Report report;
    private final Form form;
    private final FormKind kind;
    private final Wording wording;
    private final FormWords words;
    private final FormControls controls;
    private final int emptyRows;

    FormLayout(Report report, Sheet sheet, Wording wording, FormWords words, int emptyRows) {
        this.report = report;
        this.form = sheet.form();
        this.kind = form.head().kind();
        this.wording = wording;
        this.words = words;
        this.emptyRows = emptyRows;
        controls = new FormControls(sheet, words);
    }

    Document document(Sheet sheet) {
        String title = words.of(key() + ".title");
        String department = name(form.head().department());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Paragraph.Role.TITLE, List.of(new Text(title))));
        blocks.add(new Paragraph(Paragraph.Role.SUBTITLE, List.of(new Text(department))));
        blocks.add(facts());
        blocks.add(section("how", "how", Section.Orientation.PORTRAIT, List.of(explanations())));
        form.rows().stream()
                .filter(row -> row.subject() == Subject.DEPARTMENT)
                .findFirst()
                .ifPresent(row -> blocks.add(
                        section("response", "response.heading", Section.Orientation.PORTRAIT, List.of(response(row)))));
        blocks.add(section(
                "comments",
                "comments.heading",
                Section.Orientation.LANDSCAPE,
                List.of(kind == FormKind.STATEMENT ? statements() : replies())));
        if (kind == FormKind.REPLY) {
            blocks.add(section(
                    "commitments", "commitments.heading", Section.Orientation.LANDSCAPE, List.of(commitments())));
        }
        return Document.builder(title + " – " + department, sheet.language())
                .metadata(new Metadata(name(report.publisher()), reportName(), List.of(), date(), null))
                .blocks(blocks)
                .build();
    }

    private String key() {
        return FormWords.key(kind);
    }

    private @Nullable LocalDate date() {
        ConsultationRequest request = request();
        return request != null && request.sentOn() != null
                ? request.sentOn()
                : report.edition().periodTo();
    }

    private String reportName() {
        String title = Texts.visible(report.title(), report.id());
        String edition = report.edition().label();
        return title.contains(edition) ? title : title + ", " + edition;
    }

    private String name(String key) {
        return report.department(key)
                .map((Department department) -> Texts.visible(department.name(), key))
                .orElse(Texts.visible(key, "–"));
    }

    private @Nullable ConsultationRequest request() {
        Consultation consultation = report.consultation();
        return consultation == null
                ? null
                : consultation.asked().stream()
                        .filter(request -> request.departments().stream()
                                .anyMatch(asked -> report.department(asked)
                                        .map(Department::key)
                                        .orElse(asked)
                                        .equals(form.head().department())))
                        .reduce((earlier, later) -> later)
                        .orElse(null);
    }

    private Block facts() {
        List<DefinitionList.Entry> entries = new ArrayList<>();
        entries.add(DefinitionList.Entry.of(words.of("report"), reportName()));
        ConsultationRequest request = request();
        if (request != null && kind == FormKind.STATEMENT) {
            if (request.sentOn() != null) {
                entries.add(DefinitionList.Entry.of(words.of("sent"), wording.date(request.sentOn())));
            }
            if (request.dueOn() != null) {
                entries.add(DefinitionList.Entry.of(words.of("due"), wording.date(request.dueOn())));
            }
        }
        entries.add(DefinitionList.Entry.of(words.of("to"), name(report.publisher())));
        return new DefinitionList(entries);
    }

    private Block explanations() {
        List<ItemList.Item> items = new ArrayList<>();
        for (String item : List.of(key() + ".how.1", key() + ".how.2", key() + ".how.3", "how.tools", "how.return")) {
            items.add(new ItemList.Item(List.of(Paragraph.of(words.of(item)))));
        }
        return ItemList.numbered(items);
    }

    private Section section(String anchor, String heading, Section.Orientation orientation, List<Block> blocks) {
        return new Section(
                new Anchor(anchor),
                List.of(new Text(words.of(heading))),
                HeadingNumber.none(),
                Section.Role.CHAPTER,
                orientation,
                blocks);
    }

    private Block response(FormRow row) {
        List<Table.Row> rows = new ArrayList<>();
        for (Question question : kind.asked(Subject.DEPARTMENT)) {
            rows.add(new Table.Row(
                    List.of(Table.Cell.of(words.head(question)), Table.Cell.of(List.of(controls.of(question, row))))));
        }
        return table("response_table", rows, List.of(words.of("response.item"), words.of("response.entry")), 1, 2);
    }

    private Block statements() {
        List<Table.Row> rows = new ArrayList<>();
        rows(Subject.COMMENT, emptyRows).forEach(row -> rows.add(row(row, kind.asked(Subject.COMMENT))));
        return table("comments_table", rows, heads(kind.asked(Subject.COMMENT)), 3, 6, 11, 9, 4);
    }

    private Block replies() {
        List<Question> asked = kind.asked(Subject.COMMENT);
        List<Table.Row> rows = new ArrayList<>();
        for (FormRow row : rows(Subject.COMMENT, 0)) {
            List<Table.Cell> cells = new ArrayList<>(row(row, asked).cells());
            cells.add(1, Table.Cell.of(List.of(controls.shown(row, shown(row)))));
            rows.add(new Table.Row(cells));
        }
        List<String> heads = new ArrayList<>(heads(asked));
        heads.add(1, words.head(Question.TEXT));
        return table("comments_table", rows, heads, 3, 10, 12, 4, 4);
    }

    /** What the comment says, and what it is about. */
    private List<Block> shown(FormRow row) {
        List<Block> blocks = new ArrayList<>(controls.plain(row.value(Question.TEXT)));
        for (Question question : List.of(Question.LOCATOR, Question.PROPOSED_CHANGE)) {
            List<Block> content = controls.plain(row.value(question));
            if (!content.isEmpty()) {
                blocks.add(Paragraph.of(List.of(new Strong(List.of(new Text(words.head(question) + ":"))))));
                blocks.addAll(content);
            }
        }
        return blocks;
    }

    private Block commitments() {
        List<Table.Row> rows = new ArrayList<>();
        rows(Subject.COMMITMENT, Math.min(3, emptyRows))
                .forEach(row -> rows.add(row(row, kind.asked(Subject.COMMITMENT))));
        return table("commitments_table", rows, heads(kind.asked(Subject.COMMITMENT)), 3, 3, 12, 9, 7);
    }

    /** The rows that there are, and empty ones for new entries. */
    private List<FormRow> rows(Subject subject, int empty) {
        List<FormRow> rows = new ArrayList<>(
                form.rows().stream().filter(row -> row.subject() == subject).toList());
        for (int i = 1; i <= empty; i++) {
            rows.add(new FormRow(subject, words.of("new", Integer.toString(i)), Map.of()));
        }
        return rows;
    }

    private Table.Row row(FormRow row, List<Question> questions) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.of(List.of(controls.id(row))));
        questions.forEach(question -> cells.add(Table.Cell.of(List.of(controls.of(question, row)))));
        return new Table.Row(cells);
    }

    private List<String> heads(List<Question> questions) {
        List<String> heads = new ArrayList<>();
        heads.add(words.of("id"));
        questions.forEach(question -> heads.add(words.head(question)));
        return heads;
    }

    private static Table table(String anchor, List<Table.Row> rows, List<String> heads, int... weights) {
        List<Table.Column> columns = IntStream.of(weights)
                .mapToObj(weight -> new Table.Column(Table.Alignment.START, weight))
                .toList();
        Table.Row head = Table.Row.of(heads.toArray(String[]::new));
        return new Table(new Anchor(anchor), List.of(), columns, List.of(head), rows, true);
    }
}

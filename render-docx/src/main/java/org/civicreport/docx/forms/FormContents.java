package org.civicreport.docx.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.civicreport.consultation.Evidence;
import org.civicreport.consultation.FormKind;
import org.civicreport.consultation.FormRow;
import org.civicreport.consultation.Place;
import org.civicreport.consultation.Question;
import org.civicreport.consultation.ReturnedForm;
import org.civicreport.consultation.ReturnedRow;
import org.civicreport.consultation.ReturnedValue;
import org.civicreport.consultation.Subject;
import org.civicreport.consultation.Unassigned.Reason;
import org.civicreport.docx.forms.WordTable.Cell;
import org.civicreport.docx.forms.WordTable.Row;
import org.civicreport.text.TextPolicy;
import org.civicreport.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/** Reads the text of a returned form: its tables, and what stands beside them. One for each file. */
final class FormContents {

    private final String name;
    private final Sheet sheet;
    private final FormPackage file;
    private final FormWords words;
    private final WordFormats formats;
    private final Prompts prompts;
    private final AnswerReader answers;
    private final Leftovers leftovers;
    private final RowFiler filer;
    private final Set<String> ownTexts;
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, Xml> remarks = new LinkedHashMap<>();
    private final Map<Question, ReturnedValue> response = new EnumMap<>(Question.class);
    private final List<ReturnedRow> remarked = new ArrayList<>();
    private @Nullable Place responsePlace;
    private int tables;
    private int paragraphs;

    FormContents(String name, Sheet sheet, FormPackage file) {
        this.name = name;
        this.sheet = sheet;
        this.file = file;
        words = FormWords.in(sheet.language());
        formats = new WordFormats(file.related("styles"), file.related("numbering"));
        prompts = new Prompts(words);
        answers = new AnswerReader(sheet, prompts);
        leftovers = new Leftovers(name);
        filer = new RowFiler(sheet, answers, leftovers);
        ownTexts = Stream.concat(
                        Stream.concat(sheet.texts().stream(), sheet.heads().values().stream()),
                        Stream.of("id", "response.item", "response.entry").map(words::of))
                .map(WhiteSpace::collapse)
                .collect(Collectors.toSet());
        notes("footnotes", "footnote");
        notes("endnotes", "endnote");
        Xml comments = file.related("comments");
        if (comments != null) {
            comments.children().forEach(comment -> remarks.put(comment.attribute("id"), comment));
        }
    }

    private void notes(String part, String kind) {
        Xml root = file.related(part);
        if (root != null) {
            root.children()
                    .forEach(note -> notes.put(
                            kind + " " + note.attribute("id"),
                            ObjectWords.in(note).strip()));
        }
    }

    /** Reads the whole. */
    ReturnedForm read(Xml document) {
        Xml body = document.child("body");
        if (body != null) {
            blocks(body);
        }
        for (String text : HeadTexts.in(file)) {
            if (!ownTexts.contains(text)) {
                leftovers.add(new Place(0, paragraphs + 1), Reason.NOT_ASKED, words.of("running-head"), text);
            }
        }
        // Those beside what is deleted.
        List.copyOf(remarks.keySet()).forEach(id -> remark(id, new Place(0, paragraphs + 1), ""));
        List<ReturnedRow> rows = new ArrayList<>();
        if (responsePlace != null) {
            rows.add(new ReturnedRow(Subject.DEPARTMENT, sheet.form().head().department(), response, responsePlace));
        }
        rows.addAll(filer.file());
        rows.addAll(remarked);
        return new ReturnedForm(name, sheet.form(), null, rows, leftovers.all());
    }

    private void blocks(Xml container) {
        for (Xml child : container.children()) {
            switch (child.name()) {
                case "p" -> beside(child);
                case "tbl" -> table(new WordTableReader(++tables, this::content).read(child));
                case "del", "moveFrom", "sectPr", "sdtPr" -> {}
                case "altChunk", "subDoc" -> leftovers.add(new Place(0, ++paragraphs), Reason.OBJECT, "", "?");
                default -> blocks(child);
            }
        }
    }

    private ContentReader content() {
        return new ContentReader(formats, file, prompts, notes);
    }

    private void beside(Xml paragraph) {
        ContentReader reader = content();
        reader.paragraph(paragraph);
        Content content = reader.content();
        Place place = new Place(0, ++paragraphs);
        others(content, place, "");
        unlessOwn(content, place, Reason.NOT_ASKED, "");
    }

    /** Keeps paragraphs that the form didn't bring itself. */
    private void unlessOwn(Content content, Place place, Reason reason, String about) {
        List<Line> foreign = content.lines().stream()
                .filter(line -> !ownTexts.contains(WhiteSpace.collapse(line.text())))
                .toList();
        leftovers.add(
                place,
                reason,
                about,
                answers.verbatim(new Content(foreign, content.tracked(), List.of(), List.of(), List.of())));
    }

    /** Keeps what isn't text; files remarks as comments where comments are asked for. */
    private void others(Content content, Place place, String about) {
        content.objects()
                .forEach(object -> leftovers.add(place, Reason.OBJECT, about, object.isBlank() ? "?" : object.strip()));
        content.remarks().forEach(id -> remark(id, place, about));
    }

    private void remark(String id, Place place, String about) {
        Xml remark = remarks.remove(id);
        String text = remark == null ? "" : ObjectWords.in(remark).strip();
        if (remark == null || text.isEmpty()) {
            return;
        }
        String author = TextPolicy.clean(remark.attribute("author")).strip();
        String signed = author.isEmpty() ? text : text + "\n\n(" + author + ")";
        if (sheet.form().head().kind() == FormKind.STATEMENT) {
            remarked.add(proposed(signed, place, about));
        } else {
            leftovers.add(place, Reason.REMARK, about, signed);
        }
    }

    /** A remark is about what the row is about that it stands beside. */
    private ReturnedRow proposed(String text, Place place, String about) {
        Map<Question, ReturnedValue> values = new EnumMap<>(Question.class);
        values.put(Question.TEXT, new ReturnedValue(text, Evidence.REMARK));
        sheet.form()
                .row(Subject.COMMENT, about)
                .map(row -> row.value(Question.LOCATOR))
                .filter(locator -> !locator.isEmpty())
                .ifPresent(locator -> values.put(Question.LOCATOR, new ReturnedValue(locator, Evidence.REMARK)));
        return new ReturnedRow(Subject.COMMENT, "", values, place);
    }

    private void table(WordTable table) {
        Columns columns = null;
        boolean searched = false;
        for (Row row : table.rows()) {
            Optional<Columns> heads = Columns.ofHeads(row, sheet, words);
            if (heads.isPresent()) {
                columns = heads.get();
                row.cells().forEach(cell -> noField(cell, row.place(), ""));
                continue;
            }
            if (columns == null && !searched) {
                columns = Columns.ofControls(table, sheet).orElse(null);
                searched = true;
            }
            if (columns == null) {
                row.cells().forEach(cell -> noField(cell, row.place(), ""));
            } else if (columns.subject() == Subject.DEPARTMENT) {
                response(row);
            } else {
                item(row, columns);
            }
        }
    }

    private void noField(Cell cell, Place place, String about) {
        others(cell.content(), place, about);
        unlessOwn(cell.content(), place, Reason.NOT_ASKED, about);
    }

    /** A row of the department's table: a question and beside it its answer. */
    private void response(Row row) {
        if (row.cells().size() < 2) {
            row.cells().forEach(cell -> noField(cell, row.place(), ""));
            return;
        }
        Cell label = row.cells().get(0);
        Cell field = row.cells().get(1);
        Optional<Question> question = Columns.asked(sheet, label.content().line())
                .or(() -> Columns.question(field.content(), sheet))
                .filter(asked -> asked.subject() == Subject.DEPARTMENT);
        noField(label, row.place(), "");
        row.cells().stream().skip(2).forEach(cell -> noField(cell, row.place(), ""));
        others(field.content(), row.place(), label.content().line());
        if (question.isEmpty()) {
            leftovers.add(row.place(), Reason.NOT_ASKED, label.content().line(), answers.verbatim(field.content()));
            return;
        }
        String sent = sheet.form()
                .row(Subject.DEPARTMENT, sheet.form().head().department())
                .map(known -> known.value(question.get()))
                .orElse("");
        ReturnedValue value = answers.value(question.get(), field.content(), sent);
        ReturnedValue other = response.get(question.get());
        if (other == null || other.text().equals(sent)) {
            response.put(question.get(), value);
            responsePlace = responsePlace == null ? row.place() : responsePlace;
        } else if (!value.text().equals(other.text()) && !value.text().equals(sent)) {
            leftovers.add(row.place(), Reason.REPEATED_ID, label.content().line(), value.text());
        }
    }

    private void item(Row row, Columns columns) {
        Set<String> named = new LinkedHashSet<>();
        Map<Question, Content> cells = new EnumMap<>(Question.class);
        String id = "";
        boolean regular = row.width() == columns.width() && row.cells().stream().allMatch(cell -> cell.span() == 1);
        for (Cell cell : row.cells()) {
            cell.content().controls().forEach(control -> {
                ControlNames.idOfTag(control.tag()).ifPresent(named::add);
                ControlNames.idOfTitle(control.title()).ifPresent(named::add);
            });
            if (cell.column() == columns.ids()) {
                id = cell.content().line();
            }
        }
        String about = isId(columns.subject(), id) ? id : "";
        for (Cell cell : row.cells()) {
            Question question = regular
                    ? columns.questions().get(cell.column())
                    : Columns.question(cell.content(), sheet).orElse(null);
            others(cell.content(), row.place(), about);
            if (question != null && question.subject() == columns.subject() && !cells.containsKey(question)) {
                cells.put(question, cell.content());
            } else if (cell.column() != columns.ids()) {
                boolean shown = regular && !about.isEmpty();
                unlessOwn(cell.content(), row.place(), shown ? Reason.SHOWN_ONLY : Reason.NOT_ASKED, about);
            }
        }
        filer.add(new RowFiler.Found(columns.subject(), row.place(), id, named, cells));
    }

    private boolean isId(Subject subject, String id) {
        return sheet.form()
                .row(subject, id.toLowerCase(Locale.ROOT))
                .map(FormRow::id)
                .isPresent();
    }
}

package org.civicreport.docx.forms;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.civicreport.consultation.FormKind;
import org.civicreport.consultation.Question;
import org.civicreport.consultation.Subject;
import org.civicreport.docx.forms.WordTable.Cell;
import org.civicreport.docx.forms.WordTable.Row;

/**
 * What the columns of a table are about.
 *
 * @param subject what its rows are about; that of the department has its questions in rows
 * @param ids the column of the ids; that of the questions in the table of the department
 * @param questions from columns to questions
 * @param width how many columns there are
 */
record Columns(Subject subject, int ids, Map<Integer, Question> questions, int width) {

    Columns {
        questions = Map.copyOf(questions);
    }

    /** Reads a row of heads; nothing if the row is none. */
    static Optional<Columns> ofHeads(Row row, Sheet sheet, FormWords words) {
        Map<Integer, Question> questions = new HashMap<>();
        int ids = -1;
        boolean department = false;
        for (Cell cell : row.cells()) {
            String text = cell.content().line();
            if (text.equals(words.of("id"))) {
                ids = cell.column();
            } else if (text.equals(words.of("response.item"))) {
                ids = cell.column();
                department = true;
            } else {
                asked(sheet, text).ifPresent(question -> questions.put(cell.column(), question));
            }
        }
        if (department) {
            return Optional.of(new Columns(Subject.DEPARTMENT, ids, Map.of(), row.width()));
        }
        return ids < 0 && questions.size() < 2 ? Optional.empty() : of(ids, questions, row.width());
    }

    /** Concludes from the names of controls, where nobody finds the heads; nothing if there are none either. */
    static Optional<Columns> ofControls(WordTable table, Sheet sheet) {
        Map<Integer, Question> questions = new HashMap<>();
        int width = 0;
        for (Row row : table.rows()) {
            width = Math.max(width, row.width());
            for (Cell cell : row.cells()) {
                question(cell.content(), sheet).ifPresent(question -> questions.put(cell.column(), question));
            }
        }
        boolean department = questions.values().stream().anyMatch(question -> question.subject() == Subject.DEPARTMENT);
        return department
                ? Optional.of(new Columns(Subject.DEPARTMENT, 0, Map.of(), width))
                : of(questions.containsKey(0) ? -1 : 0, questions, width);
    }

    private static Optional<Columns> of(int ids, Map<Integer, Question> questions, int width) {
        Map<Subject, Integer> votes = new EnumMap<>(Subject.class);
        questions.values().forEach(question -> votes.merge(question.subject(), 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(vote -> new Columns(vote.getKey(), ids, only(vote.getKey(), questions), width));
    }

    private static Map<Integer, Question> only(Subject subject, Map<Integer, Question> questions) {
        Map<Integer, Question> own = new HashMap<>(questions);
        own.values().removeIf(question -> question.subject() != subject);
        return own;
    }

    /** The question that heads name, if the form asks it. */
    static Optional<Question> asked(Sheet sheet, String head) {
        FormKind kind = sheet.form().head().kind();
        return sheet.heads().entrySet().stream()
                .filter(entry -> kind.asks(entry.getKey()))
                .filter(entry -> entry.getValue().equalsIgnoreCase(head))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The question that the names of a cell's controls say. */
    static Optional<Question> question(Content content, Sheet sheet) {
        FormKind kind = sheet.form().head().kind();
        for (Content.ControlName name : content.controls()) {
            for (Question question : Question.values()) {
                boolean meant = ControlNames.whatOfTag(name.tag()).equals(FormWords.key(question))
                        || ControlNames.whatOfTitle(name.title())
                                .equals(Objects.requireNonNullElse(sheet.heads().get(question), ""));
                if (meant && kind.asks(question)) {
                    return Optional.of(question);
                }
            }
        }
        return Optional.empty();
    }
}

package org.civicreport.docx.forms;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civicreport.consultation.Form;
import org.civicreport.consultation.FormRow;
import org.civicreport.consultation.Locators;
import org.civicreport.consultation.Question;
import org.civicreport.consultation.Subject;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.ConsultationResponse;
import org.civicreport.model.Department;
import org.civicreport.model.Disposition;
import org.civicreport.model.Report;
import org.civicreport.model.Visibility;
import org.civicreport.wording.Term;
import org.civicreport.wording.Wording;

/** Finds the words of a form: what its questions are called and what can be chosen. */
final class SheetMaker {

    /** A longer list helps nobody to choose; then the locator is written. */
    private static final int MOST_LOCATORS = 150;

    private static final String WITH_EDITION = "edition ";

    private final Report report;
    private final Form form;
    private final Wording wording;
    private final FormWords words;

    SheetMaker(Report report, Form form, Wording wording, FormWords words) {
        this.report = report;
        this.form = form;
        this.wording = wording;
        this.words = words;
    }

    Map<Question, String> heads() {
        Map<Question, String> heads = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            heads.put(question, words.head(question));
        }
        return heads;
    }

    Map<Question, Map<String, String>> choices() {
        Map<Question, Map<String, String>> choices = new EnumMap<>(Question.class);
        choices.put(Question.RESPONSE, responses());
        choices.put(Question.LOCATOR, locators());
        choices.put(Question.VISIBILITY, names(Visibility.values()));
        choices.put(Question.DISPOSITION, names(Disposition.values()));
        choices.put(Question.OUTCOME, names(CommentStatus.SETTLED, CommentStatus.UPHELD));
        choices.put(Question.COMMENT, comments());
        choices.put(Question.OWNER, owners());
        choices.put(Question.DUE, dueDates());
        return choices;
    }

    private Map<String, String> responses() {
        Map<String, String> responses = new LinkedHashMap<>();
        for (ConsultationResponse response : List.of(
                ConsultationResponse.AGREED, ConsultationResponse.NO_COMMENT, ConsultationResponse.OPEN_POINTS)) {
            responses.put(response.name(), words.of("choice.response." + FormWords.key(response)));
        }
        values(Question.RESPONSE)
                .forEach(value -> responses.putIfAbsent(value, wording.nameOf(ConsultationResponse.valueOf(value))));
        return responses;
    }

    private Map<String, String> names(Enum<?>... constants) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Enum<?> constant : constants) {
            names.put(constant.name(), wording.nameOf(constant));
        }
        return names;
    }

    private Map<String, String> locators() {
        Map<String, String> locators = new LinkedHashMap<>();
        List<String> labels = Locators.of(report).labels();
        if (labels.size() <= MOST_LOCATORS) {
            labels.forEach(label -> locators.put(label, label));
        }
        return locators;
    }

    private Map<String, String> comments() {
        Map<String, String> comments = new LinkedHashMap<>();
        form.rows().stream()
                .filter(row -> row.subject() == Subject.COMMENT)
                .forEach(row -> comments.put(row.id(), row.id()));
        return comments;
    }

    private Map<String, String> owners() {
        Map<String, String> owners = new LinkedHashMap<>();
        for (Department department : report.departments()) {
            String name =
                    department.code() == null ? department.name() : department.name() + " (" + department.code() + ")";
            owners.put(department.key(), name.isBlank() ? department.key() : name);
        }
        values(Question.OWNER).forEach(key -> owners.putIfAbsent(key, key));
        return owners;
    }

    private Map<String, String> dueDates() {
        Map<String, String> dueDates = new LinkedHashMap<>();
        values(Question.DUE)
                .filter(value -> value.startsWith(WITH_EDITION))
                .forEach(value -> dueDates.putIfAbsent(
                        value, wording.of(Term.DUE_EDITION, value.substring(WITH_EDITION.length()))));
        return dueDates;
    }

    private Stream<String> values(Question question) {
        return form.rows().stream()
                .filter(row -> row.subject() == question.subject())
                .map((FormRow row) -> row.value(question))
                .filter(value -> !value.isEmpty());
    }
}

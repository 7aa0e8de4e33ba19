package org.civicreport.consultation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicreport.model.Commitment;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;

/** Makes forms of a report. */
final class FormMaker {

    private final ConsultationIndex index;
    private final Values values;

    FormMaker(Report report) {
        index = new ConsultationIndex(report);
        values = new Values(index);
    }

    ConsultationIndex index() {
        return index;
    }

    /** The keys of those who get forms: first those asked, then others that have commented. */
    Set<String> departments() {
        Set<String> departments = new LinkedHashSet<>();
        index.consultation().asked().stream()
                .flatMap(request -> request.departments().stream())
                .forEach(key -> index.key(key).ifPresent(departments::add));
        index.consultation()
                .comments()
                .forEach(comment -> index.key(comment.source()).ifPresent(departments::add));
        return departments;
    }

    Form form(FormKind kind, String department) {
        List<FormRow> rows = new ArrayList<>();
        if (!kind.asked(Subject.DEPARTMENT).isEmpty() && index.requestTo(department) >= 0) {
            rows.add(row(kind, Subject.DEPARTMENT, department));
        }
        List<StakeholderComment> comments = index.commentsOf(department);
        comments.forEach(comment -> rows.add(row(kind, Subject.COMMENT, comment.id())));
        if (!kind.asked(Subject.COMMITMENT).isEmpty()) {
            for (StakeholderComment comment : comments) {
                for (Commitment commitment : comment.commitments()) {
                    rows.add(row(kind, Subject.COMMITMENT, commitment.id()));
                }
            }
        }
        Report report = index.report();
        return Form.of(kind, report.id(), report.edition().label(), department, rows);
    }

    private FormRow row(FormKind kind, Subject subject, String id) {
        Map<Question, String> row = new EnumMap<>(Question.class);
        kind.columns(subject).forEach(question -> row.put(question, values.of(question, id)));
        return new FormRow(subject, id, row);
    }
}

package org.civicreport.consultation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Report;

/**
 * Merges returned forms into a report: works out what they mean, and applies it if asked to.
 *
 * <p>A value counts only where it isn't as it was sent, so that an untouched form changes nothing, however old it is. If
 * the report's value isn't as it was sent either, or two forms say different things, that is a {@link Conflict}. The order
 * of the forms doesn't matter, and to merge a form again changes nothing more. A form of another report or edition is
 * refused whole. Nothing is guessed and nothing is lost.
 *
 * <p>An answer makes a new comment an answered one; an outcome makes it settled or upheld. Immutable and thread-safe.
 */
public final class Merge {

    private final ConsultationIndex index;
    private final EntryChanges changes;
    private final NewEntries newEntries;
    private final List<Unassigned> unassigned = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Merge(Report report) {
        index = new ConsultationIndex(report);
        changes = new EntryChanges(index, unassigned::add);
        newEntries = new NewEntries(index, unassigned::add, findings::add);
    }

    /**
     * Works out what returned forms mean for a report.
     *
     * @param report the report, not redacted
     * @param forms the returned forms, in any order
     * @return proposals, conflicts, unassigned items and findings
     */
    public static MergeResult of(Report report, List<ReturnedForm> forms) {
        Merge merge = new Merge(report);
        forms.stream()
                .filter(merge::belongs)
                .sorted(Comparator.comparing(Merge::content).thenComparing(ReturnedForm::name))
                .forEach(merge::add);
        return merge.result();
    }

    /**
     * Applies proposals, all or some of those that {@link #of} made for this report.
     *
     * @param report the report
     * @param proposals the proposals
     * @return the changed report
     */
    public static Report apply(Report report, List<Proposal> proposals) {
        return new Revision(report).apply(proposals);
    }

    /** What decides the order of forms, whatever they are named and in whatever order they come. */
    private static String content(ReturnedForm form) {
        FormHead head = form.sent().head();
        StringBuilder content = new StringBuilder(head.department()).append('|').append(head.kind());
        for (ReturnedRow row : form.rows()) {
            content.append('|').append(row.id());
            row.values().forEach((question, value) -> content.append('|').append(value.text()));
        }
        for (Unassigned rest : form.unassigned()) {
            content.append('|').append(rest.reason()).append('|').append(rest.about());
            content.append('|').append(rest.text());
        }
        return content.toString();
    }

    private boolean belongs(ReturnedForm form) {
        FormHead head = form.sent().head();
        Report report = index.report();
        String edition = report.edition().label();
        Finding refusal = null;
        if (!head.edition().equals(edition)) {
            refusal = Finding.of(
                    ConsultationFindings.FORM_EDITION_OTHER, Pointer.ROOT, form.name(), head.edition(), edition);
        } else if (!head.report().equals(report.id())) {
            refusal = Finding.of(
                    ConsultationFindings.FORM_REPORT_OTHER, Pointer.ROOT, form.name(), head.report(), report.id());
        } else if (index.key(head.department()).isEmpty()) {
            refusal = Finding.of(
                    ConsultationFindings.FORM_DEPARTMENT_UNKNOWN, Pointer.ROOT, form.name(), head.department());
        }
        if (refusal != null) {
            findings.add(refusal);
        }
        return refusal == null;
    }

    private void add(ReturnedForm form) {
        Form now = Form.of(
                index.report(), form.sent().head().kind(), form.sent().head().department());
        if (!now.head().base().equals(form.sent().head().base())) {
            findings.add(Finding.of(ConsultationFindings.FORM_BASE_OLDER, Pointer.ROOT, form.name()));
        }
        unassigned.addAll(form.unassigned());
        for (ReturnedRow row : form.rows()) {
            Optional<FormRow> sent = form.sent().row(row.subject(), row.id());
            if (row.isNew()) {
                newEntries.add(form, row);
            } else if (sent.isPresent()) {
                changes.add(form, sent.get(), row);
            } else {
                keep(form, row, Unassigned.Reason.UNKNOWN_ID, unassigned);
            }
        }
        for (FormRow sent : form.sent().rows()) {
            if (form.rows().stream()
                    .noneMatch(
                            row -> row.subject() == sent.subject() && row.id().equalsIgnoreCase(sent.id()))) {
                findings.add(Finding.of(ConsultationFindings.FORM_ROW_MISSING, Pointer.ROOT, form.name(), sent.id()));
            }
        }
    }

    /** Keeps all that a row says. */
    static void keep(ReturnedForm form, ReturnedRow row, Unassigned.Reason reason, List<Unassigned> unassigned) {
        row.values().values().stream()
                .map(ReturnedValue::text)
                .filter(text -> !text.isBlank())
                .forEach(text -> unassigned.add(new Unassigned(form.name(), row.place(), reason, row.id(), text)));
    }

    private MergeResult result() {
        List<Proposal> proposals = new ArrayList<>(changes.proposals());
        proposals.addAll(newEntries.proposals());
        List<Conflict> conflicts = changes.conflicts();
        for (Conflict conflict : conflicts) {
            findings.add(Finding.of(ConsultationFindings.FORM_CONFLICT, index.pointer(conflict), conflict.id()));
        }
        for (Unassigned item : unassigned) {
            findings.add(ConsultationFindings.of(item));
        }
        return new MergeResult(proposals, conflicts, unassigned, Findings.of(findings));
    }
}

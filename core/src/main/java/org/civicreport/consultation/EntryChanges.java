package org.civicreport.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.civicreport.consultation.Unassigned.Reason;
import org.jspecify.annotations.Nullable;

/** Gathers what returned forms say about values that they were sent with, and tells changes from conflicts. */
final class EntryChanges {

    private final ConsultationIndex index;
    private final Values values;
    private final Consumer<Unassigned> unassigned;
    private final Map<Entry, List<Conflict.Version>> entries = new LinkedHashMap<>();

    /** One value of the report. */
    private record Entry(Question question, String id) {}

    EntryChanges(ConsultationIndex index, Consumer<Unassigned> unassigned) {
        this.index = index;
        this.values = new Values(index);
        this.unassigned = unassigned;
    }

    /** Adds a row that the form was sent with. */
    void add(ReturnedForm form, FormRow sent, ReturnedRow row) {
        FormKind kind = form.sent().head().kind();
        row.values().forEach((question, value) -> {
            String before = sent.value(question);
            String after = values.normalised(question, value.text());
            if (after.equals(before.strip())) {
                return;
            }
            Reason obstacle = obstacle(kind, question, sent.id(), after);
            if (obstacle == null) {
                Origin origin = new Origin(form.name(), row.place(), value.evidence());
                add(new Entry(question, sent.id()), new Conflict.Version(before, after, List.of(origin)));
            } else {
                unassigned.accept(new Unassigned(form.name(), row.place(), obstacle, sent.id(), after));
            }
        });
    }

    private @Nullable Reason obstacle(FormKind kind, Question question, String id, String after) {
        if (!kind.asks(question)) {
            return Reason.SHOWN_ONLY;
        }
        if (!exists(question, id)) {
            return Reason.GONE;
        }
        if (after.isEmpty()) {
            return Values.isRequired(question) ? Reason.INCOMPLETE : null;
        }
        return values.isUnderstood(question, after) ? null : Reason.NOT_UNDERSTOOD;
    }

    private boolean exists(Question question, String id) {
        return switch (question.subject()) {
            case DEPARTMENT -> index.requestTo(id) >= 0;
            case COMMENT -> index.comment(id).isPresent();
            case COMMITMENT -> index.commitment(id).isPresent();
        };
    }

    private void add(Entry entry, Conflict.Version version) {
        List<Conflict.Version> versions = entries.computeIfAbsent(entry, first -> new ArrayList<>());
        for (int i = 0; i < versions.size(); i++) {
            Conflict.Version other = versions.get(i);
            if (other.sent().equals(version.sent()) && other.text().equals(version.text())) {
                List<Origin> origins = Stream.concat(other.origins().stream(), version.origins().stream())
                        .sorted()
                        .toList();
                versions.set(i, new Conflict.Version(other.sent(), other.text(), origins));
                return;
            }
        }
        versions.add(version);
    }

    List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        entries.forEach((entry, versions) -> {
            String current = values.of(entry.question(), entry.id());
            List<Conflict.Version> open = open(current, versions);
            if (open.size() == 1 && isCurrent(open.get(0), current)) {
                Conflict.Version version = open.get(0);
                proposals.add(
                        new Proposal.Change(entry.question(), entry.id(), current, version.text(), version.origins()));
            }
        });
        return proposals;
    }

    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        entries.forEach((entry, versions) -> {
            String current = values.of(entry.question(), entry.id());
            List<Conflict.Version> open = open(current, versions);
            if (open.size() > 1 || (open.size() == 1 && !isCurrent(open.get(0), current))) {
                conflicts.add(new Conflict(entry.question(), entry.id(), current, open));
            }
        });
        return conflicts;
    }

    /** What isn't in the report yet. */
    private static List<Conflict.Version> open(String current, List<Conflict.Version> versions) {
        return versions.stream()
                .filter(version -> !version.text().equals(current.strip()))
                .toList();
    }

    private static boolean isCurrent(Conflict.Version version, String current) {
        return version.sent().strip().equals(current.strip());
    }
}

package org.civicreport.consultation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Commitment;
import org.civicreport.model.Consultation;
import org.civicreport.model.ConsultationRequest;
import org.civicreport.model.Department;
import org.civicreport.model.DepartmentResponse;
import org.civicreport.model.Report;
import org.civicreport.model.StakeholderComment;
import org.jspecify.annotations.Nullable;

/** Finds what forms are about in a report. */
final class ConsultationIndex {

    private final Report report;
    private final Consultation consultation;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, StakeholderComment> comments = new LinkedHashMap<>();

    ConsultationIndex(Report report) {
        this.report = report;
        Consultation own = report.consultation();
        consultation = own == null ? Consultation.builder().build() : own;
        report.departments().forEach(department -> keys.putIfAbsent(department.key(), department.key()));
        for (Department department : report.departments()) {
            department.aliases().forEach(alias -> keys.putIfAbsent(alias, department.key()));
        }
        consultation.comments().forEach(comment -> comments.putIfAbsent(comment.id(), comment));
    }

    Report report() {
        return report;
    }

    Consultation consultation() {
        return consultation;
    }

    /** The key of a department by key or alias. */
    Optional<String> key(String keyOrAlias) {
        return Optional.ofNullable(keys.get(keyOrAlias));
    }

    /** The key of a department by key or alias; a dangling one as it is. */
    String keyOrSame(String keyOrAlias) {
        return keys.getOrDefault(keyOrAlias, keyOrAlias);
    }

    /** The key of a department by what a person writes: key, alias, code or name, perhaps both. */
    Optional<String> departmentNamed(String words) {
        String named = words.strip();
        Optional<String> exact = key(named);
        if (exact.isPresent()) {
            return exact;
        }
        List<String> found = report.departments().stream()
                .filter(department -> named.equalsIgnoreCase(department.name())
                        || named.equalsIgnoreCase(department.code())
                        || named.equalsIgnoreCase(department.name() + " (" + department.code() + ")"))
                .map(Department::key)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    Optional<StakeholderComment> comment(String id) {
        return Optional.ofNullable(comments.get(id));
    }

    List<StakeholderComment> commentsOf(String department) {
        return consultation.comments().stream()
                .filter(comment -> keyOrSame(comment.source()).equals(department))
                .toList();
    }

    /** The comment that a commitment belongs to. */
    Optional<StakeholderComment> commentWith(String commitment) {
        return consultation.comments().stream()
                .filter(comment ->
                        comment.commitments().stream().anyMatch(own -> own.id().equals(commitment)))
                .findFirst();
    }

    Optional<Commitment> commitment(String id) {
        return consultation.comments().stream()
                .flatMap(comment -> comment.commitments().stream())
                .filter(commitment -> commitment.id().equals(id))
                .findFirst();
    }

    /** The place of the last request to a department; -1 if it wasn't asked. */
    int requestTo(String department) {
        for (int i = consultation.asked().size() - 1; i >= 0; i--) {
            if (consultation.asked().get(i).departments().stream()
                    .anyMatch(key -> keyOrSame(key).equals(department))) {
                return i;
            }
        }
        return -1;
    }

    /** The last response of a department to the last request to it. */
    @Nullable
    DepartmentResponse responseOf(String department) {
        int place = requestTo(department);
        if (place < 0) {
            return null;
        }
        ConsultationRequest request = consultation.asked().get(place);
        return request.responses().stream()
                .filter(response -> keyOrSame(response.department()).equals(department))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Where in the report a conflict is. */
    Pointer pointer(Conflict conflict) {
        Pointer consultation = Pointer.ROOT.field("consultation");
        if (conflict.question().subject() == Subject.DEPARTMENT) {
            return consultation.field("asked").item(Math.max(0, requestTo(conflict.id())));
        }
        Optional<StakeholderComment> comment =
                conflict.question().subject() == Subject.COMMENT ? comment(conflict.id()) : commentWith(conflict.id());
        int place = comment.map(this.consultation.comments()::indexOf).orElse(-1);
        return place < 0 ? consultation : consultation.field("comments").item(place);
    }
}

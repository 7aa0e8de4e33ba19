package org.civicreport.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.civicreport.consultation.Conflict;
import org.civicreport.consultation.Evidence;
import org.civicreport.consultation.Locators;
import org.civicreport.consultation.Origin;
import org.civicreport.consultation.Place;
import org.civicreport.consultation.Proposal;
import org.civicreport.consultation.Question;
import org.civicreport.findings.Finding;
import org.civicreport.model.CommentLocator;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Commitment;
import org.civicreport.model.Department;
import org.civicreport.model.Due;
import org.civicreport.model.Report;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.jspecify.annotations.Nullable;

/** Turns what files say about comments into proposals: new comments, and changes of those that the report has. */
final class CommentFiling {

    /** What makes a new comment the same as another. */
    private record Sameness(
            String source, String words, @Nullable CommentLocator locator) {}

    /** One value of the report. */
    private record Entry(Question question, String id) {}

    private final Report report;
    private final String file;
    private final Consumer<Finding> findings;
    private final Locators locators;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> commitmentIds = new HashSet<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();
    private final Map<Entry, List<Conflict.Version>> changes = new LinkedHashMap<>();
    private final Map<Sameness, String> newOnes = new HashMap<>();
    private final List<Proposal> added = new ArrayList<>();

    CommentFiling(Report report, String file, Consumer<Finding> findings) {
        this.report = report;
        this.file = file;
        this.findings = findings;
        this.locators = Locators.of(report);
        for (StakeholderComment comment : report.comments()) {
            ids.add(comment.id().toLowerCase(Locale.ROOT));
            comment.commitments().forEach(own -> commitmentIds.add(own.id().toLowerCase(Locale.ROOT)));
        }
    }

    /** What is said about a comment that the report has changes it; everything else is a new one. */
    void file(SaidComment said, Place place) {
        Origin origin = new Origin(file, place, Evidence.TEXT);
        Optional<StakeholderComment> known = known(said);
        if (known.isPresent()) {
            compare(known.get(), said, origin);
            return;
        }
        Sameness sameness = new Sameness(department(said.source()), said.textAsWords(), said.locator());
        String first = newOnes.get(sameness);
        if (first != null) {
            findings.accept(Finding.of(ExchangeFindings.COMMENT_TWICE, "", first, Integer.toString(place.row())));
            return;
        }
        String id = id(said);
        newOnes.put(sameness, id);
        if (!said.id().isEmpty() && !said.id().equals(id)) {
            findings.accept(Finding.of(ExchangeFindings.ID_GIVEN_ANEW, "", said.id(), id));
        }
        added.add(new Proposal.NewComment(said.asNew(id), List.of(origin)));
    }

    /** By id and text; by text alone where the file gives another id or none. */
    private Optional<StakeholderComment> known(SaidComment said) {
        String source = department(said.source());
        List<StakeholderComment> alike = report.comments().stream()
                .filter(comment -> department(comment.source()).equals(source) && said.isTextOf(comment))
                .toList();
        return alike.stream()
                .filter(comment -> comment.id().equalsIgnoreCase(said.id()))
                .findFirst()
                .or(() -> alike.stream().findFirst());
    }

    /** The key of a department, whichever of its names report and file use; of an unknown one its name. */
    private String department(String name) {
        return report.department(name).map(Department::key).orElse(name);
    }

    private void compare(StakeholderComment known, SaidComment said, Origin origin) {
        String id = known.id();
        String place = locators.label(known.locator());
        change(Question.LOCATOR, id, place, said.locator() == null ? null : words(known, said.locator()), origin);
        change(Question.PROPOSED_CHANGE, id, known.proposedChange(), said.proposedChange(), origin);
        change(Question.VISIBILITY, id, known.visibility(), said.visibility(), origin);
        change(Question.ANSWER, id, text(known.answer()), text(said.answer()), origin);
        change(Question.DISPOSITION, id, known.disposition(), said.disposition(), origin);
        status(known, said, origin);
        if (said.receivedOn() != null && !said.receivedOn().equals(known.receivedOn())) {
            kept(id, "receivedOn", said.receivedOn());
        }
        if (said.publicText() != null && !said.publicText().equals(known.publicText())) {
            kept(id, "publicText", said.publicText());
        }
        said.commitments().forEach(commitment -> commitment(known, commitment, origin));
    }

    private void change(Question question, String id, @Nullable Object before, @Nullable Object after, Origin origin) {
        String was = before == null ? "" : before.toString();
        if (after != null) {
            Conflict.Version version = new Conflict.Version(was, after.toString(), List.of(origin));
            List<Conflict.Version> versions =
                    changes.computeIfAbsent(new Entry(question, id), first -> new ArrayList<>());
            if (versions.stream().noneMatch(other -> lines(other.text()).equals(lines(version.text())))) {
                versions.add(version);
            }
        }
    }

    /** Spreadsheets end lines in their own way. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static @Nullable String text(@Nullable RichText text) {
        return text == null ? null : text.commonMark();
    }

    /** Words that are read as just this place. */
    private String words(StakeholderComment known, CommentLocator locator) {
        String label = locators.label(locator);
        if (CommentTable.locator(locator).equals(CommentTable.locator(known.locator()))) {
            return locators.label(known.locator());
        }
        return locator.equals(locators.read(label)) ? label : CommentTable.locator(locator);
    }

    /** Settled and upheld are outcomes that can be said; the other statuses follow from the answer. */
    private void status(StakeholderComment known, SaidComment said, Origin origin) {
        CommentStatus status = said.status();
        if (status == null) {
            return;
        }
        boolean isAnswered = known.answer() != null || said.answer() != null;
        boolean follows = status == (isAnswered ? CommentStatus.ANSWERED : CommentStatus.IN_PROGRESS);
        boolean wasOutcome = isOutcome(known.status());
        if (isOutcome(status) || status == known.status() || (follows && (wasOutcome || said.answer() != null))) {
            change(Question.OUTCOME, known.id(), outcome(known.status()), outcome(status), origin);
        } else {
            kept(known.id(), "status", status);
        }
    }

    private static boolean isOutcome(CommentStatus status) {
        return status == CommentStatus.SETTLED || status == CommentStatus.UPHELD;
    }

    private static String outcome(CommentStatus status) {
        return isOutcome(status) ? status.name() : "";
    }

    private void commitment(StakeholderComment known, Commitment said, Origin origin) {
        Optional<Commitment> own = known.commitments().stream()
                .filter(commitment -> commitment.id().equalsIgnoreCase(said.id()))
                .findFirst();
        if (own.isPresent()) {
            String id = own.get().id();
            change(
                    Question.PROMISE,
                    id,
                    own.get().text().commonMark(),
                    said.text().commonMark(),
                    origin);
            change(Question.OWNER, id, own.get().owner(), said.owner(), origin);
            change(Question.DUE, id, due(own.get().due()), said.due() == null ? null : due(said.due()), origin);
            if (said.fulfilledOn() != null
                    && !said.fulfilledOn().equals(own.get().fulfilledOn())) {
                kept(id, "fulfilledOn", said.fulfilledOn());
            }
        } else if (commitmentIds.add(said.id().toLowerCase(Locale.ROOT))) {
            added.add(new Proposal.NewCommitment(known.id(), said, List.of(origin)));
        } else {
            kept(known.id(), "commitments", said.id());
        }
    }

    private static String due(@Nullable Due due) {
        if (due instanceof Due.OnDate day) {
            return day.date().toString();
        }
        if (due instanceof Due.WithEdition edition) {
            return "edition " + edition.edition();
        }
        return due instanceof Due.AtEvent event ? event.event() : "";
    }

    private void kept(String id, String field, Object said) {
        findings.accept(Finding.of(ExchangeFindings.VALUE_KEPT, "", id, field, said.toString()));
    }

    private String id(SaidComment said) {
        String given = said.id();
        if (given.matches("[A-Za-z][A-Za-z0-9-]{0,30}") && ids.add(given.toLowerCase(Locale.ROOT))) {
            return given;
        }
        String letters = said.source().replaceAll("[^A-Za-z0-9-]", "");
        String base =
                letters.matches("[A-Za-z].*") ? letters.substring(0, Math.min(20, letters.length())) : "C" + letters;
        String id;
        do {
            id = String.format(Locale.ROOT, "%.20s-%02d", base, lastNumber.merge(base, 1, Integer::sum));
        } while (!ids.add(id.toLowerCase(Locale.ROOT)));
        return id;
    }

    List<Proposal> proposals() {
        List<Proposal> proposals = new ArrayList<>();
        changes.forEach((entry, versions) -> {
            Conflict.Version only = versions.get(0);
            if (versions.size() == 1 && !lines(only.text()).equals(lines(only.sent()))) {
                proposals.add(
                        new Proposal.Change(entry.question(), entry.id(), only.sent(), only.text(), only.origins()));
            }
        });
        proposals.addAll(added);
        return proposals;
    }

    /** Where the same file says two things about one. */
    List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        changes.forEach((entry, versions) -> {
            if (versions.size() > 1) {
                conflicts.add(new Conflict(
                        entry.question(), entry.id(), versions.get(0).sent(), versions));
            }
        });
        return conflicts;
    }
}

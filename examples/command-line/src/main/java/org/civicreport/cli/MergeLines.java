package org.civicreport.cli;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.civicreport.consultation.Conflict;
import org.civicreport.consultation.Locators;
import org.civicreport.consultation.MergeResult;
import org.civicreport.consultation.Origin;
import org.civicreport.consultation.Place;
import org.civicreport.consultation.Proposal;
import org.civicreport.consultation.Question;
import org.civicreport.consultation.Unassigned;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.ConsultationResponse;
import org.civicreport.model.Disposition;
import org.civicreport.model.Due;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.civicreport.wording.Term;
import org.civicreport.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What a merge would change, what it can't decide, and what it can't file, as lines for people. */
final class MergeLines {

    /** What could command a terminal: texts come from foreign files. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    private final Messages messages;
    private final Wording wording;
    private final Locators locators;

    /**
     * @param locators tell what new comments are about
     * @param wording names values
     */
    MergeLines(Messages messages, Wording wording, Locators locators) {
        this.messages = messages;
        this.wording = wording;
        this.locators = locators;
    }

    String of(MergeResult merge) {
        StringBuilder lines = new StringBuilder();
        head("merge.changes", merge.proposals(), lines);
        merge.proposals().forEach(proposal -> proposal(proposal, lines));
        head("merge.conflicts", merge.conflicts(), lines);
        merge.conflicts().forEach(conflict -> conflict(conflict, lines));
        head("merge.unassigned", merge.unassigned(), lines);
        merge.unassigned().forEach(item -> unassigned(item, lines));
        return lines.toString();
    }

    private void head(String key, List<?> items, StringBuilder lines) {
        if (!items.isEmpty()) {
            lines.append(lines.isEmpty() ? "" : "\n")
                    .append(messages.text(key, items.size()))
                    .append('\n');
        }
    }

    private void proposal(Proposal proposal, StringBuilder lines) {
        if (proposal instanceof Proposal.Change change) {
            item(change.id() + ", " + question(change.question()), change.origins(), lines);
            text("merge.before", value(change.question(), change.before()), lines);
            text("merge.after", value(change.question(), change.after()), lines);
        } else if (proposal instanceof Proposal.NewComment added) {
            StakeholderComment comment = added.comment();
            item(messages.text("merge.new-comment", comment.id()), added.origins(), lines);
            text("merge.after", comment.text(), lines);
            if (comment.proposedChange() != null) {
                text("merge.proposed-change", comment.proposedChange(), lines);
            }
            fact(Question.LOCATOR, locators.label(comment.locator()), lines);
            fact(Question.VISIBILITY, wording.nameOf(comment.visibility()), lines);
        } else if (proposal instanceof Proposal.NewCommitment added) {
            item(
                    messages.text("merge.new-commitment", added.commitment().id(), added.comment()),
                    added.origins(),
                    lines);
            text("merge.after", added.commitment().text().commonMark(), lines);
            fact(Question.OWNER, added.commitment().owner(), lines);
            fact(Question.DUE, due(added.commitment().due()), lines);
        }
    }

    private void conflict(Conflict conflict, StringBuilder lines) {
        item(conflict.id() + ", " + question(conflict.question()), List.of(), lines);
        text("merge.in-report", value(conflict.question(), conflict.current()), lines);
        for (Conflict.Version version : conflict.versions()) {
            lines.append("    ").append(places(version.origins())).append(":\n");
            indented(value(conflict.question(), version.text()), lines);
        }
    }

    private void unassigned(Unassigned item, StringBuilder lines) {
        String reason = messages.text("merge.reason." + key(item.reason()));
        lines.append("- ").append(item.form()).append(", ").append(place(item.place()));
        lines.append(item.about().isEmpty() ? "" : ", " + line(item.about()));
        lines.append(": ").append(reason).append('\n');
        indented(item.text(), lines);
    }

    private void item(String what, List<Origin> origins, StringBuilder lines) {
        lines.append("- ").append(line(what));
        lines.append(origins.isEmpty() ? "" : " (" + places(origins) + ")").append('\n');
    }

    private String places(List<Origin> origins) {
        return String.join(
                "; ",
                origins.stream()
                        .map(origin -> line(origin.form()) + ", " + place(origin.place())
                                + messages.text("merge.evidence." + key(origin.evidence())))
                        .toList());
    }

    private String place(Place place) {
        return place.table() == 0
                ? messages.text("merge.beside", place.row())
                : messages.text("merge.place", place.table(), place.row());
    }

    private void text(String key, String text, StringBuilder lines) {
        lines.append("    ").append(messages.text(key)).append('\n');
        indented(text, lines);
    }

    private void fact(Question question, String value, StringBuilder lines) {
        if (!value.isBlank()) {
            lines.append("    ")
                    .append(question(question))
                    .append(": ")
                    .append(line(value))
                    .append('\n');
        }
    }

    private String due(@Nullable Due due) {
        if (due instanceof Due.OnDate day) {
            return wording.date(day.date());
        }
        if (due instanceof Due.WithEdition edition) {
            return wording.of(Term.DUE_EDITION, edition.edition());
        }
        return due instanceof Due.AtEvent occasion ? occasion.event() : "";
    }

    private static void indented(String text, StringBuilder lines) {
        String shown = text.isBlank() ? "–" : CONTROL.matcher(text).replaceAll(" ");
        shown.lines()
                .forEach(line ->
                        lines.append(line.isBlank() ? "" : "      " + line).append('\n'));
    }

    private static String line(String text) {
        return CONTROL.matcher(text.replace('\n', ' ')).replaceAll(" ");
    }

    private String question(Question question) {
        return messages.text("merge.question." + key(question));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String value(Question question, String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (question) {
            case RESPONSE -> wording.nameOf(ConsultationResponse.valueOf(value));
            case VISIBILITY -> wording.nameOf(Visibility.valueOf(value));
            case DISPOSITION -> wording.nameOf(Disposition.valueOf(value));
            case OUTCOME -> wording.nameOf(CommentStatus.valueOf(value));
            default -> value;
        };
    }
}

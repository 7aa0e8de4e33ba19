package org.civicreport.consultation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.civicreport.model.CommentStatus;
import org.civicreport.model.Commitment;
import org.civicreport.model.ConsultationResponse;
import org.civicreport.model.DepartmentResponse;
import org.civicreport.model.Disposition;
import org.civicreport.model.Due;
import org.civicreport.model.RichText;
import org.civicreport.model.StakeholderComment;
import org.civicreport.model.Visibility;
import org.jspecify.annotations.Nullable;

/** What stands in a report now, as the value of a question; empty for nothing. */
final class Values {

    private static final String WITH_EDITION = "edition ";

    private final ConsultationIndex index;
    private final Locators locators;

    Values(ConsultationIndex index) {
        this.index = index;
        locators = Locators.of(index.report());
    }

    /** The value of a question about the department, comment or commitment with an id. */
    String of(Question question, String id) {
        return switch (question.subject()) {
            case DEPARTMENT -> response(question, index.responseOf(id));
            case COMMENT ->
                index.comment(id).map(comment -> comment(question, comment)).orElse("");
            case COMMITMENT ->
                index.commitment(id)
                        .map(commitment -> commitment(question, commitment))
                        .orElse("");
        };
    }

    private static String response(Question question, @Nullable DepartmentResponse response) {
        if (response == null) {
            return "";
        }
        return switch (question) {
            case RESPONSE ->
                response.response() == ConsultationResponse.PENDING
                        ? ""
                        : response.response().name();
            case RELEASED_BY -> orEmpty(response.releasedBy());
            case RELEASED_ON -> date(response.releasedOn());
            default -> throw new IllegalArgumentException(question + " isn't about a department");
        };
    }

    private String comment(Question question, StakeholderComment comment) {
        return switch (question) {
            case LOCATOR -> locators.label(comment.locator());
            case TEXT -> comment.text();
            case PROPOSED_CHANGE -> orEmpty(comment.proposedChange());
            case VISIBILITY -> comment.visibility().name();
            case ANSWER -> text(comment.answer());
            case DISPOSITION ->
                comment.disposition() == null ? "" : comment.disposition().name();
            case OUTCOME ->
                comment.status() == CommentStatus.SETTLED || comment.status() == CommentStatus.UPHELD
                        ? comment.status().name()
                        : "";
            default -> throw new IllegalArgumentException(question + " isn't about a comment");
        };
    }

    private String commitment(Question question, Commitment commitment) {
        return switch (question) {
            case COMMENT ->
                index.commentWith(commitment.id()).map(StakeholderComment::id).orElse("");
            case PROMISE -> commitment.text().commonMark();
            case OWNER -> index.keyOrSame(commitment.owner());
            case DUE -> due(commitment.due());
            default -> throw new IllegalArgumentException(question + " isn't about a commitment");
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String text(@Nullable RichText text) {
        return text == null ? "" : text.commonMark();
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static String due(@Nullable Due due) {
        if (due instanceof Due.OnDate day) {
            return day.date().toString();
        }
        if (due instanceof Due.WithEdition edition) {
            return WITH_EDITION + edition.edition();
        }
        return due instanceof Due.AtEvent occasion ? occasion.event() : "";
    }

    /** Whether there must always be a value. */
    static boolean isRequired(Question question) {
        return switch (question) {
            case TEXT, VISIBILITY, COMMENT, PROMISE, OWNER -> true;
            default -> false;
        };
    }

    /** Whether a value that isn't empty can be put into a report. */
    boolean isUnderstood(Question question, String value) {
        return switch (question) {
            case RESPONSE -> isConstant(ConsultationResponse.values(), value);
            case VISIBILITY -> isConstant(Visibility.values(), value);
            case DISPOSITION -> isConstant(Disposition.values(), value);
            case OUTCOME -> value.equals(CommentStatus.SETTLED.name()) || value.equals(CommentStatus.UPHELD.name());
            case RELEASED_ON -> day(value).isPresent();
            case COMMENT -> index.comment(value).isPresent();
            case OWNER -> index.departmentNamed(value).isPresent();
            default -> true;
        };
    }

    /** A value as the report would hold it: a department by its key, everything without space around it. */
    String normalised(Question question, String value) {
        String stripped = value.strip();
        return question == Question.OWNER ? index.departmentNamed(stripped).orElse(stripped) : stripped;
    }

    private static boolean isConstant(Enum<?>[] constants, String value) {
        return Stream.of(constants).anyMatch(constant -> constant.name().equals(value));
    }

    /** Reads a due date: a day, an edition, or else an event in words. */
    static @Nullable Due due(String value) {
        String words = value.strip();
        if (words.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = day(words);
        if (day.isPresent()) {
            return new Due.OnDate(day.get());
        }
        return words.startsWith(WITH_EDITION)
                ? new Due.WithEdition(words.substring(WITH_EDITION.length()))
                : new Due.AtEvent(words);
    }

    /** Reads a day as ISO 8601 writes it. */
    static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

package org.civicreport.consultation;

import static org.civicreport.consultation.Question.ANSWER;
import static org.civicreport.consultation.Question.COMMENT;
import static org.civicreport.consultation.Question.DISPOSITION;
import static org.civicreport.consultation.Question.DUE;
import static org.civicreport.consultation.Question.LOCATOR;
import static org.civicreport.consultation.Question.OUTCOME;
import static org.civicreport.consultation.Question.OWNER;
import static org.civicreport.consultation.Question.PROMISE;
import static org.civicreport.consultation.Question.PROPOSED_CHANGE;
import static org.civicreport.consultation.Question.RELEASED_BY;
import static org.civicreport.consultation.Question.RELEASED_ON;
import static org.civicreport.consultation.Question.RESPONSE;
import static org.civicreport.consultation.Question.TEXT;
import static org.civicreport.consultation.Question.VISIBILITY;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The two forms that a department gets. */
public enum FormKind {
    /** What the department has to say to the draft (Stellungnahme); the department itself fills it in. */
    STATEMENT(List.of(RESPONSE, RELEASED_BY, RELEASED_ON, LOCATOR, TEXT, PROPOSED_CHANGE, VISIBILITY), List.of()),

    /**
     * What is answered to its comments (Beantwortung); the office that answers fills it in, and in a second round the
     * department marks each point as settled or upheld.
     */
    REPLY(List.of(ANSWER, DISPOSITION, OUTCOME, COMMENT, PROMISE, OWNER, DUE), List.of(LOCATOR, TEXT, PROPOSED_CHANGE));

    private final List<Question> asked;
    private final List<Question> shown;

    FormKind(List<Question> asked, List<Question> shown) {
        this.asked = asked;
        this.shown = shown;
    }

    /**
     * Returns what such a form asks about a subject.
     *
     * @param subject the subject
     * @return its questions in order; empty if the form has no such rows
     */
    public List<Question> asked(Subject subject) {
        Objects.requireNonNull(subject, "subject");
        return asked.stream().filter(question -> question.subject() == subject).toList();
    }

    /**
     * Tells whether such a form asks this, rather than show it or not have it at all.
     *
     * @param question the question
     * @return whether it can be filled in
     */
    public boolean asks(Question question) {
        return asked.contains(question);
    }

    /** Returns what such a form shows of each comment without asking it, in order. */
    public List<Question> shown() {
        return shown;
    }

    /**
     * Returns all that stands in a row.
     *
     * @param subject the row's subject
     * @return what is shown and then what is asked
     */
    List<Question> columns(Subject subject) {
        return Stream.concat(shown.stream(), asked.stream())
                .filter(question -> question.subject() == subject)
                .toList();
    }
}

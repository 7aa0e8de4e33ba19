package org.civicreport.consultation;

/** What a form asks or shows about a subject. The value is always a text; what it may be depends on the question. */
public enum Question {
    /** Whether the department agrees, has no comment, or has open points (Mitzeichnung, Fehlanzeige, offene Punkte). */
    RESPONSE(Subject.DEPARTMENT, Value.CHOICE),

    /** Who released the response (freigegeben von). */
    RELEASED_BY(Subject.DEPARTMENT, Value.LINE),

    /** When it was released (freigegeben am). */
    RELEASED_ON(Subject.DEPARTMENT, Value.DATE),

    /** What the comment is about (Bezug): a measure, a core area, a section in words; empty for the whole report. */
    LOCATOR(Subject.COMMENT, Value.LINE),

    /** The comment itself (Stellungnahme). */
    TEXT(Subject.COMMENT, Value.PLAIN_TEXT),

    /** What the department would rather read (Änderungsvorschlag). */
    PROPOSED_CHANGE(Subject.COMMENT, Value.PLAIN_TEXT),

    /** Whether the comment is for the public (Sichtbarkeit). */
    VISIBILITY(Subject.COMMENT, Value.CHOICE),

    /** What is answered (Beantwortung). */
    ANSWER(Subject.COMMENT, Value.RICH_TEXT),

    /** What was done about the comment (Abwägung). */
    DISPOSITION(Subject.COMMENT, Value.CHOICE),

    /** Whether the department takes the point for settled or upholds it (erledigt, aufrechterhalten). */
    OUTCOME(Subject.COMMENT, Value.CHOICE),

    /** Id of the comment whose answer makes the promise. */
    COMMENT(Subject.COMMITMENT, Value.LINE),

    /** What is promised (Zusage). */
    PROMISE(Subject.COMMITMENT, Value.RICH_TEXT),

    /** The department that has to keep the promise (zuständig): its key, alias, code or name. */
    OWNER(Subject.COMMITMENT, Value.LINE),

    /** By when (fällig): a day, {@code "edition "} and the edition's label, or an event in words. */
    DUE(Subject.COMMITMENT, Value.LINE);

    private final Subject subject;
    private final Value value;

    Question(Subject subject, Value value) {
        this.subject = subject;
        this.value = value;
    }

    /** Returns what it is a question about. */
    public Subject subject() {
        return subject;
    }

    /** Returns what its values look like. */
    public Value value() {
        return value;
    }

    /** What a value looks like. An empty text always stands for nothing. */
    public enum Value {
        /** Plain text of one line. */
        LINE,

        /** Plain text of paragraphs parted by empty lines; lists and emphasis in it are marked as in CommonMark. */
        PLAIN_TEXT,

        /** CommonMark. */
        RICH_TEXT,

        /** A day as ISO 8601 writes it: {@code "2026-02-06"}. */
        DATE,

        /** The name of a constant of the model's enumeration: {@code "PARTLY_FOLLOWED"}. */
        CHOICE
    }
}

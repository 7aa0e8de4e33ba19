package org.civicreport.validation;

import java.util.List;
import java.util.Set;
import org.civicreport.findings.FindingCatalogue;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;

/**
 * The kinds of findings that {@link RuleSet#standard()} and {@link ReportValidator} make, for applications that replace a
 * rule and keep its findings. Severities are those in a final edition.
 */
public final class ValidationFindings {

    private static final FindingCatalogue CATALOGUE =
            FindingCatalogue.load(ValidationFindings.class::getResourceAsStream);

    /** An id isn't a letter, then up to 30 letters, digits and hyphens; argument: the id. */
    public static final FindingType ID_MALFORMED = error("id-malformed");

    /** An id, key or alias is taken already, differences in case aside; arguments: the id, the place of the first. */
    public static final FindingType ID_DUPLICATE = error("id-duplicate");

    /** A reference has no target; arguments: the reference, the list in which the target should be. */
    public static final FindingType REFERENCE_DANGLING = error("reference-dangling");

    /** The same, but one entry is spelled nearly so; arguments: the reference, the list, the near spelling. */
    public static final FindingType REFERENCE_MISSPELT = error("reference-misspelt");

    /** A core area is, over its parents, part of itself; argument: its key. */
    public static final FindingType CORE_AREA_CYCLE = error("core-area-cycle");

    /** An abbreviation is listed twice; arguments: the abbreviation, the place of the first. */
    public static final FindingType ABBREVIATION_DUPLICATE = warning("abbreviation-duplicate");

    /** A required text is empty; argument: the field. */
    public static final FindingType TEXT_MISSING = error("text-missing");

    /** A list that needs an entry has none; argument: the field. */
    public static final FindingType ENTRIES_MISSING = error("entries-missing");

    /** The language of the report is undetermined, so nobody can read it aloud rightly. */
    public static final FindingType LANGUAGE_MISSING = error("language-missing");

    /** An image has no text alternative (WCAG 2.1, 1.1.1); argument: the image. */
    public static final FindingType ALT_MISSING = error("alt-missing");

    /** A final edition has no day of release. */
    public static final FindingType RELEASE_DATE_MISSING = error("release-date-missing");

    /** A number can't be right; arguments: the number, the range. */
    public static final FindingType NUMBER_OUT_OF_RANGE = error("number-out-of-range");

    /** A stated total isn't the counted one; arguments: the stated number, the counted number. */
    public static final FindingType TOTAL_WRONG = error("total-wrong");

    /** Two dates are in an impossible order; arguments: the field that should be first, its date, the other, its date. */
    public static final FindingType DATES_OUT_OF_ORDER = error("dates-out-of-order");

    /** Something past has a date after the date of reference; arguments: the date, the date of reference. */
    public static final FindingType DATE_IN_FUTURE = warning("date-in-future");

    /** A decision reference isn't of the local form; argument: the reference. */
    public static final FindingType DECISION_REFERENCE_MALFORMED = error("decision-reference-malformed");

    /** A decision reference is nearly of the local form; arguments: the reference, its normalised form. */
    public static final FindingType DECISION_REFERENCE_NEAR_MISS = warning("decision-reference-near-miss");

    /** A discontinued measure has no reason; argument: the measure's id. */
    public static final FindingType STATUS_REASON_MISSING = error("status-reason-missing");

    /** A measure was completed in the previous edition, isn't now, and has no reason; argument: the measure's id. */
    public static final FindingType STATUS_REVERSAL_UNEXPLAINED = error("status-reversal-unexplained");

    /** A public comment has no answer; argument: the comment's id. */
    public static final FindingType COMMENT_UNANSWERED = error("comment-unanswered");

    /** A comment isn't followed and the answer gives no reasons; argument: the comment's id. */
    public static final FindingType REJECTION_UNREASONED = error("rejection-unreasoned");

    /** A department that was asked hasn't responded yet; argument: its key. */
    public static final FindingType DEPARTMENT_PENDING = error("department-pending");

    /** A department that was asked let the due date pass; argument: its key. */
    public static final FindingType DEPARTMENT_SILENT = warning("department-silent");

    /** A commitment was due before the release and isn't fulfilled; arguments: its id, the due date, the release. */
    public static final FindingType COMMITMENT_OVERDUE = error("commitment-overdue");

    /** A commitment is due between release and session; arguments: its id, the due date, the session. */
    public static final FindingType COMMITMENT_DUE_BEFORE_SESSION = warning("commitment-due-before-session");

    /** An announcement asks the council to decide. */
    public static final FindingType ANNOUNCEMENT_WITH_MOTION = error("announcement-with-motion");

    /** A proposal has nothing to decide. */
    public static final FindingType PROPOSAL_WITHOUT_MOTION = error("proposal-without-motion");

    /** Something is written for a part of the council paper that isn't there; arguments: the field, the roles. */
    public static final FindingType PAPER_PART_MISSING = warning("paper-part-missing");

    /** The statement prints a piece of the report twice; arguments: the insert, the place of the first. */
    public static final FindingType STATEMENT_INSERT_REPEATED = warning("statement-insert-repeated");

    /** The statement prints a piece that the report doesn't have; argument: the insert. */
    public static final FindingType STATEMENT_INSERT_EMPTY = warning("statement-insert-empty");

    /** The previous edition given isn't the one that the report names; arguments: id and label of the one given. */
    public static final FindingType PREVIOUS_EDITION_MISMATCH = warning("previous-edition-mismatch");

    /** An open measure of the previous edition is missing without a word; arguments: its id, its title. */
    public static final FindingType MEASURE_LOST = error("measure-lost");

    /** The previous edition has no such measure, comment or commitment; arguments: the id, the edition. */
    public static final FindingType EARLIER_ENTRY_UNKNOWN = error("earlier-entry-unknown");

    /** The edition counts or ends before the previous one; arguments: the field, its value, the previous one's. */
    public static final FindingType EDITION_BACKWARDS = error("edition-backwards");

    /** A text says word for word what it said in the previous edition; arguments: the field, the measure's id or "". */
    public static final FindingType TEXT_UNCHANGED = warning("text-unchanged");

    /** An open commitment of the previous edition isn't mentioned again; arguments: its id, its text. */
    public static final FindingType COMMITMENT_FORGOTTEN = warning("commitment-forgotten");

    /** Status and progress of a measure disagree; arguments: its id, the progress. */
    public static final FindingType STATUS_PROGRESS_CONFLICT = warning("status-progress-conflict");

    /** A measure runs on past its end; arguments: its id, the end, the day on which it still ran. */
    public static final FindingType MEASURE_PAST_END = warning("measure-past-end");

    /** An answer says thanks and nothing else; argument: the comment's id. */
    public static final FindingType ANSWER_ONLY_THANKS = warning("answer-only-thanks");

    /** A table in a text has an empty head, so its columns have no names (WCAG 2.1, 1.3.1). */
    public static final FindingType TABLE_HEAD_MISSING = error("table-head-missing");

    /** A link or address isn't encrypted; argument: the address. */
    public static final FindingType LINK_INSECURE = warning("link-insecure");

    /** A hyphen of a line break was pasted along; arguments: what is written, what is meant. */
    public static final FindingType HYPHEN_PASTED = warning("hyphen-pasted");

    /** A space is missing after a full stop or a date; argument: what is written. */
    public static final FindingType SPACE_MISSING = warning("space-missing");

    /** An abbreviation is expanded nowhere; argument: the abbreviation. Found where it is used first. */
    public static final FindingType ABBREVIATION_UNEXPANDED = warning("abbreviation-unexpanded");

    /** A measure is called by a title that it had before; arguments: the former title, the measure's id, its title. */
    public static final FindingType FORMER_TITLE_USED = warning("former-title-used");

    /** A public text holds somebody's e-mail address; argument: the address, disguised. */
    public static final FindingType EMAIL_IN_TEXT = warning("email-in-text");

    /** A public text holds a telephone number; argument: the number, disguised. */
    public static final FindingType PHONE_IN_TEXT = warning("phone-in-text");

    /** A public text holds a bank account number (ISO 13616); argument: the number, disguised. */
    public static final FindingType IBAN_IN_TEXT = warning("iban-in-text");

    /** A name addresses one gender only; argument: the word. */
    public static final FindingType NAME_GENDERED = advice("name-gendered");

    /** A text was taken over from an earlier edition and still has its mark ({@link org.civicreport.compare.StaleMark}). */
    public static final FindingType STALE_MARK_LEFT = error("stale-mark-left");

    /** A rule failed with an exception, so its checks are incomplete; argument: the rule's name. */
    public static final FindingType RULE_FAILED = error("rule-failed");

    /** What is structural can't be suppressed; argument: the code. */
    public static final FindingType SUPPRESSION_REFUSED = warning("suppression-refused");

    /** No finding is there that a suppression would take out; arguments: the code, the place. */
    public static final FindingType SUPPRESSION_UNUSED = advice("suppression-unused");

    /** A suppression has a code that no rule makes; argument: the code. */
    public static final FindingType SUPPRESSION_UNKNOWN = advice("suppression-unknown");

    /** The same, but one code is spelled nearly so; arguments: the code, the near one. */
    public static final FindingType SUPPRESSION_MISSPELT = advice("suppression-misspelt");

    /** What breaks a report's structure: an error in every profile, and neither suppressed nor re-graded. */
    static final Set<FindingType> STRUCTURAL =
            Set.of(ID_DUPLICATE, REFERENCE_DANGLING, REFERENCE_MISSPELT, CORE_AREA_CYCLE);

    /** What no rule makes, but the validator itself. */
    static final List<FindingType> OF_THE_VALIDATOR =
            List.of(RULE_FAILED, SUPPRESSION_REFUSED, SUPPRESSION_UNUSED, SUPPRESSION_UNKNOWN, SUPPRESSION_MISSPELT);

    private ValidationFindings() {}

    private static FindingType error(String code) {
        return CATALOGUE.type(code, Severity.ERROR);
    }

    private static FindingType warning(String code) {
        return CATALOGUE.type(code, Severity.WARNING);
    }

    private static FindingType advice(String code) {
        return CATALOGUE.type(code, Severity.ADVICE);
    }
}

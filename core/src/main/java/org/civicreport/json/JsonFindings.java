package org.civicreport.json;

import org.civicreport.findings.FindingCatalogue;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;

/** What reading can find in a text. */
public final class JsonFindings {

    private static final FindingCatalogue CATALOGUE = FindingCatalogue.load(JsonFindings.class::getResourceAsStream);

    /** The text isn't JSON or YAML at all; argument: the parser's words. */
    public static final FindingType SYNTAX = error("json-syntax");

    /** The text isn't UTF-8. */
    public static final FindingType ENCODING = error("json-encoding");

    /** The text is longer than the limit; argument: the limit in bytes. */
    public static final FindingType TOO_LARGE = error("json-too-large");

    /** Something is nested deeper than the limit; argument: the limit. */
    public static final FindingType TOO_DEEP = error("json-too-deep");

    /** YAML anchors and aliases are refused; argument: the name. */
    public static final FindingType ALIAS = error("json-alias");

    /** A field comes twice; argument: its name. */
    public static final FindingType DUPLICATE_FIELD = error("json-duplicate-field");

    /** There is no such field; argument: its name. */
    public static final FindingType UNKNOWN_FIELD = error("json-unknown-field");

    /** There is no such field, but a similar one; arguments: its name, the similar one. */
    public static final FindingType MISSPELT_FIELD = error("json-misspelt-field");

    /** A required field is missing; argument: its name. */
    public static final FindingType MISSING_FIELD = error("json-missing-field");

    /** Text is expected; argument: what is there. */
    public static final FindingType NOT_TEXT = error("json-not-text");

    /** A number is expected; argument: what is there. */
    public static final FindingType NOT_NUMBER = error("json-not-number");

    /** A whole number is expected; argument: what is there. */
    public static final FindingType NOT_INTEGER = error("json-not-integer");

    /** True or false is expected; argument: what is there. */
    public static final FindingType NOT_BOOLEAN = error("json-not-boolean");

    /** A day of the calendar is expected; argument: what is there. */
    public static final FindingType NOT_DATE = error("json-not-date");

    /** A year or month is expected; argument: what is there. */
    public static final FindingType NOT_PARTIAL_DATE = error("json-not-partial-date");

    /** A language tag is expected; argument: what is there. */
    public static final FindingType NOT_LANGUAGE = error("json-not-language");

    /** An object is expected; argument: what is there. */
    public static final FindingType NOT_OBJECT = error("json-not-object");

    /** A list is expected; argument: what is there. */
    public static final FindingType NOT_LIST = error("json-not-list");

    /** A list has an empty item. */
    public static final FindingType EMPTY_ITEM = error("json-empty-item");

    /** A value isn't among those possible; arguments: the value, the possible ones. */
    public static final FindingType UNKNOWN_VALUE = error("json-unknown-value");

    /** A value isn't among those possible, but similar to one; arguments: the value, the similar one. */
    public static final FindingType MISSPELT_VALUE = error("json-misspelt-value");

    /** Exactly one of several fields is expected; argument: their names. */
    public static final FindingType CHOICE = error("json-choice");

    /** A character that no format can carry was replaced; argument: its code point. */
    public static final FindingType CHARACTER = CATALOGUE.type("json-character-replaced", Severity.WARNING);

    /** The report is of a later version of the format; arguments: its version, the latest known. */
    public static final FindingType NEWER_SCHEMA = error("json-newer-schema");

    /** A file is of no known format. */
    public static final FindingType FILE_UNKNOWN = error("file-unknown");

    /** A file carries no report; argument: its format. */
    public static final FindingType FILE_WITHOUT_SOURCE = error("file-without-source");

    /** A file is damaged; argument: what is wrong. */
    public static final FindingType FILE_DAMAGED = error("file-damaged");

    private JsonFindings() {}

    private static FindingType error(String code) {
        return CATALOGUE.type(code, Severity.ERROR);
    }
}

package org.civicreport.json;

import org.civicreport.findings.FindingCatalogue;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Severity;

/**
 * What reading can find in a text. Arguments quote what stands in a place as the text spells it, shortened. Whether the report
 * that was read is right is another matter, see {@code org.civicreport.validation}.
 */
public final class JsonFindings {

    private static final FindingCatalogue CATALOGUE = FindingCatalogue.load(JsonFindings.class::getResourceAsStream);

    /** The text is larger than allowed; arguments: bytes, bytes allowed. */
    public static final FindingType TOO_LARGE = error("json-too-large");

    /** The bytes are no UTF-8, so no text; no arguments. */
    public static final FindingType ENCODING = error("json-encoding");

    /** There is no content; no arguments. */
    public static final FindingType EMPTY = error("json-empty");

    /** The text ends before all that was begun is closed; no arguments. */
    public static final FindingType ENDS_EARLY = error("json-ends-early");

    /** The text breaks the grammar of JSON or YAML; argument: what stands at the place. */
    public static final FindingType SYNTAX = error("json-syntax");

    /** A tab is used as indentation; no arguments. */
    public static final FindingType YAML_TAB = error("yaml-tab");

    /** A colon stands in a value without quotes, or an indentation is off; no arguments. */
    public static final FindingType YAML_COLON = error("yaml-colon");

    /** A quotation mark is never closed; no arguments. */
    public static final FindingType YAML_QUOTE = error("yaml-quote");

    /** A quotation mark is closed only by the next one, in a later line; argument: that line. */
    public static final FindingType YAML_QUOTE_LATE = error("yaml-quote-late");

    /** A line has no colon after the name of its field; argument: what stands there. */
    public static final FindingType YAML_NO_COLON = error("yaml-no-colon");

    /** The space after the dash of a list's entry is missing; no arguments. */
    public static final FindingType YAML_DASH = error("yaml-dash");

    /** The file has a second document; no arguments. */
    public static final FindingType YAML_SEVERAL_DOCUMENTS = error("yaml-several-documents");

    /** Values lie deeper within each other than allowed; argument: the depth allowed. */
    public static final FindingType TOO_DEEP = error("json-too-deep");

    /** A YAML anchor or alias; argument: its name. */
    public static final FindingType ALIAS = error("json-alias");

    /** The YAML merge key; no arguments. */
    public static final FindingType YAML_MERGE_KEY = error("yaml-merge-key");

    /** A YAML tag; argument: the tag. */
    public static final FindingType YAML_TAG = error("yaml-tag");

    /** A list or an object stands in place of a field's name; no arguments. */
    public static final FindingType YAML_KEY = error("yaml-key");

    /** A list or an object has more entries than allowed; argument: the number allowed. */
    public static final FindingType TOO_MANY = error("json-too-many");

    /** A single text is longer than allowed; argument: the number of characters allowed. */
    public static final FindingType TEXT_TOO_LONG = error("json-text-too-long");

    /** A character that documents can't hold was replaced by U+FFFD; argument: the character. */
    public static final FindingType CHARACTER = CATALOGUE.type("json-character-replaced", Severity.WARNING);

    /** A field is there twice; arguments: the field, the line of the first. */
    public static final FindingType DUPLICATE_FIELD = error("json-duplicate-field");

    /** There is no such field; arguments: the field, the fields that may stand here. */
    public static final FindingType UNKNOWN_FIELD = error("json-unknown-field");

    /** There is no such field, but one spelt alike; arguments: the field, the one meant. */
    public static final FindingType MISSPELT_FIELD = error("json-misspelt-field");

    /** A required field is not there or empty; argument: the field. */
    public static final FindingType MISSING_FIELD = error("json-missing-field");

    /** An entry of a list is empty; argument: the list. */
    public static final FindingType EMPTY_ITEM = error("json-empty-item");

    /** Something else stands where fields of an object are expected; arguments: the field, what stands there, its fields. */
    public static final FindingType NOT_OBJECT = error("json-not-object");

    /** Something else stands where named texts are expected; arguments: the field, what stands there. */
    public static final FindingType NOT_TEXTS = error("json-not-texts");

    /** Something else stands where a list is expected; arguments: the field, what stands there. */
    public static final FindingType NOT_LIST = error("json-not-list");

    /** Something else stands where text is expected; arguments: the field, what stands there. */
    public static final FindingType NOT_TEXT = error("json-not-text");

    /** Something else stands where a whole number is expected; arguments: the field, what stands there. */
    public static final FindingType NOT_INTEGER = error("json-not-integer");

    /** A whole number is too large or too small to be held; arguments: the field, the number. */
    public static final FindingType INTEGER_RANGE = error("json-integer-range");

    /** Something else stands where a number is expected; arguments: the field, what stands there. */
    public static final FindingType NOT_NUMBER = error("json-not-number");

    /** A number has more digits or a larger exponent than makes sense; arguments: the field, the number. */
    public static final FindingType NUMBER_RANGE = error("json-number-range");

    /** Something else stands where a truth value is expected; arguments: the field, what stands there. */
    public static final FindingType NOT_BOOLEAN = error("json-not-boolean");

    /** Something else stands where a day is expected; arguments: the field, what stands there, how it would be right. */
    public static final FindingType NOT_DATE = error("json-not-date");

    /** There is no such day or month; arguments: the field, what stands there. */
    public static final FindingType IMPOSSIBLE_DATE = error("json-impossible-date");

    /** Something else stands where a time of the day is expected; arguments: the field, what stands there, how it would be right. */
    public static final FindingType NOT_TIME = error("json-not-time");

    /** Something else stands where a year or month is expected; arguments: the field, what stands there, how it would be right. */
    public static final FindingType NOT_PARTIAL_DATE = error("json-not-partial-date");

    /** Something else stands where a language tag is expected; arguments: the field, what stands there. */
    public static final FindingType NOT_LANGUAGE = error("json-not-language");

    /** There is no such constant; arguments: the field, what stands there, the constants possible. */
    public static final FindingType UNKNOWN_VALUE = error("json-unknown-value");

    /** There is no such constant, but one spelt alike or meant by the German term; arguments: the field, what stands there, the one meant. */
    public static final FindingType MISSPELT_VALUE = error("json-misspelt-value");

    /** Not exactly one of several fields is there; arguments: the object's field, the fields. */
    public static final FindingType CHOICE = error("json-choice");

    /** The report is written for a later version of this library; arguments: its version, the latest one known. */
    public static final FindingType NEWER_SCHEMA = error("json-newer-schema");

    /** There never was such a version of the report format; arguments: its version, the latest one known. */
    public static final FindingType UNKNOWN_SCHEMA = error("json-unknown-schema");

    /** There are more findings than are listed; arguments: how many are listed, how many are not. */
    public static final FindingType FINDINGS_CUT = error("json-findings-cut");

    /** A place of a text can't be changed alone; no arguments. */
    public static final FindingType NOT_EDITABLE = error("json-not-editable");

    /** A regular expression of a wording profile is none; arguments: the field, what stands there. */
    public static final FindingType NOT_PATTERN = error("json-not-pattern");

    /** A wording profile has a word that nothing of this library uses; argument: its key. */
    public static final FindingType UNKNOWN_TERM = CATALOGUE.type("json-unknown-term", Severity.WARNING);

    /** The same, but one is spelt alike; arguments: the key, the one meant. */
    public static final FindingType MISSPELT_TERM = CATALOGUE.type("json-misspelt-term", Severity.WARNING);

    /** A word of a wording profile has a place that no value is put into; arguments: the key, the place. */
    public static final FindingType TERM_PLACE = error("json-term-place");

    /** No module at hand reads this kind of file; argument: the formats that can be read. */
    public static final FindingType FILE_UNKNOWN = error("file-unknown");

    /** The file can't be read; arguments: its format, the cause in English. */
    public static final FindingType FILE_DAMAGED = error("file-damaged");

    /** The file carries no report; argument: its format. */
    public static final FindingType FILE_WITHOUT_SOURCE = error("file-without-source");

    private JsonFindings() {}

    private static FindingType error(String code) {
        return CATALOGUE.type(code, Severity.ERROR);
    }
}

package org.civicreport.document;

/** A word or pattern that renderers generate, in the document's language. See {@link Labels}. */
public enum Label {
    /** Before a table's number: "Tabelle". */
    TABLE("table"),
    /** Before a figure's number: "Abbildung". */
    FIGURE("figure"),
    /** Before a section's number in a cross reference: "Abschnitt". */
    SECTION("section"),
    /** Between label or number and caption: ": ". */
    CAPTION_SEPARATOR("caption-separator"),
    /** The page's place among all: "Seite {0} von {1}". */
    PAGE_OF("page-of"),
    /** Behind a cross reference on paper, the page it leads to: "(S. {0})". */
    ON_PAGE("on-page"),
    /** The name of the notes' part, for those who can't see it: "Anmerkungen". */
    NOTES("notes"),
    /** Before a note's number: "Anmerkung". */
    NOTE("note"),
    /** The way back from a note: "Zurück zum Text". */
    BACK_TO_TEXT("back-to-text"),
    /** The link that jumps over everything before the content: "Zum Inhalt springen". */
    SKIP_TO_CONTENT("skip-to-content"),
    /** The name of the list of headings beside the content, where a format has one: "Übersicht". */
    NAVIGATION("navigation"),
    /** What a form field without a value shows: "nicht ausgefüllt". */
    NOT_FILLED_IN("not-filled-in"),
    /** The name of the form by which readers pick sections out, where a format has one: "Filtern und suchen". */
    FILTER("filter"),
    /** The name of that form's field for words: "Suchwörter". */
    FILTER_WORDS("filter-words"),
    /** The choice that leaves a facet open: "alle". */
    FILTER_ANY("filter-any"),
    /** How many sections are shown: "{0} von {1} angezeigt". */
    FILTER_RESULT("filter-result"),
    /** The button that shows all again: "Zurücksetzen". */
    FILTER_RESET("filter-reset"),
    /** The link to the accessibility statement: "Erklärung zur Barrierefreiheit". */
    ACCESSIBILITY_STATEMENT("accessibility-statement"),
    /** The link by which barriers are reported: "Barriere melden". */
    FEEDBACK("feedback"),
    /** The link to a version that is easy to read: "Leichte Sprache". */
    EASY_LANGUAGE("easy-language"),
    /** The link to a version in sign language: "Gebärdensprache". */
    SIGN_LANGUAGE("sign-language"),
    /** Between whole number and fraction: ",". */
    DECIMAL_SEPARATOR("decimal-separator"),
    /** Between groups of three digits. */
    GROUP_SEPARATOR("group-separator");

    private final String key;

    Label(String key) {
        this.key = key;
    }

    /** Returns the key in the bundles and in wording profiles: lower-case words joined by hyphens. */
    public String key() {
        return key;
    }
}

package org.civicreport.html.embedding;

/**
 * The elements of a page by what they are for: the key to an application's own classes and attributes. Only the head,
 * what is inside a drawing, and icons have no roles. Later versions may add roles.
 */
public enum ElementRole {
    /** The whole of the page, or of the fragment (then a {@code div}). */
    ROOT("body", "civicreport"),
    /** The link over everything before the content. */
    SKIP_LINK("a", "skip-link generated"),
    /** The page's head. */
    MASTHEAD("header", "masthead generated"),
    /** The line with logo and who is responsible. */
    BANNER("div", "banner"),
    /** Who is responsible for the page. */
    RESPONSIBLE("p", "responsible"),
    /** The mark of a draft. */
    DRAFT_MARK("p", "draft"),
    /** What holds navigation and content. */
    COLUMNS("div", "columns"),
    /** The list of headings beside the content. */
    NAVIGATION("nav", "navigation generated"),
    /** What the navigation is folded in. */
    NAVIGATION_BOX("details", ""),
    /** The navigation's title. */
    NAVIGATION_TITLE("summary", ""),
    /** A list of headings, in the navigation or the contents. */
    OUTLINE("ol", ""),
    /** A heading in such a list. */
    OUTLINE_ITEM("li", ""),
    /** A link in such a list. */
    OUTLINE_LINK("a", ""),
    /** The heading's text in such a link. */
    OUTLINE_TEXT("span", "entry"),
    /** The content; in a fragment a {@code div}. */
    CONTENT("main", "content"),
    /** The page's foot. */
    FOOTER("footer", "foot generated"),
    /** The line in the foot. */
    FOOTER_LINE("p", ""),
    /** The document's date. */
    DATE("time", ""),
    /** The list of links that help to read. */
    SUPPORT_LIST("ul", "support generated"),
    /** An item of that list. */
    SUPPORT_ITEM("li", ""),
    /** A link that helps to read. */
    SUPPORT_LINK("a", ""),
    /** A section. */
    CHAPTER("section", ""),
    /** A section that can stand alone, such as a measure. */
    ARTICLE("article", ""),
    /** A section's heading, {@code h1} to {@code h6}. */
    HEADING("h2", "heading"),
    /** A heading's number. */
    NUMBER("span", "number generated"),
    /** The document's title. */
    TITLE("h1", "title"),
    /** A paragraph of running text. */
    PARAGRAPH("p", ""),
    /** A line under or over the title. */
    SUBTITLE("p", "subtitle"),
    /** An opening paragraph. */
    LEAD("p", "lead"),
    /** Small print. */
    SMALL("p", "small"),
    /** A list. */
    BULLETS("ul", ""),
    /** A numbered list. */
    NUMBERS("ol", ""),
    /** An item of a list. */
    ITEM("li", ""),
    /** Terms with their descriptions, such as key facts. */
    DEFINITIONS("dl", ""),
    /** A term with its description. */
    DEFINITION("div", ""),
    /** A term. */
    TERM("dt", ""),
    /** A description. */
    DESCRIPTION("dd", ""),
    /** What holds a table that scrolls. */
    TABLE_FIGURE("figure", "table"),
    /** The region in which a table scrolls. */
    SCROLLER("div", "scroller"),
    /** A table. */
    TABLE("table", ""),
    /** A caption of a table that doesn't scroll. */
    CAPTION("caption", ""),
    /** A table's columns. */
    COLUMN_GROUP("colgroup", ""),
    /** A table's column. */
    COLUMN("col", ""),
    /** A table's head. */
    TABLE_HEAD("thead", ""),
    /** A table's body. */
    TABLE_BODY("tbody", ""),
    /** A row. */
    ROW("tr", ""),
    /** The head of a column or row. */
    HEADER_CELL("th", ""),
    /** A cell. */
    CELL("td", ""),
    /** A chart: its drawing and its numbers. */
    CHART("figure", "chart"),
    /** A chart's drawing; what is inside has no roles. */
    DRAWING("div", "drawing generated"),
    /** What holds an image. */
    IMAGE_FIGURE("figure", "image"),
    /** A picture. */
    IMAGE("img", ""),
    /** What stands for a picture that can't be had. */
    PLACEHOLDER("p", "placeholder generated"),
    /** A caption of a figure. */
    FIGURE_CAPTION("figcaption", ""),
    /** A caption's label and number. */
    LABEL("span", "label generated"),
    /** A quotation with its source. */
    QUOTATION("figure", "quotation"),
    /** What is quoted. */
    QUOTATION_TEXT("blockquote", ""),
    /** Blocks that belong together. */
    GROUP("div", ""),
    /** The title page. */
    TITLE_PAGE("div", "title-page"),
    /** The head of a council paper. */
    HEAD("div", "head"),
    /** A highlight or hint. */
    ASIDE("div", "aside"),
    /** A field with what was filled in. */
    FIELD("dl", "field"),
    /** What stands for a field's missing value. */
    NOT_FILLED_IN("span", "not-filled-in generated"),
    /** Lines to sign on. */
    SIGNATURES("div", "signatures"),
    /** Who signs on one of them. */
    SIGNATORY("div", "signatory"),
    /** The contents; a {@code div} if another one has their name. */
    CONTENTS("nav", "contents"),
    /** The contents' title. */
    CONTENTS_TITLE("p", "contents-title"),
    /** Where a new page begins in print. */
    PAGE_BREAK("div", "page-break"),
    /** Emphasised text. */
    EMPHASIS("em", ""),
    /** Important text. */
    STRONG("strong", ""),
    /** A line break. */
    LINE_BREAK("br", ""),
    /** A link to elsewhere. */
    LINK("a", ""),
    /** A link to a place in the document. */
    REFERENCE("a", ""),
    /** What holds the link to a note. */
    NOTE_MARK("sup", "generated"),
    /** The link to a note. */
    NOTE_LINK("a", ""),
    /** The notes at the end. */
    NOTES("section", "notes"),
    /** Their heading. */
    NOTES_HEADING("h2", "heading generated"),
    /** A note. */
    NOTE("li", ""),
    /** The link from a note back to the text. */
    BACK_LINK("a", ""),
    /** An abbreviation. */
    ABBREVIATION("abbr", ""),
    /** A status word with its icon. */
    BADGE("span", "badge"),
    /** Text in another language. */
    LANGUAGE("span", ""),
    /** Text for assistive technology only. */
    HIDDEN_TEXT("span", "visually-hidden"),
    /** A mark that the renderer adds. */
    GENERATED("span", "generated"),
    /** The form by which readers pick articles out. */
    FILTER("search", "filter generated"),
    /** The form itself. */
    FILTER_FORM("form", "filter-form"),
    /** Its title. */
    FILTER_TITLE("p", "filter-title"),
    /** A label with its control. */
    FILTER_FIELD("div", "filter-field"),
    /** A control's label. */
    FILTER_LABEL("label", ""),
    /** The field for words. */
    FILTER_WORDS("input", ""),
    /** What holds a choice, for design systems that draw its arrow there. */
    FILTER_CHOICE_BOX("div", ""),
    /** The choice of a facet's value. */
    FILTER_CHOICE("select", ""),
    /** A value. */
    FILTER_OPTION("option", ""),
    /** The button that shows all again. */
    FILTER_RESET("button", ""),
    /** How many articles are shown. */
    FILTER_RESULT("p", "filter-result");

    private final String element;
    private final String classes;

    ElementRole(String element, String classes) {
        this.element = element;
        this.classes = classes;
    }

    /** Returns the name of the HTML element that usually has this role. */
    public String element() {
        return element;
    }

    /** Returns the classes that the library's own style sheet goes by, separated by spaces; may be empty. */
    public String classes() {
        return classes;
    }
}

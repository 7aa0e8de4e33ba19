package org.civicreport.docx.styles;

import org.civicreport.document.Tone;

/**
 * The styles of our Word files. Those that Word has of its own bear its names, so that Word shows them in the user's
 * language and its functions (contents, captions, cross references) find them.
 */
public enum WordStyle {
    /** What paragraphs are based on. */
    NORMAL("Normal", "Normal"),
    /** Running text. */
    BODY_TEXT("BodyText", "Body Text"),
    /** Running text right below a table or key facts, which have little space of their own there. */
    BODY_APART("BodyTextApart", "Body Text Set Apart"),
    /** The document's title. */
    TITLE("Title", "Title"),
    /** A line under or over the title. */
    SUBTITLE("Subtitle", "Subtitle"),
    /** An opening paragraph. */
    LEAD("Lead", "Lead"),
    /** Small print. */
    SMALL("SmallPrint", "Small Print"),
    /** The headings, from level 1. */
    HEADING_1("Heading1", "heading 1"),
    /** Level 2. */
    HEADING_2("Heading2", "heading 2"),
    /** Level 3. */
    HEADING_3("Heading3", "heading 3"),
    /** Level 4. */
    HEADING_4("Heading4", "heading 4"),
    /** Level 5. */
    HEADING_5("Heading5", "heading 5"),
    /** Level 6. */
    HEADING_6("Heading6", "heading 6"),
    /** What stands above contents; no heading. */
    TOC_HEADING("TOCHeading", "TOC Heading"),
    /** What stands above contents below a heading, as above a list of tables in a chapter on tables and figures. */
    LIST_HEADING("ListHeading", "List Heading"),
    /** The contents' entries, from level 1. */
    TOC_1("TOC1", "toc 1"),
    /** Level 2. */
    TOC_2("TOC2", "toc 2"),
    /** Level 3. */
    TOC_3("TOC3", "toc 3"),
    /** Level 4. */
    TOC_4("TOC4", "toc 4"),
    /** Level 5. */
    TOC_5("TOC5", "toc 5"),
    /** Level 6. */
    TOC_6("TOC6", "toc 6"),
    /** The entries of lists of tables, figures or articles. */
    TABLE_OF_FIGURES("TableofFigures", "table of figures"),
    /** A caption above what it names, and kept with it. */
    CAPTION("Caption", "caption"),
    /** A caption below an image. */
    FIGURE_CAPTION("FigureCaption", "Figure Caption"),
    /** The paragraph that holds an image. */
    FIGURE("Figure", "Figure"),
    /** Words in place of an image that can't be had. */
    IMAGE_PLACEHOLDER("ImagePlaceholder", "Image Placeholder"),
    /** A quotation. */
    QUOTE("Quote", "Quote", Indent.QUOTE),
    /** Whose words a quotation are. */
    QUOTE_ATTRIBUTION("QuoteAttribution", "Quote Attribution", Indent.QUOTE),
    /** Text beside the text. */
    ASIDE("Aside", "Aside", Indent.ASIDE),
    /** Text beside the text that is an item with a bullet. */
    ASIDE_LIST_BULLET("AsideListBullet", "Aside List Bullet", Indent.ASIDE + Indent.LIST),
    /** A numbered item beside the text. */
    ASIDE_LIST_NUMBER("AsideListNumber", "Aside List Number", Indent.ASIDE + Indent.LIST),
    /** A further paragraph of an item beside the text. */
    ASIDE_LIST_CONTINUE("AsideListContinue", "Aside List Continue", Indent.ASIDE + Indent.LIST),
    /** An item with a bullet, from level 1. */
    LIST_BULLET("ListBullet", "List Bullet", Indent.LIST),
    /** Level 2. */
    LIST_BULLET_2("ListBullet2", "List Bullet 2", 2 * Indent.LIST),
    /** Level 3. */
    LIST_BULLET_3("ListBullet3", "List Bullet 3", 3 * Indent.LIST),
    /** Level 4. */
    LIST_BULLET_4("ListBullet4", "List Bullet 4", 4 * Indent.LIST),
    /** Level 5. */
    LIST_BULLET_5("ListBullet5", "List Bullet 5", 5 * Indent.LIST),
    /** A numbered item, from level 1. */
    LIST_NUMBER("ListNumber", "List Number", Indent.LIST),
    /** Level 2. */
    LIST_NUMBER_2("ListNumber2", "List Number 2", 2 * Indent.LIST),
    /** Level 3. */
    LIST_NUMBER_3("ListNumber3", "List Number 3", 3 * Indent.LIST),
    /** Level 4. */
    LIST_NUMBER_4("ListNumber4", "List Number 4", 4 * Indent.LIST),
    /** Level 5. */
    LIST_NUMBER_5("ListNumber5", "List Number 5", 5 * Indent.LIST),
    /** A further paragraph of an item, from level 1. */
    LIST_CONTINUE("ListContinue", "List Continue", Indent.LIST),
    /** Level 2. */
    LIST_CONTINUE_2("ListContinue2", "List Continue 2", 2 * Indent.LIST),
    /** Level 3. */
    LIST_CONTINUE_3("ListContinue3", "List Continue 3", 3 * Indent.LIST),
    /** Level 4. */
    LIST_CONTINUE_4("ListContinue4", "List Continue 4", 4 * Indent.LIST),
    /** Level 5. */
    LIST_CONTINUE_5("ListContinue5", "List Continue 5", 5 * Indent.LIST),
    /** A term in a definition list with the first words about it beside it. */
    DEFINITION("Definition", "Definition", Indent.DESCRIPTION),
    /** A term that stands above what is said about it, since it is long or there is little room. */
    TERM("Term", "Definition Term"),
    /** What is said about a term, below it or further on. */
    DESCRIPTION("Description", "Definition Description", Indent.DESCRIPTION),
    /** A cell's text. */
    TABLE_TEXT("TableText", "Table Text"),
    /** A cell's text at the line's end: numbers. */
    TABLE_TEXT_END("TableNumber", "Table Number"),
    /** A cell's text in the middle. */
    TABLE_TEXT_CENTER("TableTextCentred", "Table Text Centred"),
    /** An item with a bullet in a cell. */
    TABLE_LIST_BULLET("TableListBullet", "Table List Bullet", Indent.LIST),
    /** A numbered item in a cell. */
    TABLE_LIST_NUMBER("TableListNumber", "Table List Number", Indent.LIST),
    /** A further paragraph of an item in a cell. */
    TABLE_LIST_CONTINUE("TableListContinue", "Table List Continue", Indent.LIST),
    /** A header cell of a row; those at the line's end or in the middle are set by the table's style. */
    TABLE_ROW_HEADING("TableRowHeading", "Table Row Heading"),
    /** A header cell of a column, kept with the row below. */
    TABLE_HEADING("TableHeading", "Table Heading"),
    /** A header cell above numbers. */
    TABLE_HEADING_END("TableHeadingNumber", "Table Heading Number"),
    /** A header cell in the middle. */
    TABLE_HEADING_CENTER("TableHeadingCentred", "Table Heading Centred"),
    /** The paragraph that Word needs between two tables, and after the last one. */
    AFTER_TABLE("AfterTable", "After Table"),
    /** What a form field asks for. */
    FORM_LABEL("FormLabel", "Form Label"),
    /** What is filled in. */
    FORM_VALUE("FormValue", "Form Value"),
    /** The first line below a line to sign on. */
    SIGNATURE_LINE("SignatureLine", "Signature Line"),
    /** Further lines below it. */
    SIGNATURE_TEXT("SignatureText", "Signature Text"),
    /** A footnote's text. */
    FOOTNOTE_TEXT("FootnoteText", "footnote text"),
    /** The running head. */
    HEADER("Header", "header"),
    /** The running foot. */
    FOOTER("Footer", "footer"),
    /** The words that mark a draft. */
    DRAFT_MARK("DraftMark", "Draft Mark"),

    /** Strong emphasis. */
    STRONG("Strong", "Strong"),
    /** Emphasis. */
    EMPHASIS("Emphasis", "Emphasis"),
    /** Both at once. */
    INTENSE_EMPHASIS("IntenseEmphasis", "Intense Emphasis"),
    /** A term that stands in one line with what is said about it. */
    TERM_BESIDE("TermBeside", "Definition Term Beside"),
    /** A link. */
    HYPERLINK("Hyperlink", "Hyperlink"),
    /** A footnote's mark. */
    FOOTNOTE_REFERENCE("FootnoteReference", "footnote reference"),
    /** The number of a page: a generated mark. */
    PAGE_NUMBER("PageNumber", "page number"),
    /** The number of a heading: a generated mark. */
    HEADING_NUMBER("HeadingNumber", "Heading Number"),
    /** Label and number of a caption: a generated mark. */
    CAPTION_LABEL("CaptionLabel", "Caption Label"),
    /** What an empty form field shows: a generated mark. */
    PLACEHOLDER_TEXT("PlaceholderText", "Placeholder Text"),
    /** The box of a form field that can be ticked: a generated mark. */
    CHECK_BOX("CheckBox", "Check Box"),
    /** A status word without judgement. */
    BADGE_NEUTRAL("BadgeNeutral", "Badge Neutral"),
    /** Not begun yet. */
    BADGE_PLANNED("BadgePlanned", "Badge Planned"),
    /** Going on. */
    BADGE_ACTIVE("BadgeActive", "Badge Active"),
    /** Reached. */
    BADGE_DONE("BadgeDone", "Badge Done"),
    /** Ended without being reached. */
    BADGE_STOPPED("BadgeStopped", "Badge Stopped"),
    /** In need of attention. */
    BADGE_ATTENTION("BadgeAttention", "Badge Attention"),

    /** The look of tables. */
    REPORT_TABLE("ReportTable", "Report Table"),
    /** The look of tables to fill in: each cell is seen. */
    FORM_TABLE("FormTable", "Form Table");

    private final String id;
    private final String styleName;
    private final int indent;

    WordStyle(String id, String styleName) {
        this(id, styleName, 0);
    }

    WordStyle(String id, String styleName, int indent) {
        this.id = id;
        this.styleName = styleName;
        this.indent = indent;
    }

    /** Returns the id by which paragraphs and runs name it. */
    public String id() {
        return id;
    }

    /** Returns the name that Word shows, or translates if it is one of its own. */
    public String styleName() {
        return styleName;
    }

    /** Returns what it is a style of, as its definition says: {@code paragraph}, {@code character} or {@code table}. */
    public String type() {
        if (this == REPORT_TABLE || this == FORM_TABLE) {
            return "table";
        }
        return compareTo(STRONG) < 0 ? "paragraph" : "character";
    }

    /** Returns how far its paragraphs stand in from the margin, in twentieths of a point. */
    public int indent() {
        return indent;
    }

    /** Returns the style of a heading, from level 1. */
    public static WordStyle heading(int level) {
        return values()[HEADING_1.ordinal() + level - 1];
    }

    /** Returns the style of an entry in contents, from level 1. */
    public static WordStyle toc(int level) {
        return values()[TOC_1.ordinal() + level - 1];
    }

    /** Returns the style some levels of a list further in. */
    WordStyle deeper(int levels) {
        return values()[ordinal() + levels];
    }

    /** Returns the style of a badge. */
    public static WordStyle badge(Tone tone) {
        return valueOf("BADGE_" + tone.name());
    }

    private static final class Indent {
        static final int QUOTE = 425;
        static final int ASIDE = 227;
        static final int LIST = 360;

        /** Such terms as "Daten nach Geschlecht erhoben" have room beside what is said about them. */
        static final int DESCRIPTION = 3459;
    }
}

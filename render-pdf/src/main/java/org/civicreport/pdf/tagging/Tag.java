package org.civicreport.pdf.tagging;

/** The standard structure types that are used (ISO 32000-1, 14.8.4). */
public enum Tag {
    DOCUMENT("Document"),
    SECT("Sect"),
    ART("Art"),
    DIV("Div"),
    P("P"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    L("L"),
    LI("LI"),
    /** A generated mark: number, bullet, page; taken out when text is compared. */
    LBL("Lbl"),
    L_BODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    T_HEAD("THead"),
    T_BODY("TBody"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    FIGURE("Figure"),
    BLOCK_QUOTE("BlockQuote"),
    TOC("TOC"),
    TOCI("TOCI"),
    REFERENCE("Reference"),
    LINK("Link"),
    NOTE("Note"),
    SPAN("Span");

    private final String type;

    Tag(String type) {
        this.type = type;
    }

    /** Returns the name in the file. */
    public String type() {
        return type;
    }

    /**
     * Returns the tag of a heading.
     *
     * @param level 1 to 6
     */
    public static Tag heading(int level) {
        return values()[H1.ordinal() + level - 1];
    }
}

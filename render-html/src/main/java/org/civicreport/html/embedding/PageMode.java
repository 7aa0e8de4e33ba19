package org.civicreport.html.embedding;

/** What a document becomes: one file, a file with others beside it, or a part of another page. */
public enum PageMode {
    /** A page with style and script inside it, each allowed by its digest. */
    SINGLE_FILE,
    /** A page with style sheet and script as files beside it, named by their content. */
    LINKED_FILES,
    /**
     * An element for another page, without head, {@code main} and banner; the other page links style sheet and script.
     * Whatever the style sheet says is held to this element, and follows its width rather than the window's.
     */
    FRAGMENT
}

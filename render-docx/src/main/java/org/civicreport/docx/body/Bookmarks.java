package org.civicreport.docx.body;

import org.civicreport.document.Anchor;
import org.civicreport.docx.packaging.XmlWriter;

/**
 * Marks places. A bookmark bears its anchor's name, which fits: 39 of Word's 40 characters, and no underscore in front,
 * with which Word's own hidden bookmarks begin.
 */
final class Bookmarks {

    private final XmlWriter xml;
    private int count;

    Bookmarks(XmlWriter xml) {
        this.xml = xml;
    }

    /** Marks what the content writes. */
    void mark(Anchor anchor, Runnable content) {
        String id = Integer.toString(count++);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", anchor.value());
        content.run();
        xml.empty("w:bookmarkEnd", "w:id", id);
    }
}

package org.civicreport.docx.body;

import org.civicreport.docx.packaging.Relationships;
import org.civicreport.docx.packaging.XmlWriter;

/** What all writers of one part write with. */
record Writers(XmlWriter xml, ParagraphWriter paragraphs, InlineWriter inlines, Runs runs, Bookmarks bookmarks) {

    static Writers of(XmlWriter xml, Relationships relationships, Rendering rendering, PageLayout layout) {
        return new Writers(
                xml,
                new ParagraphWriter(xml, layout, rendering.lists()),
                new InlineWriter(xml, relationships, rendering),
                new Runs(xml),
                new Bookmarks(xml));
    }
}

package org.civicreport.docx.body;

import org.civicreport.document.Contents;
import org.civicreport.document.Document;
import org.civicreport.document.TreeWalker;

/** Looks for contents, for which alone it is worth to know on which pages sections begin. */
public final class ContentsNode extends TreeWalker {

    private boolean found;

    private ContentsNode() {}

    /** Tells whether a document has contents. */
    public static boolean isIn(Document document) {
        ContentsNode search = new ContentsNode();
        search.walkBlocks(document.blocks());
        return search.found;
    }

    @Override
    public Void visit(Contents contents) {
        found = true;
        return super.visit(contents);
    }
}

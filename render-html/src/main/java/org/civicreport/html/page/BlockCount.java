package org.civicreport.html.page;

import java.util.List;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.Inline;
import org.civicreport.document.TreeWalker;

/** How many blocks a document has, for those who want to see a rendering's progress: it costs a look at each of them. */
final class BlockCount extends TreeWalker {

    private int blocks;

    private BlockCount() {}

    static int of(Document document) {
        BlockCount count = new BlockCount();
        count.walkBlocks(document.blocks());
        return count.blocks;
    }

    @Override
    public void walkBlocks(List<Block> more) {
        blocks += more.size();
        super.walkBlocks(more);
    }

    /** Inlines hold no blocks. */
    @Override
    public void walkInlines(List<Inline> inlines) {}
}

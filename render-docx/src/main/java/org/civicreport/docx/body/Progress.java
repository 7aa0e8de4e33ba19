package org.civicreport.docx.body;

import java.util.List;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.TreeWalker;
import org.civicreport.render.ProgressListener;

/** Counts blocks for the listener, who hears of each hundredth part. */
final class Progress {

    private final ProgressListener listener;
    private final int total;
    private int done;
    private int told;

    Progress(Document document, ProgressListener listener) {
        this.listener = listener;
        Counter counter = new Counter();
        counter.walkBlocks(document.blocks());
        total = Math.max(1, counter.blocks);
    }

    /** A block is done. A chart's data table has cells that are no blocks of the document: the total is never passed. */
    void step() {
        done = Math.min(total, done + 1);
        if (done == total || done - told >= total / 100.0) {
            if (told < done) {
                told = done;
                listener.progress(done, total);
            }
        }
    }

    void end() {
        done = total - 1;
        step();
    }

    private static final class Counter extends TreeWalker {

        private int blocks;

        @Override
        public void walkBlocks(List<Block> list) {
            blocks += list.size();
            super.walkBlocks(list);
        }
    }
}

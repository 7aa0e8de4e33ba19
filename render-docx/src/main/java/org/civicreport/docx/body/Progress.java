package org.civicreport.docx.body;

import org.civicreport.render.ProgressListener;

/** Counts blocks for the listener, who hears of each hundredth part. */
final class Progress {

    private final ProgressListener listener;
    private final int total;
    private int done;
    private int told;

    Progress(int blocks, ProgressListener listener) {
        this.listener = listener;
        total = Math.max(1, blocks);
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
}

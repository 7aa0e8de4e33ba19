package org.civicreport.render;

/** A rendering that was cancelled, or whose thread was interrupted; the thread's interrupt flag is kept. */
public final class RenderCancelledException extends RenderException {

    private static final long serialVersionUID = 1L;

    /** Says that it was cancelled. */
    public RenderCancelledException() {
        super("the rendering was cancelled; nothing was written");
    }
}

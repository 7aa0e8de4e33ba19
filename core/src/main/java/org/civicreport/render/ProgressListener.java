package org.civicreport.render;

/** Is told how far a rendering has come. Called on the rendering thread, never after it has ended. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * A step has been done.
     *
     * @param done how much has been done, from 0 to {@code total}, never going back
     * @param total how much there is to do, in units of the renderer; at least 1
     */
    void progress(int done, int total);

    /** Returns the listener that doesn't listen, always the same one: renderers needn't count for it. */
    static ProgressListener none() {
        return NoProgress.LISTENER;
    }
}

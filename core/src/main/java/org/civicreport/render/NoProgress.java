package org.civicreport.render;

/** The listener that doesn't listen. */
enum NoProgress implements ProgressListener {
    LISTENER;

    @Override
    public void progress(int done, int total) {}
}

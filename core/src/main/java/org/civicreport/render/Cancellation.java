package org.civicreport.render;

/**
 * How a caller ends a rendering early. Renderers ask at least once per block and page. Implementations are thread-safe.
 */
@FunctionalInterface
public interface Cancellation {

    /** Tells whether the rendering shall end. */
    boolean isRequested();

    /** Returns a cancellation that never comes. */
    static Cancellation never() {
        return () -> false;
    }

    /**
     * Ends the rendering if it was asked for, or if the current thread is interrupted.
     *
     * @throws RenderCancelledException if so; the interrupt flag is kept
     */
    default void check() {
        if (isRequested() || Thread.currentThread().isInterrupted()) {
            throw new RenderCancelledException();
        }
    }
}

package org.civicreport.render;

/**
 * A rendering that came to nothing. The message says what to do; the cause is what happened, such as the {@link
 * java.io.IOException} of a full disk. No file was left behind or changed.
 */
public class RenderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what went wrong.
     *
     * @param message what went wrong and what to do
     */
    public RenderException(String message) {
        super(message);
    }

    /**
     * Says what went wrong.
     *
     * @param message what went wrong and what to do
     * @param cause what happened
     */
    public RenderException(String message, Throwable cause) {
        super(message, cause);
    }
}

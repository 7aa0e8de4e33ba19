package org.civicreport.source;

/** A rendered file from which the source can't be read: it is damaged, encrypted, or suspiciously large. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong with the file.
     *
     * @param message what is wrong and what to do
     */
    public SourceException(String message) {
        super(message);
    }

    /**
     * Says what is wrong with the file.
     *
     * @param message what is wrong and what to do
     * @param cause what was met while reading
     */
    public SourceException(String message, Throwable cause) {
        super(message, cause);
    }
}

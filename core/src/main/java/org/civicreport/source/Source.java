package org.civicreport.source;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/**
 * The data from which a document was made, carried inside each rendered file: as associated file in a PDF
 * ({@code AFRelationship Source}), as custom XML part in a Word file, as data block in a web page.
 *
 * <p>Immutable: the bytes are copied in and out.
 */
public final class Source implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    /**
     * Makes a source.
     *
     * @param name the file name under which it can be saved ({@code "report.json"})
     * @param mediaType its media type ({@code "application/json"})
     * @param bytes its content
     */
    public Source(String name, String mediaType, byte[] bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.bytes = bytes.clone();
    }

    /** Returns the file name under which it can be saved. */
    public String name() {
        return name;
    }

    /** Returns the media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns a copy of the content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source source
                && name.equals(source.name)
                && mediaType.equals(source.mediaType)
                && Arrays.equals(bytes, source.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, Arrays.hashCode(bytes));
    }

    /** Returns name, media type and size. */
    @Override
    public String toString() {
        return name + " (" + mediaType + ", " + bytes.length + " bytes)";
    }
}

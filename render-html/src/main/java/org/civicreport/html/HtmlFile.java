package org.civicreport.html;

import java.util.Objects;

/**
 * A file that belongs to a page. Its name changes with its content, so that it can be cached for ever.
 *
 * @param name the file name, of ASCII letters, digits, {@code -} and {@code .}
 * @param mediaType the media type; the text is UTF-8
 * @param content its text
 */
public record HtmlFile(String name, String mediaType, String content) {

    /** Checks that nothing is null. */
    public HtmlFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(content, "content");
    }
}

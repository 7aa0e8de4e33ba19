package org.civicreport.html.markup;

import java.nio.charset.StandardCharsets;

/** The text of a style sheet or script, encoded and digested once for many pages. Immutable. */
public final class RawText {

    private final byte[] utf8;
    private final byte[] digest;
    private final boolean element;

    /**
     * Encodes a text.
     *
     * @param content foreign text is in it only by way of {@link CssString}
     */
    public RawText(String content) {
        utf8 = content.getBytes(StandardCharsets.UTF_8);
        digest = Sha256.digest(utf8);
        element = fitsElement(content);
    }

    /** Tells whether a text can't end the element in which it isn't unescaped; a file of its own may hold any. */
    static boolean fitsElement(String content) {
        return content.indexOf('<') < 0;
    }

    boolean fitsElement() {
        return element;
    }

    byte[] utf8() {
        return utf8;
    }

    /** Returns the digest of the text in UTF-8 by SHA-256, 32 bytes. */
    public byte[] digest() {
        return digest.clone();
    }

    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}

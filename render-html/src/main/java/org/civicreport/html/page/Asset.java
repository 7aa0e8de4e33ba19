package org.civicreport.html.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import org.civicreport.html.markup.Sha256;

/**
 * A style sheet or script of a page.
 *
 * @param kind which
 * @param content its text
 */
public record Asset(Kind kind, String content) {

    private static final int NAME_DIGITS = 16;
    private static final Asset FILTER = new Asset(Kind.SCRIPT, resource("filter.js"));

    /** What an asset is. */
    public enum Kind {
        /** A style sheet. */
        STYLE("css", "text/css"),
        /** A script. */
        SCRIPT("js", "text/javascript");

        private final String extension;
        private final String mediaType;

        Kind(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /** Returns the media type, without parameters. */
        public String mediaType() {
            return mediaType;
        }
    }

    /** Returns the script by which readers pick articles out. */
    static Asset filter() {
        return FILTER;
    }

    /** Returns the text in UTF-8. */
    public byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a file name that changes with the content, so that no cache mixes a new page with an old file. */
    public String fileName() {
        String digits = HexFormat.of().formatHex(Sha256.digest(bytes()));
        return "civicreport-" + digits.substring(0, NAME_DIGITS) + "." + kind.extension;
    }

    /** Returns the digest by which a content security policy allows this asset (CSP Level 3, 6.7.3). */
    String digest() {
        return "'sha256-" + Sha256.base64(bytes()) + "'";
    }

    private static String resource(String name) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

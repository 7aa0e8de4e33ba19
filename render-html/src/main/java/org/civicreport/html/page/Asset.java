package org.civicreport.html.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.civicreport.html.markup.RawText;

/**
 * A style sheet or script of a page.
 *
 * @param kind which
 * @param text its text
 */
public record Asset(Kind kind, RawText text) {

    private static final int NAME_DIGITS = 16;
    private static final Asset FILTER = new Asset(Kind.SCRIPT, new RawText(resource("filter.js")));

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

    /** Returns a file name that changes with the content, so that no cache mixes a new page with an old file. */
    public String fileName() {
        String digits = HexFormat.of().formatHex(text.digest());
        return "civicreport-" + digits.substring(0, NAME_DIGITS) + "." + kind.extension;
    }

    /** Returns the digest by which a content security policy allows this asset (CSP Level 3, 6.7.3). */
    String digest() {
        return "'sha256-" + Base64.getEncoder().encodeToString(text.digest()) + "'";
    }

    private static String resource(String name) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

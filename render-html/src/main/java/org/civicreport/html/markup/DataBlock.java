package org.civicreport.html.markup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.civicreport.source.Source;
import org.civicreport.source.SourceException;
import org.civicreport.text.TextPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A source as a data block of a page (HTML, 4.12.1: a {@code script} element of another media type, which no browser
 * runs). JSON stays JSON, so that other programs find it: only {@code < > &} and the line separators U+2028 and U+2029
 * are written as JSON escapes. Whatever wouldn't come back byte for byte that way is written in Base64.
 */
public record DataBlock(Source source) {

    /** The element's id. Anchors hold no hyphen, so that none is the same. */
    public static final String ID = "civicreport-source";

    static final String NAME = "data-name";
    static final String MEDIA_TYPE = "data-media-type";
    static final String DIGEST = "data-sha256";

    private static final String HEX = "0123456789abcdef";
    private static final Pattern JSON = Pattern.compile("application/([a-z0-9.-]+\\+)?json");

    void writeTo(Markup markup) {
        byte[] bytes = source.bytes();
        byte @Nullable [] json = JSON.matcher(source.mediaType()).matches() ? inJson(bytes) : null;
        markup.open("script").attribute("type", json == null ? "text/plain" : source.mediaType());
        markup.id(ID, "").attribute(NAME, source.name());
        if (json == null) {
            markup.attribute(MEDIA_TYPE, source.mediaType());
        }
        markup.attribute(DIGEST, Sha256.base64(bytes));
        markup.bytes(json == null ? Base64.getEncoder().encode(bytes) : json);
        markup.close().line();
    }

    /** Reads a block's content back. */
    static Source read(String type, String name, @Nullable String mediaType, String digest, byte[] content) {
        byte[] bytes;
        try {
            bytes = mediaType == null ? fromJson(content) : Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw new SourceException("the page's data block is damaged; render the report again", e);
        }
        if (!Sha256.base64(bytes).equals(digest)) {
            throw new SourceException("the page's data block was changed after rendering; render the report again");
        }
        return new Source(name, mediaType == null ? type : mediaType, bytes);
    }

    /** Returns the bytes fit for the element, or null if they wouldn't come back equal. */
    private static byte @Nullable [] inJson(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\r') >= 0 || TextPolicy.firstForbidden(text).isPresent()) {
            return null;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + bytes.length / 16);
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '<' || b == '>' || b == '&') {
                escape(out, b);
            } else if (isSeparator(bytes, i)) {
                escape(out, 0x2028 + (bytes[i + 2] & 1));
                i += 2;
            } else {
                out.write(b);
            }
        }
        byte[] encoded = out.toByteArray();
        return Arrays.equals(fromJson(encoded), bytes) ? encoded : null;
    }

    /** U+2028 and U+2029 are E2 80 A8 and E2 80 A9. */
    private static boolean isSeparator(byte[] bytes, int at) {
        return bytes[at] == (byte) 0xE2
                && at + 2 < bytes.length
                && bytes[at + 1] == (byte) 0x80
                && (bytes[at + 2] & 0xFE) == 0xA8;
    }

    private static void escape(ByteArrayOutputStream out, int codeUnit) {
        out.write('\\');
        out.write('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.write(HEX.charAt(codeUnit >> shift & 0xF));
        }
    }

    private static byte[] fromJson(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        for (int i = 0; i < content.length; i++) {
            if (content[i] != '\\' || i + 1 == content.length) {
                out.write(content[i]);
                continue;
            }
            String escaped = escapedAt(content, i);
            if (escaped == null) {
                // Both bytes at once: the second one of "\\" begins no escape.
                out.write(content[i++]);
                out.write(content[i]);
            } else {
                out.writeBytes(escaped.getBytes(StandardCharsets.UTF_8));
                i += 5;
            }
        }
        return out.toByteArray();
    }

    private static @Nullable String escapedAt(byte[] content, int at) {
        if (at + 6 > content.length) {
            return null;
        }
        return switch (new String(content, at, 6, StandardCharsets.ISO_8859_1)) {
            case "\\u003c" -> "<";
            case "\\u003e" -> ">";
            case "\\u0026" -> "&";
            case "\\u2028" -> "\u2028";
            case "\\u2029" -> "\u2029";
            default -> null;
        };
    }
}

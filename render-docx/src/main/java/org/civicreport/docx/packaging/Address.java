package org.civicreport.docx.packaging;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a link as a relationship may have it. Browsers take more than RFC 3986 allows, but Word opens no file in
 * which a relationship leads to what is no address at all.
 */
public final class Address {

    private static final Pattern NUMERIC_HOST = Pattern.compile("(?i)https?://\\[[0-9a-f:.]+]");
    private static final Pattern ESCAPED = Pattern.compile("%[0-9A-Fa-f]{2}");

    /** What Word opens: a longer one is damage to it. */
    private static final int LONGEST = 2_079;

    private Address() {}

    /**
     * Tells whether Word opens a file with a link to an address.
     *
     * @param href an address that a link may have
     */
    public static boolean fits(String href) {
        int length = 0;
        for (byte one : of(href).getBytes(StandardCharsets.UTF_8)) {
            // What isn't ASCII is escaped before it is counted.
            length += one < 0 ? 3 : 1;
        }
        return length <= LONGEST;
    }

    /**
     * Escapes what may not stand in an address.
     *
     * @param href an address that a link may have
     * @return the same address; one that needs nothing is returned as it is
     */
    public static String of(String href) {
        Matcher host = NUMERIC_HOST.matcher(href);
        int hostEnd = host.lookingAt() ? host.end() : 0;
        int fragment = href.indexOf('#');
        StringBuilder address = new StringBuilder(href.length());
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            boolean wrong = switch (c) {
                case '%' -> !ESCAPED.matcher(href).region(i, href.length()).lookingAt();
                case '#' -> i != fragment;
                case '[', ']' -> i >= hostEnd;
                case '\\' -> true;
                default -> false;
            };
            if (wrong) {
                address.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                address.append(c);
            }
        }
        return address.toString();
    }
}

package org.civicreport.docx.packaging;

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

    private Address() {}

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

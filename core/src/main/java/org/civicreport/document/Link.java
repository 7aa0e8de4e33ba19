package org.civicreport.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A link out of the document. Only web, mail and telephone addresses are possible: a scheme such as {@code javascript:}
 * can't be constructed.
 *
 * @param href the address: absolute, {@code http}, {@code https}, {@code mailto} or {@code tel}, without spaces, control
 *     characters, or user information before the host
 * @param inlines the link's text, not empty and without links of its own
 */
public record Link(String href, List<Inline> inlines) implements Inline {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern USER_INFORMATION = Pattern.compile("(?i)https?:/*[^/?#]*@.*");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#\\\\]+[^\\\\]*");

    /**
     * Checks the address and copies the inlines.
     *
     * @throws IllegalArgumentException if {@link #isAllowed} refuses the address, or the text is empty or holds a link
     */
    public Link {
        Objects.requireNonNull(href, "href");
        if (!isAllowed(href)) {
            throw new IllegalArgumentException("not an address that a link may have: " + href);
        }
        inlines = Containment.linkText(inlines);
    }

    /**
     * Tells whether a link may have this address.
     *
     * @param href the address
     * @return whether the constructor accepts it
     */
    public static boolean isAllowed(String href) {
        int colon = href.indexOf(':');
        if (colon < 1 || href.length() == colon + 1) {
            return false;
        }
        for (int i = 0; i < href.length(); i++) {
            char c = href.charAt(i);
            if (c <= ' ' || c >= 0x7F && c <= 0xA0 || Character.isSurrogate(c) || "<>\"`{}|^".indexOf(c) >= 0) {
                return false;
            }
        }
        String scheme = href.substring(0, colon).toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme)
                && (!scheme.startsWith("http")
                        || WEB.matcher(href).matches()
                                && !USER_INFORMATION.matcher(href).matches());
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

package org.civicreport.html.embedding;

import java.util.Objects;
import java.util.regex.Pattern;
import org.civicreport.document.Label;
import org.civicreport.document.Link;

/**
 * A link that a public body's page must or should offer: accessibility statement and feedback (Directive (EU) 2016/2102,
 * article 7; BITV 2.0, section 7), and explanations in easy language and sign language (BITV 2.0, section 4).
 *
 * @param kind what it leads to; decides its words
 * @param href an address that {@link Link#isAllowed} accepts, or a path on the page's own server, beginning with one
 *     slash
 */
public record SupportLink(Kind kind, String href) {

    private static final Pattern PATH =
            Pattern.compile("/([A-Za-z0-9._~!$&'()*+,;=:@%?#-][A-Za-z0-9._~!$&'()*+,;=:@%?#/-]*)?");

    /** What a link leads to. */
    public enum Kind {
        /** The accessibility statement. */
        ACCESSIBILITY_STATEMENT(Label.ACCESSIBILITY_STATEMENT),
        /** Where barriers are reported. */
        FEEDBACK(Label.FEEDBACK),
        /** An explanation in easy language. */
        EASY_LANGUAGE(Label.EASY_LANGUAGE),
        /** An explanation in sign language. */
        SIGN_LANGUAGE(Label.SIGN_LANGUAGE);

        private final Label label;

        Kind(Label label) {
            this.label = label;
        }

        /** Returns the link's words. */
        public Label label() {
            return label;
        }
    }

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException if it is neither an allowed address nor a path
     */
    public SupportLink {
        Objects.requireNonNull(kind, "kind");
        if (!Link.isAllowed(href) && !PATH.matcher(href).matches()) {
            throw new IllegalArgumentException("neither an address that a link may have nor a path: " + href);
        }
    }
}

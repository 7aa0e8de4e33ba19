package org.civicreport.document;

import java.util.List;
import java.util.Locale;

/**
 * Inlines in another language than what is around them, so that screen readers pronounce and hyphenation breaks them
 * rightly (WCAG 2.2, 3.1.2).
 *
 * @param language the language, not {@link Locale#ROOT}
 * @param inlines what is in that language, not empty
 */
public record Span(Locale language, List<Inline> inlines) implements Inline {

    /**
     * Checks the language and copies the inlines.
     *
     * @throws IllegalArgumentException if the locale has no language
     */
    public Span {
        Containment.language(language);
        inlines = Containment.inlines("a span", inlines);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

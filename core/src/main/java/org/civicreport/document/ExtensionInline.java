package org.civicreport.document;

import java.util.List;

/**
 * An inline that this version doesn't know: of a later minor version or of an embedding application. Implementations
 * are immutable and have {@code equals} by content.
 */
public non-sealed interface ExtensionInline extends Inline {

    /** Returns a name for findings: lower-case words joined by hyphens. */
    String name();

    /**
     * Returns the same content in nodes that every renderer knows. It is the content as far as {@link PlainText} is
     * concerned.
     *
     * @return the same inlines on each call, not empty
     */
    List<Inline> fallback();

    @Override
    default <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

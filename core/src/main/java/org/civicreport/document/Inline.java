package org.civicreport.document;

import java.io.Serializable;

/**
 * A piece of running text. Sealed: a visitor that handles every node of this version plus {@link ExtensionInline} is
 * complete, and the compiler proves it.
 */
public sealed interface Inline extends Serializable
        permits Text,
                Emphasis,
                Strong,
                LineBreak,
                Link,
                CrossReference,
                Note,
                Abbreviation,
                Badge,
                Span,
                ExtensionInline {

    /**
     * Calls the visitor's method for this kind of node.
     *
     * @param visitor who is called
     * @param <R> what the visitor returns
     * @return what the visitor returned
     */
    <R> R accept(InlineVisitor<R> visitor);
}

package org.civicreport.document;

/**
 * One method per inline node, none with a default: a new major version's node is a compile error, never lost content.
 *
 * @param <R> what a visit returns
 */
public interface InlineVisitor<R> {
    /** Visits text. */
    R visit(Text text);

    /** Visits emphasised inlines. */
    R visit(Emphasis emphasis);

    /** Visits strongly emphasised inlines. */
    R visit(Strong strong);

    /** Visits a forced line break. */
    R visit(LineBreak lineBreak);

    /** Visits a link out of the document. */
    R visit(Link link);

    /** Visits a reference to another place of the document. */
    R visit(CrossReference reference);

    /** Visits the place of a note. */
    R visit(Note note);

    /** Visits an abbreviation. */
    R visit(Abbreviation abbreviation);

    /** Visits a badge. */
    R visit(Badge badge);

    /** Visits a change of language. */
    R visit(Span span);

    /**
     * Visits a node that this version doesn't know. A renderer that has no rendering of its own for it renders
     * {@link ExtensionInline#fallback()} and reports {@code node-degraded}.
     */
    R visit(ExtensionInline extension);
}

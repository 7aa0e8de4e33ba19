package org.civicreport.document;

import java.util.List;
import java.util.Objects;

/**
 * A paragraph.
 *
 * @param role what it is for
 * @param inlines its text, with something visible in it
 */
public record Paragraph(Role role, List<Inline> inlines) implements Block {

    /** What a paragraph is for. */
    public enum Role {
        /** Running text. */
        BODY,
        /** The document's title; once in a document, which adds it in front if the blocks hold none. */
        TITLE,
        /** A line under or over the title. */
        SUBTITLE,
        /** An opening paragraph that sums up what follows. */
        LEAD,
        /** Particulars in small print. */
        SMALL
    }

    /**
     * Copies the inlines.
     *
     * @throws IllegalArgumentException if there is no visible text
     */
    public Paragraph {
        Objects.requireNonNull(role, "role");
        inlines = Containment.visibleInlines("a paragraph", inlines);
    }

    /**
     * Returns a paragraph of running text.
     *
     * @param text the text, not blank
     * @return the paragraph
     */
    public static Paragraph of(String text) {
        return new Paragraph(Role.BODY, List.of(new Text(text)));
    }

    /**
     * Returns a paragraph of running text.
     *
     * @param inlines the text
     * @return the paragraph
     */
    public static Paragraph of(List<Inline> inlines) {
        return new Paragraph(Role.BODY, inlines);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

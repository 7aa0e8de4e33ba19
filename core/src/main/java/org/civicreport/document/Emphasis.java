package org.civicreport.document;

import java.util.List;

/**
 * Emphasised inlines, in print italic.
 *
 * @param inlines what is emphasised, not empty
 */
public record Emphasis(List<Inline> inlines) implements Inline {

    /** Copies the inlines. */
    public Emphasis {
        inlines = Containment.inlines("an emphasis", inlines);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

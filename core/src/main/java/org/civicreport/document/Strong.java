package org.civicreport.document;

import java.util.List;

/**
 * Strongly emphasised inlines, in print bold.
 *
 * @param inlines what is emphasised, not empty
 */
public record Strong(List<Inline> inlines) implements Inline {

    /** Copies the inlines. */
    public Strong {
        inlines = Containment.inlines("a strong emphasis", inlines);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

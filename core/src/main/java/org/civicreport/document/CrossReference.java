package org.civicreport.document;

import java.util.List;
import java.util.Objects;

/**
 * A reference to another place of the same document.
 *
 * @param target the anchor of a section, table, chart or image of the document
 * @param inlines the words of the reference, without links; empty for the words that {@link Numbering#reference} gives
 *     ("Abschnitt 3.2", "Tabelle 4", or the title of what has no number)
 */
public record CrossReference(Anchor target, List<Inline> inlines) implements Inline {

    /** Copies the inlines. */
    public CrossReference {
        Objects.requireNonNull(target, "target");
        inlines = inlines.isEmpty() ? List.of() : Containment.linkText(inlines);
    }

    /**
     * Returns a reference in the words of the numbering.
     *
     * @param target the anchor
     * @return the reference
     */
    public static CrossReference to(Anchor target) {
        return new CrossReference(target, List.of());
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

package org.civicreport.document;

import java.util.List;

/**
 * A quotation set off as a block.
 *
 * @param blocks what is quoted, not empty and without sections
 * @param attribution whose words these are; empty if it isn't said
 */
public record Quotation(List<Block> blocks, List<Inline> attribution) implements Block {

    /** Copies the lists. */
    public Quotation {
        blocks = Containment.flowContent("a quotation", blocks);
        attribution = attribution.isEmpty() ? List.of() : Containment.visibleInlines("an attribution", attribution);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

package org.civicreport.document;

import java.util.List;

/**
 * A block that this version doesn't know: of a later minor version or of an embedding application. Implementations are
 * immutable and have {@code equals} by content.
 */
public non-sealed interface ExtensionBlock extends Block {

    /** Returns a name for findings: lower-case words joined by hyphens. */
    String name();

    /**
     * Returns the same content in nodes that every renderer knows. It is the content as far as {@link PlainText},
     * numbering and anchors are concerned.
     *
     * @return the same blocks on each call, not empty
     */
    List<Block> fallback();

    @Override
    default <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

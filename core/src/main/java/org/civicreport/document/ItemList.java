package org.civicreport.document;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A list.
 *
 * @param ordered whether the items are numbered (otherwise they have bullets)
 * @param start the first item's number, at least 0; without meaning for bullets
 * @param items the items, not empty
 */
public record ItemList(boolean ordered, int start, List<Item> items) implements Block {

    /**
     * Copies the items.
     *
     * @throws IllegalArgumentException if there is none, if start is negative, or if lists are nested too deeply
     */
    public ItemList {
        if (start < 0) {
            throw new IllegalArgumentException("a list's start is at least 0, but was " + start);
        }
        items = Containment.notEmpty("a list", items);
    }

    /**
     * One item.
     *
     * @param blocks what it says, not empty and without sections
     */
    public record Item(List<Block> blocks) implements Serializable {

        /** Copies the blocks. */
        public Item {
            Objects.requireNonNull(blocks, "blocks");
            blocks = Containment.flowContent("a list item", blocks);
        }
    }

    /**
     * Returns a list with bullets.
     *
     * @param items the items
     * @return the list
     */
    public static ItemList bullets(List<Item> items) {
        return new ItemList(false, 1, items);
    }

    /**
     * Returns a numbered list.
     *
     * @param items the items
     * @return the list, from 1
     */
    public static ItemList numbered(List<Item> items) {
        return new ItemList(true, 1, items);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

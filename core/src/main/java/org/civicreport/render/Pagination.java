package org.civicreport.render;

import java.util.Map;
import java.util.OptionalInt;
import org.civicreport.document.Anchor;

/**
 * On which pages a document's anchors stand. Another program that shows the same document breaks its lines elsewhere, so
 * for it these numbers are a good estimate.
 *
 * @param pages the number of the page on which each anchor's content begins, from 1 to {@code count}
 * @param count how many pages there are, at least 1
 */
public record Pagination(Map<Anchor, Integer> pages, int count) {

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if there is no page, or an anchor stands on none of them
     */
    public Pagination {
        pages = Map.copyOf(pages);
        if (count < 1) {
            throw new IllegalArgumentException("a document has at least 1 page, but was " + count);
        }
        for (int page : pages.values()) {
            if (page < 1 || page > count) {
                throw new IllegalArgumentException("an anchor stands on page 1 to " + count + ", but was on " + page);
            }
        }
    }

    /**
     * Returns where an anchor's content begins.
     *
     * @param anchor an anchor of the document
     * @return the page's number, from 1; empty for an anchor that the document doesn't have
     */
    public OptionalInt page(Anchor anchor) {
        Integer page = pages.get(anchor);
        return page == null ? OptionalInt.empty() : OptionalInt.of(page);
    }
}

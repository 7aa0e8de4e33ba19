package org.civicreport.pdf.writing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the leaves of the structure tree were painted: on which pages, under which marks, in which area. In arrays, as a
 * long report has a million marks. The marks of a page are numbered from 0, and those of a leaf are chained.
 */
final class MarkedContent {

    /** No mark. */
    static final int NONE = -1;

    private final int[] pageStart;
    private final int[] first;
    private final int[] last;
    private final Map<Integer, int[]> bounds = new HashMap<>();
    private int[] leaf = new int[1024];
    private int[] page = new int[1024];
    private int[] next = new int[1024];
    private int count;

    MarkedContent(int pages, int leaves) {
        pageStart = new int[pages + 1];
        first = new int[leaves];
        last = new int[leaves];
        Arrays.fill(first, NONE);
    }

    /** Notes that a leaf's content begins, and returns its mark's number on the page. Pages come in order. */
    int add(int onPage, int ofLeaf) {
        if (count == leaf.length) {
            leaf = Arrays.copyOf(leaf, 2 * count);
            page = Arrays.copyOf(page, 2 * count);
            next = Arrays.copyOf(next, 2 * count);
        }
        leaf[count] = ofLeaf;
        page[count] = onPage;
        next[count] = NONE;
        if (first[ofLeaf] == NONE) {
            first[ofLeaf] = count;
        } else {
            next[last[ofLeaf]] = count;
        }
        last[ofLeaf] = count;
        return count++ - pageStart[onPage];
    }

    /** Ends a page: marks that follow are those of the next one. */
    void endPage(int ended) {
        pageStart[ended + 1] = count;
    }

    /** Widens a leaf's area on the page where it begins. */
    void bounds(int onPage, int ofLeaf, int x, int y, int width, int height) {
        if (ofLeaf < 0 || page[first[ofLeaf]] != onPage) {
            return;
        }
        bounds.merge(ofLeaf, new int[] {x, y, x + width, y + height}, MarkedContent::union);
    }

    static int[] union(int[] one, int[] other) {
        return new int[] {
            Math.min(one[0], other[0]),
            Math.min(one[1], other[1]),
            Math.max(one[2], other[2]),
            Math.max(one[3], other[3])
        };
    }

    /** Returns a leaf's first mark, or {@link #NONE}. */
    int first(int ofLeaf) {
        return first[ofLeaf];
    }

    /** Returns the same leaf's next mark, or {@link #NONE}. */
    int next(int mark) {
        return next[mark];
    }

    int page(int mark) {
        return page[mark];
    }

    /** Returns a mark's number on its page. */
    int number(int mark) {
        return mark - pageStart[page[mark]];
    }

    /** Returns how many marks a page has. */
    int count(int ofPage) {
        return pageStart[ofPage + 1] - pageStart[ofPage];
    }

    /** Returns the leaf of a page's mark. */
    int leaf(int ofPage, int number) {
        return leaf[pageStart[ofPage] + number];
    }

    /** Returns left, bottom, right and top of a leaf in 1/1000 pt, or null if nothing was painted. */
    int @Nullable [] bounds(int ofLeaf) {
        return bounds.get(ofLeaf);
    }
}

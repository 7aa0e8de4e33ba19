package org.civicreport.pdf.writing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the leaves of the structure tree were painted: on which pages, under which marks, in which area. */
final class MarkedContent {

    private final List<List<Mark>> byLeaf;
    private final List<List<Integer>> byPage = new ArrayList<>();
    private final int[] @Nullable [] bounds;

    /** A leaf's content on a page. */
    record Mark(int page, int mcid) {}

    MarkedContent(int leaves) {
        byLeaf = new ArrayList<>(leaves);
        for (int i = 0; i < leaves; i++) {
            byLeaf.add(new ArrayList<>(1));
        }
        bounds = new int[leaves][];
    }

    void beginPage() {
        byPage.add(new ArrayList<>());
    }

    /** Notes that a leaf's content begins, and returns its mark's number on the page. */
    int add(int page, int leaf) {
        List<Integer> leaves = byPage.get(page);
        leaves.add(leaf);
        byLeaf.get(leaf).add(new Mark(page, leaves.size() - 1));
        return leaves.size() - 1;
    }

    /** Widens a leaf's area on the page where it begins. */
    void bounds(int page, int leaf, int x, int y, int width, int height) {
        if (leaf < 0 || byLeaf.get(leaf).get(0).page() != page) {
            return;
        }
        int[] old = bounds[leaf];
        bounds[leaf] = old == null
                ? new int[] {x, y, x + width, y + height}
                : new int[] {
                    Math.min(old[0], x), Math.min(old[1], y), Math.max(old[2], x + width), Math.max(old[3], y + height)
                };
    }

    List<Mark> marks(int leaf) {
        return byLeaf.get(leaf);
    }

    /** Returns the leaves of a page by their marks. */
    List<Integer> leaves(int page) {
        return byPage.get(page);
    }

    /** Returns left, bottom, right and top of a leaf in 1/1000 pt, or null if nothing was painted. */
    int @Nullable [] bounds(int leaf) {
        return bounds[leaf];
    }
}

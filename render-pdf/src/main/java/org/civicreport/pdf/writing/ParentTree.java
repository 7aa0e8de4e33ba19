package org.civicreport.pdf.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Leads from pages and annotations to their structure elements (ISO 32000-1, 14.7.4.4). */
final class ParentTree {

    private static final int KEYS_IN_NODE = 64;

    private final ObjectSink sink;
    private final MarkedContent marked;
    private final LinkAnnotations links;

    ParentTree(ObjectSink sink, MarkedContent marked, LinkAnnotations links) {
        this.sink = sink;
        this.marked = marked;
        this.links = links;
    }

    /**
     * Writes the tree and returns its root's object.
     *
     * @param pages how many pages there are, whose keys come first
     * @param ofLeaf the element of each leaf
     * @param ofLink the element of each link
     */
    int write(int pages, int[] ofLeaf, int[] ofLink) throws IOException {
        int keys = pages + links.all().size();
        List<Integer> nodes = new ArrayList<>();
        for (int from = 0; from < keys; from += KEYS_IN_NODE) {
            int to = Math.min(keys, from + KEYS_IN_NODE);
            int node = sink.reserve();
            nodes.add(node);
            PdfBytes out = sink.object(node)
                    .raw("<</Limits[")
                    .integer(from)
                    .integer(to - 1)
                    .raw("]/Nums[");
            for (int key = from; key < to; key++) {
                out.integer(key);
                if (key < pages) {
                    page(out, key, ofLeaf);
                } else {
                    out.reference(ofLink[links.all().get(key - pages).link()]);
                }
            }
            out.raw("]>>");
        }
        int root = sink.reserve();
        PdfBytes out = sink.object(root).raw("<</Kids[");
        nodes.forEach(out::reference);
        out.raw("]>>");
        return root;
    }

    private void page(PdfBytes out, int page, int[] ofLeaf) {
        out.raw("[");
        for (int number = 0; number < marked.count(page); number++) {
            out.reference(ofLeaf[marked.leaf(page, number)]);
        }
        out.raw("]");
    }
}

package org.civicreport.pdf.writing;

import java.io.IOException;
import java.util.TreeMap;
import org.civicreport.pdf.tagging.Element;
import org.civicreport.pdf.tagging.Kid;
import org.civicreport.pdf.tagging.StructureTree;
import org.civicreport.pdf.tagging.Tag;
import org.jspecify.annotations.Nullable;

/** Writes the structure tree (ISO 32000-1, 14.7). Elements are numbered in logical order, each before its inner ones. */
final class StructureWriter {

    private static final int NONE = -1;

    private final ObjectSink sink;
    private final StructureTree tree;
    private final MarkedContent marked;
    private final LinkAnnotations links;
    private final int firstPage;
    private final int[] ofLeaf;
    private final int[] ofLink;
    private final TreeMap<String, Integer> ids = new TreeMap<>();
    private int nextElement;

    StructureWriter(ObjectSink sink, StructureTree tree, MarkedContent marked, LinkAnnotations links, int firstPage) {
        this.sink = sink;
        this.tree = tree;
        this.marked = marked;
        this.links = links;
        this.firstPage = firstPage;
        this.ofLeaf = new int[tree.owners().size()];
        this.ofLink = new int[tree.links().size()];
    }

    /** Writes everything and returns the root's object. */
    int write(int pages) throws IOException {
        int root = sink.reserve();
        int top = sink.reserve(count(tree.root()));
        nextElement = top;
        element(tree.root(), root);
        int parentTree = new ParentTree(sink, marked, links).write(pages, ofLeaf, ofLink);
        PdfBytes out = sink.object(root).raw("<</Type/StructTreeRoot/K").reference(top);
        out.raw("/ParentTree").reference(parentTree).raw("/ParentTreeNextKey");
        out.integer(pages + links.all().size());
        if (!ids.isEmpty()) {
            out.raw("/IDTree<</Names[");
            ids.forEach((id, element) -> out.text(id).reference(element));
            out.raw("]>>");
        }
        out.raw(">>");
        return root;
    }

    private static int count(Element element) {
        int count = 1;
        for (Kid kid : element.kids()) {
            count += kid instanceof Element inner ? count(inner) : 0;
        }
        return count;
    }

    private void element(Element element, int parent) throws IOException {
        int number = nextElement++;
        PdfBytes kids = new PdfBytes(64);
        int count = 0;
        int page = NONE;
        for (Kid kid : element.kids()) {
            if (kid instanceof Element inner) {
                kids.reference(nextElement);
                count++;
                element(inner, number);
            } else if (kid instanceof Kid.Leaf leaf) {
                ofLeaf[leaf.number()] = number;
                for (int mark = marked.first(leaf.number()); mark != MarkedContent.NONE; mark = marked.next(mark)) {
                    page = page == NONE ? marked.page(mark) : page;
                    mark(kids, mark, page);
                    count++;
                }
            } else if (kid instanceof Kid.LinkObject link) {
                ofLink[link.number()] = number;
                for (LinkAnnotations.Annotation annotation : links.ofLink(link.number())) {
                    kids.raw("<</Type/OBJR/Pg").reference(firstPage + annotation.page());
                    kids.raw("/Obj").reference(annotation.object()).raw(">>");
                    count++;
                }
            }
        }
        PdfBytes out = sink.object(number).raw("<</S").name(element.tag().type());
        out.raw("/P").reference(parent);
        if (page != NONE) {
            out.raw("/Pg").reference(firstPage + page);
        }
        properties(element, number, out);
        attributes(element, out);
        if (count > 0) {
            out.raw(count == 1 ? "/K " : "/K[").add(kids).raw(count == 1 ? "" : "]");
        }
        out.raw(">>");
    }

    private void mark(PdfBytes kids, int mark, int pageOfElement) {
        if (marked.page(mark) == pageOfElement) {
            kids.integer(marked.number(mark));
        } else {
            kids.raw("<</Type/MCR/Pg").reference(firstPage + marked.page(mark));
            kids.raw("/MCID").integer(marked.number(mark)).raw(">>");
        }
    }

    private void properties(Element element, int number, PdfBytes out) {
        text(out, "/Lang", element.language());
        text(out, "/Alt", element.alternative());
        text(out, "/ActualText", element.actualText());
        text(out, "/E", element.expansion());
        text(out, "/ID", element.id());
        if (element.id() != null) {
            ids.put(element.id(), number);
        }
    }

    private static void text(PdfBytes out, String key, @Nullable String value) {
        if (value != null) {
            out.raw(key).text(value);
        }
    }

    private void attributes(Element element, PdfBytes out) {
        if (element.listNumbering() != null) {
            out.raw("/A<</O/List/ListNumbering").name(element.listNumbering()).raw(">>");
        }
        if (element.tag() == Tag.TH || element.tag() == Tag.TD) {
            cell(element, out);
        }
        if (element.tag() == Tag.FIGURE) {
            figure(element, out);
        }
    }

    private static void cell(Element element, PdfBytes out) {
        boolean spans = element.columnSpan() > 1 || element.rowSpan() > 1;
        if (element.scope() == null && element.headers().isEmpty() && !spans) {
            return;
        }
        out.raw("/A<</O/Table");
        if (element.scope() != null) {
            out.raw("/Scope").name(element.scope());
        }
        if (!element.headers().isEmpty()) {
            out.raw("/Headers[");
            element.headers().forEach(out::text);
            out.raw("]");
        }
        if (element.columnSpan() > 1) {
            out.raw("/ColSpan").integer(element.columnSpan());
        }
        if (element.rowSpan() > 1) {
            out.raw("/RowSpan").integer(element.rowSpan());
        }
        out.raw(">>");
    }

    private void figure(Element element, PdfBytes out) {
        int[] area = null;
        for (Kid kid : element.kids()) {
            int[] bounds = kid instanceof Kid.Leaf leaf ? marked.bounds(leaf.number()) : null;
            if (bounds != null) {
                area = area == null ? bounds : MarkedContent.union(area, bounds);
            }
        }
        out.raw("/A<</O/Layout/Placement/Block");
        if (area != null) {
            out.raw("/BBox").box(area);
        }
        out.raw(">>");
    }
}

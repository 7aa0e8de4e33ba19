package org.civicreport.pdf.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.civicreport.document.Document;
import org.civicreport.pdf.layout.Layout;
import org.civicreport.pdf.layout.Page;
import org.civicreport.pdf.text.FontLibrary;
import org.civicreport.render.RasterImage;
import org.civicreport.render.RenderOptions;

/** A PDF file on its way out: pages are painted one after the other, and none is kept. */
public final class PdfFile {

    private static final int PAGES_IN_NODE = 128;
    private static final Conformance CONFORMANCE = Conformance.UA1_A3A;

    private final ObjectSink sink;
    private final Layout layout;
    private final MarkedContent marked;
    private final Fonts fonts;
    private final Images images;
    private final int firstPage;

    private PdfFile(ObjectSink sink, Layout layout, FontLibrary library) {
        this.sink = sink;
        this.layout = layout;
        this.marked = new MarkedContent(
                layout.pages().size(), layout.structure().owners().size());
        this.fonts = new Fonts(sink, library);
        this.images = new Images(sink, layout.images());
        this.firstPage = sink.reserve(layout.pages().size());
    }

    /**
     * Writes the file.
     *
     * @param document what it says about itself, and its source
     * @param layout its pages
     * @param library its fonts
     * @param options progress and cancellation
     * @param stream gets the bytes
     * @throws IOException if the stream throws it, or a font or image can't be embedded
     * @throws org.civicreport.render.RenderCancelledException if it was cancelled; the stream has a part of the file then
     */
    public static void write(
            Document document, Layout layout, FontLibrary library, RenderOptions options, OutputStream stream)
            throws IOException {
        try (ObjectSink sink = new ObjectSink(stream, CONFORMANCE.version())) {
            new PdfFile(sink, layout, library).write(document, options);
        }
    }

    /**
     * Tells whether an image can stand in a file that keeps the standards.
     *
     * @param image an image whose header is sound
     */
    public static boolean isShowable(RasterImage image) {
        return Images.isShowable(image);
    }

    private void write(Document document, RenderOptions options) throws IOException {
        List<Page> pages = layout.pages();
        Destinations destinations = new Destinations(pages, firstPage);
        LinkAnnotations links = new LinkAnnotations(sink, layout.structure(), pages.size(), destinations);
        int firstNode = sink.reserve((pages.size() + PAGES_IN_NODE - 1) / PAGES_IN_NODE);
        for (int i = 0; i < pages.size(); i++) {
            options.cancellation().check();
            page(pages.get(i), i, firstNode + i / PAGES_IN_NODE, links);
            options.progress().progress(i + 1, pages.size());
        }
        int pageTree = pageTree(firstNode);
        fonts.embed();
        options.cancellation().check();
        StructureWriter structure = new StructureWriter(sink, layout.structure(), marked, links, firstPage);
        Catalog catalog = new Catalog(sink, document, CONFORMANCE);
        int root = catalog.write(pageTree, structure.write(pages.size()), destinations);
        sink.finish(root, catalog.information());
    }

    private void page(Page page, int index, int node, LinkAnnotations links) throws IOException {
        PageResources resources = new PageResources();
        PdfBytes content = new PagePainter(page, index, layout.structure(), marked, fonts, images, resources).paint();
        marked.endPage(index);
        int contents = sink.reserve();
        sink.stream(contents, new PdfBytes(64), content);
        int firstLink = links.write(page, index, firstPage + index);
        PdfBytes out = sink.object(firstPage + index).raw("<</Type/Page/Parent").reference(node);
        out.raw("/MediaBox").box(0, 0, page.width(), page.height());
        resources.write(out);
        out.raw("/Contents")
                .reference(contents)
                .raw("/StructParents")
                .integer(index)
                .raw("/Tabs/S");
        if (firstLink < links.all().size()) {
            out.raw("/Annots[");
            links.all().subList(firstLink, links.all().size()).forEach(link -> out.reference(link.object()));
            out.raw("]");
        }
        out.raw(">>");
    }

    /** Two levels, so that a viewer finds a late page without reading about all others. */
    private int pageTree(int firstNode) throws IOException {
        int count = layout.pages().size();
        int root = sink.reserve();
        int nodes = 0;
        for (int from = 0; from < count; from += PAGES_IN_NODE) {
            int to = Math.min(count, from + PAGES_IN_NODE);
            PdfBytes out =
                    sink.object(firstNode + nodes++).raw("<</Type/Pages/Parent").reference(root);
            kids(out, firstPage + from, to - from);
            out.raw("/Count").integer(to - from).raw(">>");
        }
        PdfBytes out = sink.object(root).raw("<</Type/Pages");
        kids(out, firstNode, nodes);
        out.raw("/Count").integer(count).raw(">>");
        return root;
    }

    private static void kids(PdfBytes out, int first, int count) {
        out.raw("/Kids[");
        for (int i = 0; i < count; i++) {
            out.reference(first + i);
        }
        out.raw("]");
    }
}

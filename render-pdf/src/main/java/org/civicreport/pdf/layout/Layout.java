package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.civicreport.document.Document;
import org.civicreport.findings.Finding;
import org.civicreport.pdf.layout.Frame.PageNumberFrame;
import org.civicreport.pdf.layout.Frame.PlaceFrame;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.civicreport.pdf.tagging.StructureBuilder;
import org.civicreport.pdf.tagging.StructureTree;
import org.civicreport.pdf.text.Face;
import org.civicreport.pdf.text.Fallback;
import org.civicreport.pdf.text.Metrics;
import org.civicreport.render.RasterImage;
import org.civicreport.render.RenderOptions;

/**
 * A document on its pages: every frame has its place, and every leaf of the structure its frames. Made in one walk
 * through the document, so that what is seen and what is read out can't differ.
 *
 * @param pages the pages, at least one
 * @param structure the structure tree
 * @param images the usable images, by their keys
 * @param findings what is shown otherwise than asked for
 */
public record Layout(
        List<Page> pages, StructureTree structure, Map<String, RasterImage> images, List<Finding> findings) {

    /**
     * Lays a document out.
     *
     * @param document the document
     * @param options theme, images, cancellation
     * @param metrics the widths of glyphs
     * @param showable tells which images can be written
     * @return the layout
     * @throws org.civicreport.render.RenderCancelledException if it was cancelled
     */
    public static Layout of(
            Document document, RenderOptions options, Metrics metrics, Predicate<RasterImage> showable) {
        Fallback fallback = new Fallback(metrics);
        StructureBuilder structure = new StructureBuilder(document.language());
        PageGeometry geometry = new PageGeometry(options.theme().page());
        Images images = new Images(options.images(), showable);
        Preparation preparation = new Preparation(document, options, metrics, fallback, structure, images);
        List<Box> boxes = new BlockBoxes(preparation).document();
        List<Strip> strips = new Galley(metrics, geometry).document(boxes);
        List<Paginator.Draft> drafts = new Paginator(geometry).pages(strips);
        Map<String, Integer> places = places(drafts);
        Furniture furniture = new Furniture(document, options.theme(), metrics, fallback, geometry);
        List<Page> pages = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Paginator.Draft draft = drafts.get(i);
            boolean landscape = draft.kind().landscape();
            List<Frame> frames = new ArrayList<>(draft.behind());
            for (Frame frame : draft.frames()) {
                frames.add(
                        frame instanceof PageNumberFrame number ? numbered(number, document, places, metrics) : frame);
            }
            frames.addAll(furniture.frames(
                    i + 1, drafts.size(), landscape, draft.kind().bare()));
            pages.add(new Page(geometry.width(landscape), geometry.height(landscape), frames));
        }
        return new Layout(pages, structure.build(), images.usable(), preparation.findings());
    }

    private static Map<String, Integer> places(List<Paginator.Draft> drafts) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (Frame frame : drafts.get(i).frames()) {
                if (frame instanceof PlaceFrame place) {
                    places.putIfAbsent(place.name(), i + 1);
                }
            }
        }
        return places;
    }

    private static TextFrame numbered(
            PageNumberFrame frame, Document document, Map<String, Integer> places, Metrics metrics) {
        String text = document.labels().number(places.getOrDefault(frame.place(), 1));
        int width = metrics.width(Face.REGULAR, text, frame.size());
        return new TextFrame(
                frame.leaf(),
                text,
                Face.REGULAR,
                frame.size(),
                frame.colour(),
                frame.right() - width,
                frame.y(),
                width,
                frame.link());
    }
}

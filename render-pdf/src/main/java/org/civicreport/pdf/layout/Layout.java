package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.civicreport.document.Anchor;
import org.civicreport.document.Document;
import org.civicreport.findings.Finding;
import org.civicreport.pdf.layout.Frame.PlaceFrame;
import org.civicreport.pdf.tagging.StructureBuilder;
import org.civicreport.pdf.tagging.StructureTree;
import org.civicreport.pdf.text.Fallback;
import org.civicreport.pdf.text.Metrics;
import org.civicreport.render.RasterImage;
import org.civicreport.render.RenderOptions;
import org.civicreport.text.Hyphenation;

/**
 * A document on its pages: every frame has its place, and every leaf of the structure its frames. Made in one walk
 * through the document, so that what is seen and what is read out can't differ.
 *
 * @param pages the pages, at least one
 * @param places the number of the page on which each place stands that links lead to; the places of anchors have their
 *     names
 * @param structure the structure tree
 * @param images the usable images, by their keys
 * @param findings what is shown otherwise than asked for
 */
public record Layout(
        List<Page> pages,
        Map<String, Integer> places,
        StructureTree structure,
        Map<String, RasterImage> images,
        List<Finding> findings) {

    /**
     * Lays a document out.
     *
     * @param document the document
     * @param options theme, images, cancellation
     * @param metrics the widths of glyphs
     * @param hyphenation where words can be divided
     * @param showable tells which images can be written
     * @return the layout
     * @throws org.civicreport.render.RenderCancelledException if it was cancelled
     */
    public static Layout of(
            Document document,
            RenderOptions options,
            Metrics metrics,
            Hyphenation hyphenation,
            Predicate<RasterImage> showable) {
        Fallback fallback = new Fallback(metrics);
        StructureBuilder structure = new StructureBuilder(document.language());
        PageGeometry geometry = new PageGeometry(options.theme().page());
        Images images = new Images(options.images(), showable);
        Preparation preparation = new Preparation(document, options, metrics, fallback, structure, images);
        Galley galley = new Galley(metrics, hyphenation, geometry, options.cancellation());
        Footnotes footnotes = new Footnotes(
                preparation.notes(), galley, geometry, options.theme().rule());
        PageBreaker breaker = new PageBreaker(geometry, footnotes);
        new BlockBoxes(preparation, galley.document(strip -> {
                    options.cancellation().check();
                    breaker.add(strip);
                }))
                .document();
        List<PageBreaker.Draft> drafts = breaker.pages();
        Map<String, Integer> places = places(drafts);
        PageNumbers numbers = new PageNumbers(places, document.labels(), metrics);
        RunningChapters chapters = new RunningChapters(document.outline(), places);
        Furniture furniture = new Furniture(document, options.theme(), metrics, fallback, geometry);
        List<Page> pages = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            options.cancellation().check();
            PageBreaker.Draft draft = drafts.get(i);
            boolean landscape = draft.kind().landscape();
            List<Frame> frames = new ArrayList<>(draft.behind());
            frames.addAll(numbers.resolve(draft.frames()));
            frames.addAll(furniture.frames(
                    i + 1, drafts.size(), landscape, draft.kind().bare(), chapters.of(i + 1)));
            pages.add(new Page(geometry.width(landscape), geometry.height(landscape), frames));
        }
        return new Layout(pages, places, structure.build(), images.usable(), preparation.findings());
    }

    /** Returns the number of the page on which each anchor of the document stands; a note's is that of its mark. */
    public Map<Anchor, Integer> anchors() {
        Map<Anchor, Integer> anchors = new HashMap<>();
        places.forEach((place, page) -> NotePlaces.anchor(place).ifPresent(anchor -> anchors.put(anchor, page)));
        return anchors;
    }

    private static Map<String, Integer> places(List<PageBreaker.Draft> drafts) {
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
}

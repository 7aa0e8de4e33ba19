package org.civicreport.pdf.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicreport.pdf.layout.Frame;
import org.civicreport.pdf.layout.Page;
import org.civicreport.pdf.tagging.Link;
import org.civicreport.pdf.tagging.StructureTree;

/** The areas that lead somewhere when they are clicked: one for each line of a link. */
final class LinkAnnotations {

    private final ObjectSink sink;
    private final StructureTree structure;
    private final int pages;
    private final Destinations destinations;
    private final List<Annotation> all = new ArrayList<>();
    private final Map<Integer, List<Annotation>> byLink = new HashMap<>();

    /** A link's area on a page. */
    record Annotation(int link, int page, int object) {}

    private record Area(int link, int left, int baseline, int right, int size) {

        boolean continues(Frame.TextFrame text) {
            return text.link() == link && text.x() >= left && Math.abs(text.y() - baseline) < size;
        }

        Area with(Frame.TextFrame text) {
            return new Area(
                    link, left, Math.max(baseline, text.y()), text.x() + text.width(), Math.max(size, text.size()));
        }
    }

    /**
     * Begins.
     *
     * @param pages how many pages there are; the keys of annotations follow theirs
     */
    LinkAnnotations(ObjectSink sink, StructureTree structure, int pages, Destinations destinations) {
        this.sink = sink;
        this.structure = structure;
        this.pages = pages;
        this.destinations = destinations;
    }

    /** All that were written, in the order of their keys in the parent tree. */
    List<Annotation> all() {
        return all;
    }

    List<Annotation> ofLink(int link) {
        return byLink.getOrDefault(link, List.of());
    }

    /** Writes a page's annotations and returns the first one's place in {@link #all()}. */
    int write(Page page, int index, int pageObject) throws IOException {
        int first = all.size();
        for (Area area : areas(page)) {
            Annotation annotation = new Annotation(area.link(), index, sink.reserve());
            write(sink.object(annotation.object()), area, page.height(), pageObject);
            all.add(annotation);
            byLink.computeIfAbsent(area.link(), key -> new ArrayList<>(1)).add(annotation);
        }
        return first;
    }

    private static List<Area> areas(Page page) {
        List<Area> areas = new ArrayList<>();
        for (Frame frame : page.frames()) {
            if (frame instanceof Frame.TextFrame text && text.link() != Frame.NO_LINK) {
                int last = areas.size() - 1;
                if (last >= 0 && areas.get(last).continues(text)) {
                    areas.set(last, areas.get(last).with(text));
                } else {
                    areas.add(new Area(text.link(), text.x(), text.y(), text.x() + text.width(), text.size()));
                }
            }
        }
        return areas;
    }

    private void write(PdfBytes out, Area area, int pageHeight, int pageObject) {
        Link link = structure.links().get(area.link());
        int bottom = pageHeight - area.baseline() - area.size() / 4;
        // The flag is Print, which PDF/A asks for (ISO 19005-3, 6.3.2).
        out.raw("<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect")
                .box(area.left(), bottom, area.right(), bottom + area.size() * 5 / 4)
                .raw("/Contents")
                .text(link.description())
                .raw("/StructParent")
                .integer(pages + all.size())
                .raw("/P")
                .reference(pageObject);
        if (link.address() != null) {
            out.raw("/A<</S/URI/URI").text(Addresses.ascii(link.address())).raw(">>");
        } else if (link.place() != null) {
            out.raw("/Dest");
            destinations.write(link.place(), out);
        }
        out.raw(">>");
    }
}

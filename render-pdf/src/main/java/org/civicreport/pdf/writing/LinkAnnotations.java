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

    /** A longer description of where a link leads is cut. */
    private static final int LONGEST_DESCRIPTION = 1_000;

    private final ObjectSink sink;
    private final StructureTree structure;
    private final int pages;
    private final Destinations destinations;
    private final List<Annotation> all = new ArrayList<>();
    private final Map<Integer, List<Annotation>> byLink = new HashMap<>();

    /** The objects that say where links lead, by link: all lines of a link share one, however long its address. */
    private final Map<Integer, Integer> actions = new HashMap<>();

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
            writeAction(area.link());
            write(sink.object(annotation.object()), area, page.height(), pageObject);
            all.add(annotation);
            byLink.computeIfAbsent(area.link(), key -> new ArrayList<>(1)).add(annotation);
        }
        return first;
    }

    /** It is read out at each line of the link. */
    private static String shortened(String description) {
        if (description.length() <= LONGEST_DESCRIPTION) {
            return description;
        }
        int end =
                LONGEST_DESCRIPTION - (Character.isHighSurrogate(description.charAt(LONGEST_DESCRIPTION - 1)) ? 1 : 0);
        return description.substring(0, end) + "…";
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

    private void writeAction(int number) throws IOException {
        String address = structure.links().get(number).address();
        if (address != null && !actions.containsKey(number)) {
            int action = sink.reserve();
            actions.put(number, action);
            sink.object(action)
                    .raw("<</S/URI/URI")
                    .text(Addresses.ascii(address))
                    .raw(">>");
        }
    }

    private void write(PdfBytes out, Area area, int pageHeight, int pageObject) {
        Link link = structure.links().get(area.link());
        int bottom = pageHeight - area.baseline() - area.size() / 4;
        // The flag is Print, which PDF/A asks for (ISO 19005-3, 6.3.2).
        out.raw("<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect")
                .box(area.left(), bottom, area.right(), bottom + area.size() * 5 / 4)
                .raw("/Contents")
                .text(shortened(link.description()))
                .raw("/StructParent")
                .integer(pages + all.size())
                .raw("/P")
                .reference(pageObject);
        Integer action = actions.get(area.link());
        if (action != null) {
            out.raw("/A").reference(action);
        } else if (link.place() != null) {
            out.raw("/Dest");
            destinations.write(link.place(), out);
        }
        out.raw(">>");
    }
}

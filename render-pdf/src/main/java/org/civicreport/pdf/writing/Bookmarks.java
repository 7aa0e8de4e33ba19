package org.civicreport.pdf.writing;

import java.io.IOException;
import java.util.List;
import org.civicreport.document.Outline;

/** The bookmarks: every heading, the first two levels unfolded. Numbered in reading order, each before its inner ones. */
final class Bookmarks {

    private static final int UNFOLDED = 1;
    private static final int NONE = -1;

    private final ObjectSink sink;
    private final Destinations destinations;

    Bookmarks(ObjectSink sink, Destinations destinations) {
        this.sink = sink;
        this.destinations = destinations;
    }

    /** Writes the bookmarks and returns their root's object. */
    int write(Outline outline) throws IOException {
        int root = sink.reserve();
        int first = sink.reserve(count(outline.entries()));
        int last = items(outline.entries(), first, root);
        PdfBytes out = sink.object(root).raw("<</Type/Outlines/Count").integer(visible(outline.entries()));
        out.raw("/First").reference(first).raw("/Last").reference(last).raw(">>");
        return root;
    }

    private static int count(List<Outline.Entry> entries) {
        return entries.stream().mapToInt(entry -> 1 + count(entry.entries())).sum();
    }

    /** Returns how many are seen while what they stand in is open. */
    private static int visible(List<Outline.Entry> entries) {
        return entries.stream()
                .mapToInt(entry -> 1 + (isOpen(entry) ? visible(entry.entries()) : 0))
                .sum();
    }

    private static boolean isOpen(Outline.Entry entry) {
        return entry.level() <= UNFOLDED;
    }

    /** Writes siblings with all that is below, and returns the last one's object. */
    private int items(List<Outline.Entry> entries, int first, int parent) throws IOException {
        int previous = NONE;
        int number = first;
        for (int i = 0; i < entries.size(); i++) {
            Outline.Entry entry = entries.get(i);
            int next = number + 1 + count(entry.entries());
            int lastInside = entry.entries().isEmpty() ? NONE : items(entry.entries(), number + 1, number);
            PdfBytes out = sink.object(number);
            item(out, entry, parent);
            relative(out, "/First", lastInside == NONE ? NONE : number + 1);
            relative(out, "/Last", lastInside);
            relative(out, "/Prev", previous);
            relative(out, "/Next", i + 1 < entries.size() ? next : NONE);
            out.raw(">>");
            previous = number;
            number = next;
        }
        return previous;
    }

    private void item(PdfBytes out, Outline.Entry entry, int parent) {
        String number = entry.number() == null ? "" : entry.number() + " ";
        out.raw("<</Title").text(number + entry.text().strip());
        out.raw("/Parent").reference(parent).raw("/Dest");
        destinations.write(entry.anchor().value(), out);
        if (!entry.entries().isEmpty()) {
            int inside = visible(entry.entries());
            out.raw("/Count").integer(isOpen(entry) ? inside : -inside);
        }
    }

    private static void relative(PdfBytes out, String key, int object) {
        if (object != NONE) {
            out.raw(key).reference(object);
        }
    }
}

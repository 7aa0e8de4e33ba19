package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civicreport.document.Labels;
import org.civicreport.pdf.layout.Frame.DrawingFrame;
import org.civicreport.pdf.layout.Frame.OnPageFrame;
import org.civicreport.pdf.layout.Frame.PageNumberFrame;
import org.civicreport.pdf.layout.Frame.RectangleFrame;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.civicreport.pdf.text.Face;
import org.civicreport.pdf.text.Metrics;

/** Puts in the page numbers that were not known while the pages were filled. */
final class PageNumbers {

    /** How far below the base line what belongs to it can begin. */
    private static final int BELOW = 2_500;

    private final Map<String, Integer> places;
    private final Labels labels;
    private final Metrics metrics;

    PageNumbers(Map<String, Integer> places, Labels labels, Metrics metrics) {
        this.places = places;
        this.labels = labels;
        this.metrics = metrics;
    }

    /** Returns a page's frames with all numbers; what follows one in its line moves up to it. */
    List<Frame> resolve(List<Frame> frames) {
        List<Frame> resolved = new ArrayList<>(frames.size());
        int shift = 0;
        int y = 0;
        int from = 0;
        int lineEnd = 0;
        for (Frame frame : frames) {
            if (frame instanceof PageNumberFrame number) {
                resolved.add(atRight(number));
            } else if (frame instanceof OnPageFrame onPage) {
                TextFrame words = onPage.words();
                shift = words.y() == y && words.x() < lineEnd ? shift : 0;
                TextFrame found = within(onPage);
                resolved.add(found.right(shift));
                shift += found.width() - words.width();
                y = words.y();
                from = words.x();
                lineEnd = onPage.lineEnd();
            } else {
                boolean follows = shift != 0 && isBehind(frame, from, y, lineEnd);
                resolved.add(follows ? frame.right(shift) : frame);
            }
        }
        return resolved;
    }

    /** What stands behind the number in the same line: text, be it a note's raised number, the lines below it, badges. */
    private static boolean isBehind(Frame frame, int from, int y, int lineEnd) {
        if (frame instanceof TextFrame text) {
            return text.x() > from && text.x() < lineEnd && text.y() <= y && y - text.y() < text.size();
        } else if (frame instanceof RectangleFrame line) {
            return line.x() > from && line.x() < lineEnd && line.y() >= y && line.y() - y < BELOW;
        } else if (frame instanceof DrawingFrame drawing) {
            int bottom = drawing.y() + drawing.drawing().height();
            return drawing.x() > from
                    && drawing.x() < lineEnd
                    && drawing.y() < y
                    && bottom - y < 2 * BELOW
                    && bottom > y - BELOW;
        }
        return false;
    }

    private int page(String place) {
        return places.getOrDefault(place, 1);
    }

    private TextFrame within(OnPageFrame frame) {
        TextFrame words = frame.words();
        String text = labels.onPage(page(frame.place()));
        int width = metrics.width(words.face(), text, words.size());
        return new TextFrame(
                words.leaf(),
                text,
                words.face(),
                words.size(),
                words.colour(),
                words.x(),
                words.y(),
                width,
                words.link());
    }

    private TextFrame atRight(PageNumberFrame frame) {
        String text = labels.number(page(frame.place()));
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

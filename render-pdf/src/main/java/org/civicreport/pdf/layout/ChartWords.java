package org.civicreport.pdf.layout;

import java.util.List;
import org.civicreport.pdf.layout.Drawing.Shape;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.civicreport.pdf.text.Face;
import org.civicreport.pdf.text.Metrics;
import org.civicreport.pdf.text.Segment;

/** Words and numbers inside drawings, each on one line. */
final class ChartWords {

    private final Preparation preparation;
    private final int size;

    ChartWords(Preparation preparation, int size) {
        this.preparation = preparation;
        this.size = size;
    }

    int width(String text) {
        return width(text, size);
    }

    int width(String text, int otherSize) {
        Metrics metrics = preparation.metrics();
        int sum = 0;
        for (Segment segment : preparation.fallback().divide(Face.REGULAR, text)) {
            sum += metrics.width(segment.face(), segment.shown(), otherSize);
        }
        return sum;
    }

    /** Shortens what is too long; the whole words stand in the data table. */
    String fitted(String text, int room) {
        if (width(text) <= room) {
            return text;
        }
        int[] codePoints = text.codePoints().toArray();
        int used = width("…");
        int count = 0;
        while (count < codePoints.length) {
            used += width(Character.toString(codePoints[count]));
            if (used > room) {
                break;
            }
            count++;
        }
        return new String(codePoints, 0, count).stripTrailing() + "…";
    }

    void add(List<Shape> shapes, String text, int x, int baseline) {
        add(shapes, text, x, baseline, size);
    }

    void add(List<Shape> shapes, String text, int x, int baseline, int otherSize) {
        int at = x;
        for (Segment segment : preparation.fallback().divide(Face.REGULAR, text)) {
            int width = preparation.metrics().width(segment.face(), segment.shown(), otherSize);
            shapes.add(new Drawing.Words(new TextFrame(
                    Frame.LAYOUT,
                    segment.shown(),
                    segment.face(),
                    otherSize,
                    preparation.theme().text(),
                    at,
                    baseline,
                    width,
                    Frame.NO_LINK)));
            at += width;
        }
    }
}

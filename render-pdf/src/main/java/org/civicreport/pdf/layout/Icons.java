package org.civicreport.pdf.layout;

import java.util.List;
import org.civicreport.document.Tone;
import org.civicreport.pdf.layout.Drawing.Circle;
import org.civicreport.pdf.layout.Drawing.Shape;
import org.civicreport.render.Colour;

/** The icons of badges: each tone has a shape of its own, so that colour is never needed to tell them apart. */
final class Icons {

    private Icons() {}

    static Drawing of(Tone tone, Colour colour, Colour inside, int size) {
        return new Drawing(size, size, shapes(tone, colour, inside, size));
    }

    private static List<Shape> shapes(Tone tone, Colour colour, Colour inside, int size) {
        int half = size / 2;
        int radius = size * 45 / 100;
        int line = size / 9;
        Circle disc = new Circle(half, half, radius, colour, null, 0);
        Circle ring = new Circle(half, half, radius - line / 2, null, colour, line);
        switch (tone) {
            case DONE:
                return List.of(
                        disc,
                        Drawing.line(
                                inside,
                                line,
                                at(size, 28),
                                at(size, 52),
                                at(size, 44),
                                at(size, 67),
                                at(size, 72),
                                at(size, 34)));
            case STOPPED:
                return List.of(
                        disc,
                        Drawing.line(inside, line, at(size, 33), at(size, 33), at(size, 67), at(size, 67)),
                        Drawing.line(inside, line, at(size, 67), at(size, 33), at(size, 33), at(size, 67)));
            case ACTIVE:
                return List.of(
                        disc,
                        new Drawing.Path(
                                List.of(at(size, 40), at(size, 30), at(size, 72), half, at(size, 40), at(size, 70)),
                                true,
                                inside,
                                null,
                                0));
            case PLANNED:
                return List.of(
                        ring, Drawing.line(colour, line, half, at(size, 26), half, half, at(size, 66), at(size, 62)));
            case ATTENTION:
                return List.of(
                        new Drawing.Path(
                                List.of(half, at(size, 5), at(size, 98), at(size, 92), at(size, 2), at(size, 92)),
                                true,
                                colour,
                                null,
                                0),
                        Drawing.line(inside, line, half, at(size, 36), half, at(size, 64)),
                        new Circle(half, at(size, 78), line * 6 / 10, inside, null, 0));
            default:
                return List.of(ring, new Circle(half, half, line, colour, null, 0));
        }
    }

    private static int at(int size, int hundredths) {
        return size * hundredths / 100;
    }
}

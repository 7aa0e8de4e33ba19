package org.civicreport.docx.body;

import java.util.List;
import java.util.Locale;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.drawing.Circle;
import org.civicreport.drawing.Line;
import org.civicreport.drawing.Numeral;
import org.civicreport.drawing.Rectangle;
import org.civicreport.drawing.Shape;
import org.civicreport.drawing.ShapeVisitor;
import org.civicreport.render.Colour;
import org.civicreport.render.Theme;
import org.jspecify.annotations.Nullable;

/** Writes the shapes of a drawing (ECMA-376, part 1, clause 20.1). One for each canvas; it counts them. */
final class ShapeWriter implements ShapeVisitor<Void> {

    private static final long PER_POINT = 12_700;
    private static final long THIN = PER_POINT / 2;
    private static final long STRONG = PER_POINT * 3 / 2;
    private static final int KEY_SIZE = 900;

    private final XmlWriter xml;
    private final Theme theme;
    private final String language;
    private int count;
    private long left;
    private long top;
    private long box;

    /**
     * @param xml where they go
     * @param theme colours and typefaces
     * @param language the language of words and numbers, as Word names it
     */
    ShapeWriter(XmlWriter xml, Theme theme, String language) {
        this.xml = xml;
        this.theme = theme;
        this.language = language;
    }

    /** Writes a rectangle that nobody sees. */
    void frame(long width, long height) {
        shape("rect", 0, 0, width, height, "", null, null, 0);
        xml.end();
    }

    /** Writes shapes into a square box, all lengths in English Metric Units. */
    void write(List<Shape> shapes, long x, long y, long side) {
        left = x;
        top = y;
        box = side;
        shapes.forEach(shape -> shape.accept(this));
    }

    /** Writes the words of a key. */
    void words(String words, long x, long y, long width, long height) {
        shape("rect", x, y, width, height, "", null, null, 0);
        text(words, "l", "square", KEY_SIZE);
        xml.end();
    }

    private long scaled(double length) {
        return Math.round(length * box);
    }

    @Override
    public Void visit(Rectangle rectangle) {
        Colour colour = theme.tone(rectangle.tone());
        area("rect", rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height(), colour, colour, THIN);
        return null;
    }

    @Override
    public Void visit(Circle circle) {
        Colour ground = switch (circle.ground()) {
            case NONE -> null;
            case BACKGROUND -> theme.background();
            case SURFACE -> theme.surface();
        };
        boolean guide = circle.tone() == null;
        Colour outline = circle.tone() == null ? theme.rule() : theme.tone(circle.tone());
        double x = circle.x() - circle.radius();
        double y = circle.y() - circle.radius();
        area("ellipse", x, y, 2 * circle.radius(), 2 * circle.radius(), ground, outline, guide ? THIN : STRONG);
        return null;
    }

    private void area(
            String geometry,
            double x,
            double y,
            double width,
            double height,
            @Nullable Colour fill,
            Colour outline,
            long thickness) {
        shape(geometry, left + scaled(x), top + scaled(y), scaled(width), scaled(height), "", fill, outline, thickness);
        xml.end();
    }

    @Override
    public Void visit(Line line) {
        boolean rising = (line.toX() < line.fromX()) != (line.toY() < line.fromY());
        shape(
                "line",
                left + scaled(Math.min(line.fromX(), line.toX())),
                top + scaled(Math.min(line.fromY(), line.toY())),
                scaled(Math.abs(line.toX() - line.fromX())),
                scaled(Math.abs(line.toY() - line.fromY())),
                rising ? "1" : "",
                null,
                theme.rule(),
                THIN);
        xml.end();
        return null;
    }

    @Override
    public Void visit(Numeral numeral) {
        boolean centred = numeral.alignment() == Numeral.Alignment.CENTRED;
        long height = scaled(2 * numeral.size());
        long width = 2 * height;
        long x = left + scaled(numeral.x()) - (centred ? width / 2 : 0);
        shape("rect", x, top + scaled(numeral.y()) - height / 2, width, height, "", null, null, 0);
        int hundredths = (int) (scaled(numeral.size()) * 100 / PER_POINT);
        text(numeral.text(), centred ? "ctr" : "l", "none", Math.max(100, hundredths / 50 * 50));
        xml.end();
        return null;
    }

    /** Opens a shape, which the caller closes. */
    private void shape(
            String geometry,
            long x,
            long y,
            long width,
            long height,
            String flipped,
            @Nullable Colour fill,
            @Nullable Colour outline,
            long thickness) {
        String number = Integer.toString(++count);
        xml.open("a:sp").open("a:nvSpPr");
        xml.empty("a:cNvPr", "id", number, "name", "Shape " + number).empty("a:cNvSpPr");
        xml.end();
        xml.open("a:spPr");
        if (flipped.isEmpty()) {
            xml.open("a:xfrm");
        } else {
            xml.open("a:xfrm", "flipV", flipped);
        }
        xml.empty("a:off", "x", Long.toString(x), "y", Long.toString(y));
        xml.empty("a:ext", "cx", Long.toString(width), "cy", Long.toString(height))
                .end();
        xml.open("a:prstGeom", "prst", geometry).empty("a:avLst").end();
        fill(fill);
        xml.open("a:ln", "w", Long.toString(thickness));
        fill(outline);
        xml.end().end();
    }

    private void fill(@Nullable Colour colour) {
        if (colour == null) {
            xml.empty("a:noFill");
        } else {
            String hex = colour.hex().substring(1).toUpperCase(Locale.ROOT);
            xml.open("a:solidFill").empty("a:srgbClr", "val", hex).end();
        }
    }

    private void text(String text, String alignment, String wrap, int size) {
        xml.open("a:txSp").open("a:txBody");
        xml.empty("a:bodyPr", "wrap", wrap, "lIns", "0", "tIns", "0", "rIns", "0", "bIns", "0", "anchor", "ctr");
        xml.empty("a:lstStyle").open("a:p").empty("a:pPr", "algn", alignment);
        xml.open("a:r").open("a:rPr", "lang", language, "sz", Integer.toString(size));
        fill(theme.text());
        xml.empty("a:latin", "typeface", theme.bodyFamily()).end();
        xml.element("a:t", text);
        xml.end().end().end().empty("a:useSpRect").end();
    }
}

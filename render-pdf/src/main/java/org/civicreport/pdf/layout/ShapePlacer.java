package org.civicreport.pdf.layout;

import java.util.List;
import org.civicreport.drawing.Circle;
import org.civicreport.drawing.Line;
import org.civicreport.drawing.Numeral;
import org.civicreport.drawing.Rectangle;
import org.civicreport.drawing.ShapeVisitor;
import org.civicreport.pdf.layout.Drawing.Shape;
import org.civicreport.render.Colour;
import org.civicreport.render.Theme;

/** Places the shapes of a unit box in a box of some size. */
final class ShapePlacer implements ShapeVisitor<Void> {

    private static final int GUIDE = 600;
    private static final int OUTLINE = 1_200;
    private static final int EDGE = 600;
    private static final int NUMERAL_SPACE = 4_000;
    private static final int MOST_SIZE = 8_500;

    private final Theme theme;
    private final ChartWords words;
    private final List<Shape> shapes;
    private final int left;
    private final int top;
    private final int width;
    private final int height;

    ShapePlacer(
            Preparation preparation, ChartWords words, List<Shape> shapes, int left, int top, int width, int height) {
        this.theme = preparation.theme();
        this.words = words;
        this.shapes = shapes;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    private int x(double share) {
        return left + (int) Math.round(share * width);
    }

    private int y(double share) {
        return top + (int) Math.round(share * height);
    }

    @Override
    public Void visit(Rectangle rectangle) {
        Colour colour = theme.tone(rectangle.tone());
        int x = x(rectangle.x());
        int y = y(rectangle.y());
        int right = x(rectangle.x() + rectangle.width());
        int bottom = y(rectangle.y() + rectangle.height());
        if (right > x && bottom > y) {
            new Hatching(x, y, right, bottom).fill(shapes, rectangle.pattern(), colour, theme.background());
            List<Integer> corners = List.of(x, y, right, y, right, bottom, x, bottom);
            shapes.add(new Drawing.Path(corners, true, null, colour, EDGE));
        }
        return null;
    }

    @Override
    public Void visit(Circle circle) {
        int radius = (int) Math.round(circle.radius() * height);
        Colour ground = null;
        switch (circle.ground()) {
            case BACKGROUND:
                ground = theme.background();
                break;
            case SURFACE:
                ground = theme.surface();
                break;
            default:
        }
        Colour line = circle.tone() == null ? theme.rule() : theme.tone(circle.tone());
        int lineWidth = circle.tone() == null ? GUIDE : OUTLINE;
        shapes.add(new Drawing.Circle(x(circle.x()), y(circle.y()), radius, ground, line, lineWidth));
        return null;
    }

    @Override
    public Void visit(Line line) {
        shapes.add(Drawing.line(theme.rule(), GUIDE, x(line.fromX()), y(line.fromY()), x(line.toX()), y(line.toY())));
        return null;
    }

    @Override
    public Void visit(Numeral numeral) {
        int size = Math.min(MOST_SIZE, (int) Math.round(numeral.size() * height));
        boolean after = numeral.alignment() == Numeral.Alignment.AFTER;
        int x = after ? x(numeral.x()) + NUMERAL_SPACE : x(numeral.x()) - words.width(numeral.text(), size) / 2;
        words.add(shapes, numeral.text(), x, y(numeral.y()) + size * 36 / 100, size);
        return null;
    }
}

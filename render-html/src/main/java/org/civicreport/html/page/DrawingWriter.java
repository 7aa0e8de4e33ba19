package org.civicreport.html.page;

import java.math.BigDecimal;
import java.util.List;
import org.civicreport.drawing.ChartDrawing;
import org.civicreport.drawing.Circle;
import org.civicreport.drawing.Key;
import org.civicreport.drawing.Line;
import org.civicreport.drawing.Numeral;
import org.civicreport.drawing.Panel;
import org.civicreport.drawing.Rectangle;
import org.civicreport.drawing.Shape;
import org.civicreport.drawing.ShapeVisitor;
import org.civicreport.html.markup.Markup;

/**
 * Writes a chart's drawing. Words are HTML, so that they keep their size on a narrow screen; so are the numbers at the
 * ends of bars. A strip's shapes have no scale of their own, their places are in per cent.
 */
final class DrawingWriter implements ShapeVisitor<Void> {

    private static final int SQUARE = 400;
    private static final int SYMBOL = 16;

    private final Symbols symbols;
    private final Markup markup;
    private double unit;
    private String suffix = "";

    DrawingWriter(Rendering rendering) {
        this.symbols = rendering.symbols();
        this.markup = rendering.markup();
    }

    void write(ChartDrawing drawing) {
        boolean square = drawing.panels().stream().anyMatch(panel -> panel.form() == Panel.Form.SQUARE);
        markup.open("div").classes(square ? "radar" : "bars").line();
        keys("keys", drawing.keys());
        drawing.panels().forEach(this::panel);
        markup.close().line();
    }

    private void panel(Panel panel) {
        if (panel.heading() != null) {
            markup.open("p").classes("category").text(panel.heading()).close().line();
        }
        switch (panel.form()) {
            case SQUARE -> square("square", panel.shapes(), SQUARE);
            case STRIP -> strip(panel.shapes());
        }
        markup.line();
        if (!panel.keys().isEmpty()) {
            keys("parts", panel.keys());
        }
    }

    private void strip(List<Shape> shapes) {
        markup.open("div").classes("bar").open("svg").classes("strip").attribute("aria-hidden", "true");
        markup.attribute("width", "100").attribute("height", "16");
        unit = 100;
        suffix = "%";
        shapes.stream().filter(shape -> !(shape instanceof Numeral)).forEach(shape -> shape.accept(this));
        markup.close();
        for (Shape shape : shapes) {
            if (shape instanceof Numeral numeral) {
                markup.open("span").classes("value").text(numeral.text()).close();
            }
        }
        markup.close();
    }

    private void square(String classes, List<Shape> shapes, int size) {
        markup.open("svg").classes(classes).attribute("aria-hidden", "true");
        markup.attribute("viewBox", "0 0 " + size + " " + size);
        markup.attribute("width", Integer.toString(size)).attribute("height", Integer.toString(size));
        unit = size;
        suffix = "";
        shapes.forEach(shape -> shape.accept(this));
        markup.close();
    }

    private void keys(String classes, List<Key> keys) {
        markup.open("div").classes(classes).line();
        for (Key key : keys) {
            markup.open("p").classes("key");
            square("symbol", key.symbol(), SYMBOL);
            markup.open("span").text(key.words()).close().close().line();
        }
        markup.close().line();
    }

    @Override
    public Void visit(Rectangle rectangle) {
        markup.open("rect").classes("mark " + Symbols.toneClass(rectangle.tone()));
        length("x", rectangle.x());
        length("y", rectangle.y());
        length("width", rectangle.width());
        length("height", rectangle.height());
        markup.paint("fill", symbols.fill(rectangle.tone(), rectangle.pattern()))
                .close();
        return null;
    }

    @Override
    public Void visit(Circle circle) {
        String outline = circle.tone() == null ? "guide" : "outline " + Symbols.toneClass(circle.tone());
        String ground = switch (circle.ground()) {
            case NONE -> "";
            case BACKGROUND -> " on-background";
            case SURFACE -> " on-surface";
        };
        markup.open("circle").classes(outline + ground);
        length("cx", circle.x());
        length("cy", circle.y());
        length("r", circle.radius());
        markup.close();
        return null;
    }

    @Override
    public Void visit(Line line) {
        markup.open("line").classes("guide");
        length("x1", line.fromX());
        length("y1", line.fromY());
        length("x2", line.toX());
        length("y2", line.toY());
        markup.close();
        return null;
    }

    @Override
    public Void visit(Numeral numeral) {
        markup.open("text").classes("numeral").attribute("dy", "0.35em");
        length("x", numeral.x());
        length("y", numeral.y());
        length("font-size", numeral.size());
        if (numeral.alignment() == Numeral.Alignment.CENTRED) {
            markup.attribute("text-anchor", "middle");
        }
        markup.text(numeral.text()).close();
        return null;
    }

    private void length(String attribute, double share) {
        BigDecimal hundredths = BigDecimal.valueOf(Math.round(share * unit * 100), 2);
        markup.attribute(attribute, hundredths.stripTrailingZeros().toPlainString() + suffix);
    }
}

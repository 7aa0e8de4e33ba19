package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Chart;
import org.civicreport.drawing.ChartDrawing;
import org.civicreport.drawing.Key;
import org.civicreport.drawing.Numeral;
import org.civicreport.drawing.Panel;
import org.civicreport.pdf.layout.Drawing.Shape;

/**
 * Sets a chart's drawing at a width: keys, then the panels with their headings. All of it is one figure; the same numbers
 * stand in the data table below.
 */
final class ChartSetter {

    private static final int SIZE = 8_500;
    private static final int LINE = 13_000;
    private static final int SYMBOL = 8_500;
    private static final int KEY_GAP = 16_000;
    private static final int STRIP = 12_000;
    private static final int GAP = 6_000;
    private static final int SQUARE = 230_000;
    private static final int NUMERAL_SPACE = 4_000;

    private final ChartDrawing chart;
    private final Preparation preparation;
    private final ChartWords words;

    ChartSetter(Chart chart, Preparation preparation) {
        this.chart = ChartDrawing.of(chart, preparation.document().labels());
        this.preparation = preparation;
        this.words = new ChartWords(preparation, SIZE);
    }

    Drawing set(int width) {
        List<Shape> shapes = new ArrayList<>();
        boolean square = chart.panels().stream().anyMatch(panel -> panel.form() == Panel.Form.SQUARE);
        int height = square ? squares(shapes, width) : strips(shapes, width);
        return new Drawing(width, height, shapes);
    }

    /** The keys stand beside a square panel, one below the other. */
    private int squares(List<Shape> shapes, int width) {
        int side = Math.min(SQUARE, width * 55 / 100);
        int y = 0;
        for (Panel panel : chart.panels()) {
            ShapePlacer placer = new ShapePlacer(preparation, words, shapes, 0, y, side, side);
            panel.shapes().forEach(shape -> shape.accept(placer));
            y += side + GAP;
        }
        int left = side + KEY_GAP;
        int keyY = 0;
        for (Key key : chart.keys()) {
            key(shapes, key, left, keyY, width - left);
            keyY += LINE + 2_000;
        }
        return Math.max(y, keyY);
    }

    private int strips(List<Shape> shapes, int width) {
        int y = keys(shapes, chart.keys(), 0, 0, width);
        y += y == 0 ? 0 : GAP;
        int labels = Math.min(
                width * 2 / 5,
                10_000
                        + chart.panels().stream()
                                .mapToInt(panel -> panel.heading() == null ? 0 : words.width(panel.heading()))
                                .max()
                                .orElse(0));
        int numerals = NUMERAL_SPACE * 2
                + chart.panels().stream()
                        .flatMap(panel -> panel.shapes().stream())
                        .filter(Numeral.class::isInstance)
                        .mapToInt(shape -> words.width(((Numeral) shape).text()))
                        .max()
                        .orElse(0);
        int strip = Math.max(1, width - labels - numerals);
        for (Panel panel : chart.panels()) {
            if (panel.heading() != null) {
                String heading = words.fitted(panel.heading(), labels - 8_000);
                words.add(shapes, heading, labels - 8_000 - words.width(heading), y + STRIP * 3 / 4);
            }
            ShapePlacer placer = new ShapePlacer(preparation, words, shapes, labels, y, strip, STRIP);
            panel.shapes().forEach(shape -> shape.accept(placer));
            y += STRIP + 2_000;
            y += keys(shapes, panel.keys(), labels, y, width - labels);
            y += GAP;
        }
        return y;
    }

    /** Sets keys side by side, in as many lines as they need, and returns their height. */
    private int keys(List<Shape> shapes, List<Key> keys, int left, int top, int width) {
        int x = 0;
        int y = 0;
        for (Key key : keys) {
            int needed = SYMBOL + NUMERAL_SPACE + words.width(key.words());
            if (x > 0 && x + needed > width) {
                x = 0;
                y += LINE;
            }
            key(shapes, key, left + x, top + y, width - x);
            x += needed + KEY_GAP;
        }
        return keys.isEmpty() ? 0 : y + LINE;
    }

    private void key(List<Shape> shapes, Key key, int x, int y, int room) {
        ShapePlacer placer = new ShapePlacer(preparation, words, shapes, x, y + 1_500, SYMBOL, SYMBOL);
        key.symbol().forEach(shape -> shape.accept(placer));
        int indent = SYMBOL + NUMERAL_SPACE;
        words.add(shapes, words.fitted(key.words(), room - indent), x + indent, y + 9_000);
    }
}

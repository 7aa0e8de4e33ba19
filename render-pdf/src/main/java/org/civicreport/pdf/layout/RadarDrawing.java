package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Chart;
import org.civicreport.pdf.layout.Drawing.Circle;
import org.civicreport.pdf.layout.Drawing.Path;
import org.civicreport.pdf.layout.Drawing.Shape;

/** Draws a radar: an axis for each category, a closed line for each series, with a dot at each value. */
final class RadarDrawing {

    private static final int RADIUS = 90_000;
    private static final int LABEL_ROOM = 26_000;

    private final Chart chart;
    private final ChartDrawing around;

    RadarDrawing(Chart chart, ChartDrawing around) {
        this.chart = chart;
        this.around = around;
    }

    Drawing draw(int width, int top, List<Shape> shapes) {
        int radius = Math.max(20_000, Math.min(RADIUS, width / 4));
        int x = width / 2;
        int y = top + LABEL_ROOM + radius;
        int axes = chart.categories().size();
        double highest = highest();
        for (int ring = 1; ring <= 4; ring++) {
            shapes.add(new Path(polygon(x, y, radius * ring / 4, axes), true, null, around.rule(), 500));
        }
        for (int c = 0; c < axes; c++) {
            int endX = x(x, radius, c, axes);
            int endY = y(y, radius, c, axes);
            shapes.add(Drawing.line(around.rule(), 500, x, y, endX, endY));
            label(chart.categories().get(c), x, y, radius + 9_000, c, axes, width);
        }
        for (int s = 0; s < chart.series().size(); s++) {
            List<Integer> points = new ArrayList<>();
            for (int c = 0; c < axes; c++) {
                double share = chart.series().get(s).values().get(c).doubleValue() / highest;
                points.add(x(x, (int) (radius * share), c, axes));
                points.add(y(y, (int) (radius * share), c, axes));
            }
            shapes.add(new Path(points, true, null, around.colour(s), 1_500));
            for (int p = 0; p < points.size(); p += 2) {
                shapes.add(new Circle(points.get(p), points.get(p + 1), 2_200, around.colour(s), null, 0));
            }
        }
        return new Drawing(width, y + radius + LABEL_ROOM, shapes);
    }

    private double highest() {
        double highest = 0;
        for (Chart.Series one : chart.series()) {
            for (java.math.BigDecimal value : one.values()) {
                highest = Math.max(highest, value.doubleValue());
            }
        }
        return highest > 0 && highest <= Double.MAX_VALUE ? highest : 1;
    }

    private void label(String category, int x, int y, int radius, int axis, int axes, int width) {
        int endX = x(x, radius, axis, axes);
        int endY = y(y, radius, axis, axes) + 3_000;
        int room = Math.max(20_000, Math.abs(endX - x) < radius / 8 ? width : endX > x ? width - endX : endX);
        String name = around.fitted(category, room);
        int nameWidth = around.width(name);
        int left = Math.abs(endX - x) < radius / 8 ? endX - nameWidth / 2 : endX > x ? endX : endX - nameWidth;
        around.words(name, left, endY, around.text());
    }

    private static List<Integer> polygon(int x, int y, int radius, int axes) {
        List<Integer> points = new ArrayList<>();
        for (int c = 0; c < axes; c++) {
            points.add(x(x, radius, c, axes));
            points.add(y(y, radius, c, axes));
        }
        return points;
    }

    // StrictMath: the same digits on every machine.
    private static int x(int x, int radius, int axis, int axes) {
        return x + (int) StrictMath.rint(radius * StrictMath.sin(2 * StrictMath.PI * axis / axes));
    }

    private static int y(int y, int radius, int axis, int axes) {
        return y - (int) StrictMath.rint(radius * StrictMath.cos(2 * StrictMath.PI * axis / axes));
    }
}

package org.civicreport.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Chart;
import org.civicreport.document.Labels;

/** Lays out bars: a strip for each bar, the longest one as long as its strip. */
final class BarLayout {

    /** Digits of a share; a ten-thousandth of a page's width can't be seen. */
    private static final int SCALE = 6;

    private static final Line AXIS = new Line(0, 0, 0, 1);

    private final Chart chart;
    private final Labels labels;

    BarLayout(Chart chart, Labels labels) {
        this.chart = chart;
        this.labels = labels;
    }

    ChartDrawing sideBySide() {
        BigDecimal longest = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        List<Panel> panels = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            for (int series = 0; series < chart.series().size(); series++) {
                List<Shape> shapes = new ArrayList<>();
                BigDecimal value = value(series, category);
                part(shapes, series, BigDecimal.ZERO, value, longest);
                end(shapes, value, longest);
                String heading = series == 0 ? chart.categories().get(category) : null;
                panels.add(new Panel(heading, Panel.Form.STRIP, shapes, List.of()));
            }
        }
        return new ChartDrawing(legend(), panels);
    }

    ChartDrawing stacked() {
        List<BigDecimal> sums = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int series = 0; series < chart.series().size(); series++) {
                sum = sum.add(value(series, category));
            }
            sums.add(sum);
        }
        BigDecimal longest = sums.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        List<Panel> panels = new ArrayList<>();
        for (int category = 0; category < sums.size(); category++) {
            panels.add(stack(category, sums.get(category), longest));
        }
        return new ChartDrawing(legend(), panels);
    }

    private Panel stack(int category, BigDecimal sum, BigDecimal longest) {
        List<Shape> shapes = new ArrayList<>();
        List<Key> parts = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (int series = 0; series < chart.series().size(); series++) {
            BigDecimal value = value(series, category);
            part(shapes, series, before, value, longest);
            if (value.signum() > 0) {
                parts.add(new Key(swatch(series), labels.number(value)));
            }
            before = before.add(value);
        }
        end(shapes, sum, longest);
        return new Panel(chart.categories().get(category), Panel.Form.STRIP, shapes, parts);
    }

    private void part(List<Shape> shapes, int series, BigDecimal before, BigDecimal value, BigDecimal longest) {
        if (value.signum() > 0) {
            double from = share(before, longest);
            double to = share(before.add(value), longest);
            shapes.add(new Rectangle(
                    from, 0, to - from, 1, chart.series().get(series).tone(), Pattern.of(series)));
        }
    }

    private void end(List<Shape> shapes, BigDecimal value, BigDecimal longest) {
        shapes.add(AXIS);
        shapes.add(new Numeral(share(value, longest), 0.5, Numeral.Alignment.AFTER, 1, labels.number(value)));
    }

    private List<Key> legend() {
        List<Key> keys = new ArrayList<>();
        for (int series = 0; series < chart.series().size(); series++) {
            keys.add(new Key(swatch(series), chart.series().get(series).name()));
        }
        return keys;
    }

    private List<Shape> swatch(int series) {
        return List.of(new Rectangle(0, 0, 1, 1, chart.series().get(series).tone(), Pattern.of(series)));
    }

    private BigDecimal value(int series, int category) {
        return chart.series().get(series).values().get(category);
    }

    private static double share(BigDecimal value, BigDecimal longest) {
        return longest.signum() == 0
                ? 0
                : value.divide(longest, SCALE, RoundingMode.HALF_UP).doubleValue();
    }
}

package org.civicreport.pdf.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Chart;
import org.civicreport.document.Tone;
import org.civicreport.pdf.layout.Drawing.Shape;
import org.civicreport.pdf.layout.Frame.TextFrame;
import org.civicreport.pdf.text.Face;
import org.civicreport.pdf.text.Metrics;
import org.civicreport.pdf.text.Segment;
import org.civicreport.render.Colour;

/** Draws charts as shapes with words at them; the same numbers stand in the data table below. */
final class ChartDrawing {

    private static final int SIZE = 8_500;
    private static final int LINE = 12_000;
    private static final int BAR = 11_000;
    private static final int GAP = 7_000;
    private static final int VALUE_ROOM = 42_000;

    private final Chart chart;
    private final Preparation preparation;
    private final List<Shape> shapes = new ArrayList<>();

    ChartDrawing(Chart chart, Preparation preparation) {
        this.chart = chart;
        this.preparation = preparation;
    }

    Drawing draw(int width) {
        shapes.clear();
        int top = chart.series().size() > 1 ? legend(width) : 0;
        if (chart.kind() == Chart.Kind.RADAR && chart.categories().size() >= 3) {
            return new RadarDrawing(chart, this).draw(width, top, shapes);
        }
        return bars(width, top, chart.kind() == Chart.Kind.STACKED_BARS);
    }

    Colour colour(int series) {
        return preparation.theme().tone(chart.series().get(series).tone());
    }

    Colour rule() {
        return preparation.theme().rule();
    }

    private int legend(int width) {
        int x = 0;
        int y = 0;
        for (int s = 0; s < chart.series().size(); s++) {
            String name = fitted(chart.series().get(s).name(), width - 14_000);
            int advance = 14_000 + width(name) + 16_000;
            if (x > 0 && x + advance - 16_000 > width) {
                x = 0;
                y += LINE;
            }
            bar(s, x, y + 1_500, 9_000, 9_000);
            words(name, x + 14_000, y + 9_500, preparation.theme().text());
            x += advance;
        }
        return y + LINE + GAP;
    }

    private Drawing bars(int width, int top, boolean stacked) {
        int labels = Math.min(
                width * 2 / 5,
                10_000 + chart.categories().stream().mapToInt(this::width).max().orElse(0));
        int most = Math.max(1, width - labels - VALUE_ROOM);
        double scale = most / highest(stacked);
        int y = top;
        for (int c = 0; c < chart.categories().size(); c++) {
            int begins = y;
            int x = labels;
            for (int s = 0; s < chart.series().size(); s++) {
                BigDecimal value = chart.series().get(s).values().get(c);
                int length = (int) (value.doubleValue() * scale);
                if (length > 0) {
                    bar(s, x, y, length, BAR);
                }
                if (stacked) {
                    x += length;
                } else {
                    words(
                            number(value),
                            labels + length + 4_000,
                            y + 8_800,
                            preparation.theme().text());
                    y += BAR + 1_500;
                }
            }
            if (stacked) {
                words(
                        number(total(c)),
                        x + 4_000,
                        y + 8_800,
                        preparation.theme().text());
                y += BAR + 1_500;
            }
            String name = fitted(chart.categories().get(c), labels - 8_000);
            int middle = (begins + y - 1_500) / 2 + 3_000;
            words(
                    name,
                    labels - 8_000 - width(name),
                    middle,
                    preparation.theme().text());
            y += GAP;
        }
        shapes.add(Drawing.line(rule(), 700, labels, top - 2_000, labels, y - GAP + 2_000));
        return new Drawing(width, y, shapes);
    }

    /** A bar with a pattern of its own for each tone, so that it is known without its colour. */
    private void bar(int series, int x, int y, int width, int height) {
        Colour colour = colour(series);
        shapes.add(Drawing.rectangle(x, y, width, height, colour));
        Tone tone = chart.series().get(series).tone();
        Colour background = preparation.theme().background();
        int step = 3_000 + 1_500 * (tone.ordinal() % 3);
        if (tone == Tone.PLANNED || tone == Tone.STOPPED) {
            for (int at = step; at < width; at += step) {
                shapes.add(Drawing.line(background, 700, x + at, y, x + at, y + height));
            }
        } else if (tone == Tone.ATTENTION || tone == Tone.NEUTRAL) {
            for (int at = step; at < height; at += step) {
                shapes.add(Drawing.line(background, 700, x, y + at, x + width, y + at));
            }
        }
    }

    private double highest(boolean stacked) {
        double highest = 0;
        for (int c = 0; c < chart.categories().size(); c++) {
            if (stacked) {
                highest = Math.max(highest, total(c).doubleValue());
            } else {
                for (Chart.Series one : chart.series()) {
                    highest = Math.max(highest, one.values().get(c).doubleValue());
                }
            }
        }
        return highest > 0 && highest <= Double.MAX_VALUE ? highest : 1;
    }

    private BigDecimal total(int category) {
        return chart.series().stream().map(one -> one.values().get(category)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String number(BigDecimal value) {
        return preparation.document().labels().number(value);
    }

    int width(String text) {
        Metrics metrics = preparation.metrics();
        int sum = 0;
        for (Segment segment : preparation.fallback().divide(Face.REGULAR, text)) {
            sum += metrics.width(segment.face(), segment.shown(), SIZE);
        }
        return sum;
    }

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

    void words(String text, int x, int y, Colour colour) {
        int at = x;
        for (Segment segment : preparation.fallback().divide(Face.REGULAR, text)) {
            int width = preparation.metrics().width(segment.face(), segment.shown(), SIZE);
            shapes.add(new Drawing.Words(new TextFrame(
                    Frame.LAYOUT, segment.shown(), segment.face(), SIZE, colour, at, y, width, Frame.NO_LINK)));
            at += width;
        }
    }

    Colour text() {
        return preparation.theme().text();
    }
}

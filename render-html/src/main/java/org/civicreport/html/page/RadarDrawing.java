package org.civicreport.html.page;

import java.math.BigDecimal;
import org.civicreport.document.Chart;
import org.civicreport.html.markup.Markup;

/**
 * Draws a radar: a sector for each category, a ring for each series, the first one innermost; in each field a dot whose
 * size and number say how many. The drawing's text is numbers only; a list beside it says which sector is what.
 */
final class RadarDrawing {

    private static final int MOST_SECTORS = 12;
    private static final int MOST_RINGS = 5;
    private static final BigDecimal MOST = BigDecimal.valueOf(999);
    private static final double RADIUS = 170;
    private static final double RIM = 186;

    private final Rendering rendering;
    private final Chart chart;
    private final Markup markup;
    private final int sectors;
    private final int rings;

    RadarDrawing(Rendering rendering, Chart chart) {
        this.rendering = rendering;
        this.chart = chart;
        this.markup = rendering.markup();
        this.sectors = chart.categories().size();
        this.rings = chart.series().size();
    }

    /** Tells whether the numbers can be read in a radar: not too many, and counts that fit into a dot. */
    static boolean suits(Chart chart) {
        return chart.categories().size() >= 2
                && chart.categories().size() <= MOST_SECTORS
                && chart.series().size() <= MOST_RINGS
                && chart.series().stream()
                        .flatMap(series -> series.values().stream())
                        .allMatch(value -> value.compareTo(MOST) <= 0
                                && value.stripTrailingZeros().scale() <= 0);
    }

    void write() {
        markup.open("div").classes("radar").line();
        markup.open("svg").attribute("viewBox", "-200 -200 400 400").attribute("aria-hidden", "true");
        markup.attribute("width", "400").attribute("height", "400").line();
        for (int ring = rings; ring > 0; ring--) {
            circle(0, 0, RADIUS * ring / rings, ring % 2 == 1 ? "ring" : "ring even");
        }
        for (int sector = 0; sector < sectors; sector++) {
            spoke(sector);
        }
        for (int sector = 0; sector < sectors; sector++) {
            double middle = angle(sector + 0.5);
            number(RIM * StrictMath.sin(middle), -RIM * StrictMath.cos(middle), sector + 1, "sector");
            for (int ring = 0; ring < rings; ring++) {
                dot(sector, ring, middle);
            }
        }
        markup.close().line();
        keys();
        markup.close().line();
    }

    private double angle(double sector) {
        return 2 * StrictMath.PI * sector / sectors;
    }

    private void spoke(int sector) {
        double x = RADIUS * StrictMath.sin(angle(sector));
        double y = -RADIUS * StrictMath.cos(angle(sector));
        markup.open("line").classes("spoke").attribute("x2", coordinate(x)).attribute("y2", coordinate(y));
        markup.close().line();
    }

    private void dot(int sector, int ring, double middle) {
        int value = chart.series().get(ring).values().get(sector).intValueExact();
        if (value == 0) {
            return;
        }
        double width = RADIUS / rings;
        double distance = width * (ring + (ring == 0 ? 0.6 : 0.5));
        double room = Math.min(width / 2 - 2, distance * StrictMath.sin(StrictMath.PI / sectors) - 2);
        double size = Math.max(9, room * (0.6 + 0.4 * StrictMath.sqrt((double) value / largest())));
        double x = distance * StrictMath.sin(middle);
        double y = -distance * StrictMath.cos(middle);
        circle(x, y, size, "dot " + Symbols.toneClass(chart.series().get(ring).tone()));
        number(x, y, value, "count");
    }

    private int largest() {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToInt(BigDecimal::intValueExact)
                .max()
                .orElse(1);
    }

    private void circle(double x, double y, double radius, String classes) {
        markup.open("circle").classes(classes);
        markup.attribute("cx", coordinate(x)).attribute("cy", coordinate(y));
        markup.attribute("r", coordinate(radius)).close().line();
    }

    private void number(double x, double y, int number, String classes) {
        markup.open("text").classes(classes).attribute("text-anchor", "middle");
        markup.attribute("x", coordinate(x)).attribute("y", coordinate(y)).attribute("dy", "0.35em");
        markup.text(rendering.document().labels().number(number)).close().line();
    }

    private void keys() {
        markup.open("div").classes("keys").line();
        for (int sector = 0; sector < sectors; sector++) {
            markup.open("p").open("span").classes("sector-number");
            markup.text(rendering.document().labels().number(sector + 1))
                    .close()
                    .text(" ");
            markup.text(chart.categories().get(sector)).close().line();
        }
        for (int ring = 0; ring < rings; ring++) {
            ringKey(ring);
        }
        markup.close().line();
    }

    /** Shows which ring is meant without a word: all rings small, this one strong. */
    private void ringKey(int ring) {
        markup.open("p").classes(Symbols.toneClass(chart.series().get(ring).tone()) + " ring-key");
        markup.open("svg").attribute("viewBox", "-12 -12 24 24").attribute("aria-hidden", "true");
        markup.attribute("width", "24").attribute("height", "24");
        for (int i = 0; i < rings; i++) {
            circle(0, 0, 11.0 * (i + (rings == 1 ? 1 : 0.6)) / rings, i == ring ? "this-ring" : "other-ring");
        }
        markup.close();
        markup.text(chart.series().get(ring).name()).close().line();
    }

    private static String coordinate(double value) {
        return BigDecimal.valueOf(Math.round(value * 10), 1)
                .stripTrailingZeros()
                .toPlainString();
    }
}

package org.civicreport.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Chart;
import org.civicreport.document.Labels;
import org.civicreport.drawing.Circle.Ground;

/**
 * Lays out a radar: a sector for each category, numbered at the rim, clockwise from the top; a ring for each series, the
 * first one innermost; in each field a dot whose size and number say how many.
 */
final class RadarLayout {

    private static final int LEAST_SECTORS = 2;
    private static final int MOST_SECTORS = 12;
    private static final int MOST_RINGS = 5;
    private static final BigDecimal MOST = BigDecimal.valueOf(999);

    private static final double CENTRE = 0.5;
    private static final double RADIUS = 0.43;

    /** Around the centre nothing is drawn: sectors would be too narrow there for dots side by side. */
    private static final double HOLE = 0.1;

    private static final double RIM = 0.47;
    private static final double LEAST_DOT = 0.0225;
    private static final double GAP = 0.005;
    private static final double COUNT_SIZE = 0.0375;
    private static final double SECTOR_SIZE = 0.0425;

    private final Chart chart;
    private final Labels labels;
    private final int sectors;
    private final int rings;
    private final double largest;

    RadarLayout(Chart chart, Labels labels) {
        this.chart = chart;
        this.labels = labels;
        this.sectors = chart.categories().size();
        this.rings = chart.series().size();
        this.largest = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToInt(BigDecimal::intValue)
                .max()
                .orElse(0);
    }

    /** Tells whether the numbers can be read in a radar: not too many, and counts that fit into a dot. */
    static boolean suits(Chart chart) {
        return chart.categories().size() >= LEAST_SECTORS
                && chart.categories().size() <= MOST_SECTORS
                && chart.series().size() <= MOST_RINGS
                && chart.series().stream()
                        .flatMap(series -> series.values().stream())
                        .allMatch(value -> value.compareTo(MOST) <= 0
                                && value.stripTrailingZeros().scale() <= 0);
    }

    ChartDrawing drawing() {
        List<Shape> shapes = new ArrayList<>();
        for (int ring = rings; ring >= 0; ring--) {
            Ground ground = ring % 2 == 1 ? Ground.BACKGROUND : Ground.SURFACE;
            shapes.add(new Circle(CENTRE, CENTRE, HOLE + width() * ring, ground, null));
        }
        for (int sector = 0; sector < sectors; sector++) {
            shapes.add(new Line(x(sector, HOLE), y(sector, HOLE), x(sector, RADIUS), y(sector, RADIUS)));
        }
        for (int sector = 0; sector < sectors; sector++) {
            double middle = sector + 0.5;
            shapes.add(numeral(x(middle, RIM), y(middle, RIM), SECTOR_SIZE, sector + 1));
            for (int ring = 0; ring < rings; ring++) {
                dot(shapes, sector, ring);
            }
        }
        return new ChartDrawing(keys(), List.of(new Panel(null, Panel.Form.SQUARE, shapes, List.of())));
    }

    private void dot(List<Shape> shapes, int sector, int ring) {
        Chart.Series series = chart.series().get(ring);
        int value = series.values().get(sector).intValue();
        if (value == 0) {
            return;
        }
        double distance = HOLE + width() * (ring + 0.5);
        double room = Math.min(width() / 2, distance * StrictMath.sin(StrictMath.PI / sectors)) - GAP;
        double radius = Math.max(LEAST_DOT, room * (0.5 + 0.5 * StrictMath.sqrt(value / largest)));
        double x = x(sector + 0.5, distance);
        double y = y(sector + 0.5, distance);
        shapes.add(new Circle(x, y, radius, Ground.BACKGROUND, series.tone()));
        shapes.add(numeral(x, y, COUNT_SIZE, value));
    }

    private double width() {
        return (RADIUS - HOLE) / rings;
    }

    private List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (int sector = 0; sector < sectors; sector++) {
            Numeral number = numeral(CENTRE, CENTRE, 0.95, sector + 1);
            keys.add(new Key(List.of(number), chart.categories().get(sector)));
        }
        for (int ring = 0; ring < rings; ring++) {
            keys.add(new Key(ringSymbol(ring), chart.series().get(ring).name()));
        }
        return keys;
    }

    /** Shows which ring is meant without a word: all rings small, this one strong. */
    private List<Shape> ringSymbol(int ring) {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < rings; i++) {
            double radius = 0.46 * (i + 1) / rings;
            shapes.add(new Circle(
                    0.5,
                    0.5,
                    radius,
                    Ground.NONE,
                    i == ring ? chart.series().get(i).tone() : null));
        }
        return shapes;
    }

    private Numeral numeral(double x, double y, double size, int number) {
        return new Numeral(x, y, Numeral.Alignment.CENTRED, size, labels.number(number));
    }

    // StrictMath: the same digits on every machine.
    private double x(double sector, double distance) {
        return CENTRE + distance * StrictMath.sin(2 * StrictMath.PI * sector / sectors);
    }

    private double y(double sector, double distance) {
        return CENTRE - distance * StrictMath.cos(2 * StrictMath.PI * sector / sectors);
    }
}

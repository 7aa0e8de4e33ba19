package org.civicreport.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civicreport.document.Anchor;
import org.civicreport.document.Chart;
import org.civicreport.document.Labels;
import org.civicreport.document.Text;
import org.civicreport.document.Tone;
import org.junit.jupiter.api.Test;

class ChartDrawingTest {

    private static final Labels LABELS = Labels.of(Locale.GERMAN);
    private static final double LEAST = 1e-9;

    @Test
    void partsOfAStackFollowEachOtherAndBearTheirNumbers() {
        Chart chart = chart(
                Chart.Kind.STACKED_BARS,
                List.of("Bildung", "Verwaltung"),
                series("fertig", Tone.DONE, "1", "2"),
                series("läuft", Tone.ACTIVE, "3", "0"));
        ChartDrawing drawing = ChartDrawing.of(chart, LABELS);

        Panel first = drawing.panels().get(0);
        assertEquals("Bildung", first.heading());
        assertEquals(
                List.of(
                        new Rectangle(0, 0, 0.25, 1, Tone.DONE, Pattern.SOLID),
                        new Rectangle(0.25, 0, 0.75, 1, Tone.ACTIVE, Pattern.RISING),
                        new Line(0, 0, 0, 1),
                        new Numeral(1, 0.5, Numeral.Alignment.AFTER, 1, "4")),
                first.shapes());
        assertEquals(List.of("1", "3"), first.keys().stream().map(Key::words).toList());
        // No part, no number: nothing is drawn for zero.
        assertEquals(
                List.of("2"),
                drawing.panels().get(1).keys().stream().map(Key::words).toList());
    }

    @Test
    void barsSideBySideHaveTheirCategoryOnceAndTheLongestFillsItsStrip() {
        Chart chart = chart(
                Chart.Kind.BARS,
                List.of("2025", "2026"),
                series("Soll", Tone.PLANNED, "1.5", "2"),
                series("Ist", Tone.DONE, "1", "4"));
        ChartDrawing drawing = ChartDrawing.of(chart, LABELS);

        assertEquals(
                Arrays.asList("2025", null, "2026", null),
                drawing.panels().stream().map(Panel::heading).toList());
        assertEquals(
                List.of("1,5", "1", "2", "4"),
                numerals(drawing).stream().map(Numeral::text).toList());
        assertEquals(
                List.of(0.375, 0.25, 0.5, 1.0),
                rectangles(drawing).stream().map(Rectangle::width).toList());
    }

    @Test
    void aRadarHasARingForEachSeriesASectorForEachCategoryAndADotForEachNumber() {
        Chart chart = chart(
                Chart.Kind.RADAR,
                List.of("A", "B", "C"),
                series("geplant", Tone.PLANNED, "1", "0", "9"),
                series("fertig", Tone.DONE, "4", "5", "6"));
        ChartDrawing drawing = ChartDrawing.of(chart, LABELS);

        List<Shape> shapes = drawing.panels().get(0).shapes();
        assertEquals(Panel.Form.SQUARE, drawing.panels().get(0).form());
        assertEquals(3, shapes.stream().filter(shape -> isGuide(shape)).count());
        assertEquals(3, shapes.stream().filter(Line.class::isInstance).count());
        assertEquals(5, dots(shapes).size());
        assertEquals(
                List.of("1", "1", "4", "2", "5", "3", "9", "6"),
                numerals(drawing).stream().map(Numeral::text).toList());
        assertEquals(
                List.of("A", "B", "C", "geplant", "fertig"),
                drawing.keys().stream().map(Key::words).toList());
    }

    @Test
    void dotsOfARadarLieInsideTheRimAndApartFromEachOther() {
        String[] values = new String[12];
        Arrays.fill(values, "999");
        List<String> categories = Stream.iterate(1, i -> i + 1)
                .limit(values.length)
                .map(i -> "Feld " + i)
                .toList();
        Chart.Series[] all = Stream.of(Tone.PLANNED, Tone.ACTIVE, Tone.DONE, Tone.STOPPED, Tone.NEUTRAL)
                .map(tone -> series(tone.name(), tone, values))
                .toArray(Chart.Series[]::new);
        List<Circle> dots = dots(ChartDrawing.of(chart(Chart.Kind.RADAR, categories, all), LABELS)
                .panels()
                .get(0)
                .shapes());

        assertEquals(60, dots.size());
        for (Circle dot : dots) {
            assertTrue(Math.hypot(dot.x() - 0.5, dot.y() - 0.5) + dot.radius() < 0.43, dot::toString);
        }
        for (int i = 0; i < dots.size(); i++) {
            for (Circle other : dots.subList(i + 1, dots.size())) {
                Circle one = dots.get(i);
                double apart = Math.hypot(one.x() - other.x(), one.y() - other.y());
                assertTrue(apart > one.radius() + other.radius(), () -> one + " " + other);
            }
        }
    }

    @Test
    void aRadarThatCouldNotBeReadBecomesBars() {
        Chart fraction = chart(Chart.Kind.RADAR, List.of("A", "B"), series("x", Tone.DONE, "0.5", "1"));
        Chart large = chart(Chart.Kind.RADAR, List.of("A", "B"), series("x", Tone.DONE, "1000", "1"));
        Chart single = chart(Chart.Kind.RADAR, List.of("A"), series("x", Tone.DONE, "3"));

        for (Chart chart : List.of(fraction, large, single)) {
            assertTrue(ChartDrawing.of(chart, LABELS).panels().stream()
                    .allMatch(panel -> panel.form() == Panel.Form.STRIP));
        }
    }

    @Test
    void nothingButZerosIsDrawnWithoutBars() {
        ChartDrawing drawing =
                ChartDrawing.of(chart(Chart.Kind.STACKED_BARS, List.of("A"), series("x", Tone.DONE, "0")), LABELS);

        assertEquals(List.of(), rectangles(drawing));
        assertEquals("0", numerals(drawing).get(0).text());
    }

    @Test
    void neighbouringSeriesOfOneToneDifferByTheirPattern() {
        Set<Pattern> patterns = new HashSet<>();
        for (int series = 0; series < Pattern.values().length; series++) {
            patterns.add(Pattern.of(series));
            assertNotEquals(Pattern.of(series), Pattern.of(series + 1));
        }
        assertEquals(Set.of(Pattern.values()), patterns);
    }

    @Property(tries = 200)
    void everyShapeLiesInItsBoxAndEveryTextIsANumber(@ForAll("charts") Chart chart) {
        ChartDrawing drawing = ChartDrawing.of(chart, LABELS);
        List<Shape> shapes = new ArrayList<>();
        drawing.keys().forEach(key -> shapes.addAll(key.symbol()));
        drawing.panels().forEach(panel -> {
            shapes.addAll(panel.shapes());
            panel.keys().forEach(key -> shapes.addAll(key.symbol()));
        });

        shapes.forEach(shape -> shape.accept(new InBox()));
    }

    @Property(tries = 200)
    void shapesGrowWithTheNumbersAndNotFaster(@ForAll("charts") Chart chart) {
        int numbers = chart.categories().size() * chart.series().size();
        long shapes = ChartDrawing.of(chart, LABELS).panels().stream()
                .mapToLong(panel -> panel.shapes().size())
                .sum();

        assertTrue(shapes
                <= 3L * numbers
                        + 2L * (chart.categories().size() + chart.series().size()));
    }

    @Provide
    Arbitrary<Chart> charts() {
        Arbitrary<BigDecimal> values = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 999).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("999999999999999999")));
        Arbitrary<Integer> categories = Arbitraries.integers().between(1, 14);
        Arbitrary<Integer> series = Arbitraries.integers().between(1, 7);
        return Combinators.combine(Arbitraries.of(Chart.Kind.class), categories, series)
                .flatAs((kind, columns, rows) -> Combinators.combine(
                                Arbitraries.of(Tone.class), values.list().ofSize(columns))
                        .as((tone, numbers) -> new Chart.Series("Reihe", tone, numbers))
                        .list()
                        .ofSize(rows)
                        .map(all -> chart(
                                kind,
                                Stream.generate(() -> "Feld").limit(columns).toList(),
                                all.toArray(Chart.Series[]::new))));
    }

    private static Chart chart(Chart.Kind kind, List<String> categories, Chart.Series... series) {
        return new Chart(
                new Anchor("chart"),
                kind,
                List.of(new Text("Stand")),
                "Zahlen.",
                "Kernbereich",
                categories,
                List.of(series));
    }

    private static Chart.Series series(String name, Tone tone, String... values) {
        return new Chart.Series(
                name, tone, Stream.of(values).map(BigDecimal::new).toList());
    }

    private static List<Numeral> numerals(ChartDrawing drawing) {
        return shapes(drawing, Numeral.class);
    }

    private static List<Rectangle> rectangles(ChartDrawing drawing) {
        return shapes(drawing, Rectangle.class);
    }

    private static <T extends Shape> List<T> shapes(ChartDrawing drawing, Class<T> kind) {
        return drawing.panels().stream()
                .flatMap(panel -> panel.shapes().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static boolean isGuide(Shape shape) {
        return shape instanceof Circle circle && circle.tone() == null;
    }

    private static List<Circle> dots(List<Shape> shapes) {
        return shapes.stream()
                .filter(shape -> shape instanceof Circle && !isGuide(shape))
                .map(Circle.class::cast)
                .toList();
    }

    private static final class InBox implements ShapeVisitor<Void> {

        @Override
        public Void visit(Rectangle rectangle) {
            assertTrue(rectangle.width() >= 0 && rectangle.height() >= 0);
            inBox(rectangle.x(), rectangle.y(), rectangle.x() + rectangle.width(), rectangle.y() + rectangle.height());
            return null;
        }

        @Override
        public Void visit(Circle circle) {
            inBox(circle.x() - circle.radius(), circle.y() - circle.radius());
            inBox(circle.x() + circle.radius(), circle.y() + circle.radius());
            return null;
        }

        @Override
        public Void visit(Line line) {
            inBox(line.fromX(), line.fromY(), line.toX(), line.toY());
            return null;
        }

        @Override
        public Void visit(Numeral numeral) {
            inBox(numeral.x(), numeral.y());
            assertTrue(numeral.text().matches("[0-9.,\u202f\u00a0]+"), numeral.text());
            return null;
        }

        private static void inBox(double... coordinates) {
            for (double coordinate : coordinates) {
                assertTrue(coordinate >= -LEAST && coordinate <= 1 + LEAST, () -> "outside: " + coordinate);
            }
        }
    }
}

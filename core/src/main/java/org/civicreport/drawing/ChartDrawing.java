package org.civicreport.drawing;

import java.io.Serializable;
import java.util.List;
import org.civicreport.document.Chart;
import org.civicreport.document.Labels;

/**
 * How a chart is drawn. Its words are those of the chart's data table, which stands beside it in every format; so a
 * renderer hides the drawing from assistive technology behind the chart's alternative text. Immutable and thread-safe.
 *
 * @param keys what colours, patterns, sectors and rings stand for; before or beside the panels
 * @param panels the boxes, from top to bottom
 */
public record ChartDrawing(List<Key> keys, List<Panel> panels) implements Serializable {

    /** Copies the lists. */
    public ChartDrawing {
        keys = List.copyOf(keys);
        panels = List.copyOf(panels);
    }

    /**
     * Draws a chart. Takes time in proportion to the chart's numbers. A radar with fewer than 2 or more than 12
     * categories, with more than 5 series, with fractions or with numbers over 999 could not be read: its numbers are
     * drawn as stacked bars.
     *
     * @param chart the chart
     * @param labels how numbers are written
     * @return its drawing
     */
    public static ChartDrawing of(Chart chart, Labels labels) {
        return switch (chart.kind()) {
            case BARS -> new BarLayout(chart, labels).sideBySide();
            case STACKED_BARS -> new BarLayout(chart, labels).stacked();
            case RADAR ->
                isRadar(chart) ? new RadarLayout(chart, labels).drawing() : new BarLayout(chart, labels).stacked();
        };
    }

    /**
     * Tells whether a chart is drawn as a radar.
     *
     * @param chart the chart
     * @return whether it is one, and one that can be read
     */
    public static boolean isRadar(Chart chart) {
        return chart.kind() == Chart.Kind.RADAR && RadarLayout.suits(chart);
    }
}

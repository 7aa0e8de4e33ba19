package org.civicreport.html.page;

import org.civicreport.document.Chart;
import org.civicreport.html.markup.Markup;

/** Writes charts: the drawing, for eyes only but named by its alternative, then the same numbers as a table. */
final class ChartWriter {

    private final Rendering rendering;
    private final BlockWriter blocks;
    private final TableWriter tables;
    private final Markup markup;

    ChartWriter(Rendering rendering, BlockWriter blocks, TableWriter tables) {
        this.rendering = rendering;
        this.blocks = blocks;
        this.tables = tables;
        this.markup = rendering.markup();
    }

    void write(Chart chart) {
        markup.open("figure").attribute("id", chart.anchor().value()).classes("chart");
        blocks.figureCaption(chart.anchor(), chart.caption());
        markup.open("div").classes("drawing generated").attribute("role", "img");
        markup.attribute("aria-label", chart.alternative()).line();
        if (chart.kind() == Chart.Kind.RADAR && RadarDrawing.suits(chart)) {
            new RadarDrawing(rendering, chart).write();
        } else {
            new BarDrawing(rendering, chart).write();
        }
        markup.close().line();
        tables.writeData(chart.dataTable(rendering.document().labels()));
        markup.close().line();
    }
}

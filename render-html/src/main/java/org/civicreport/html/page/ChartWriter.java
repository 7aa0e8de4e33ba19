package org.civicreport.html.page;

import org.civicreport.document.Chart;
import org.civicreport.drawing.ChartDrawing;
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.html.markup.Markup;

/** Writes charts: the drawing, for eyes only but named by its alternative, then the same numbers as a table. */
final class ChartWriter {

    private final Rendering rendering;
    private final BlockWriter blocks;
    private final TableWriter tables;
    private final DrawingWriter drawings;
    private final Markup markup;

    ChartWriter(Rendering rendering, BlockWriter blocks, TableWriter tables) {
        this.rendering = rendering;
        this.blocks = blocks;
        this.tables = tables;
        this.drawings = new DrawingWriter(rendering);
        this.markup = rendering.markup();
    }

    void write(Chart chart) {
        markup.open(ElementRole.CHART).id(chart.anchor().value(), "");
        blocks.figureCaption(chart.anchor(), chart.caption());
        markup.open(ElementRole.DRAWING).attribute("role", "img");
        markup.attribute("aria-label", chart.alternative()).line();
        drawings.write(ChartDrawing.of(chart, rendering.document().labels()));
        markup.close().line();
        tables.writeData(chart.dataTable(rendering.document().labels()));
        markup.close().line();
    }
}

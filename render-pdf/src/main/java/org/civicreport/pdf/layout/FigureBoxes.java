package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicreport.document.Chart;
import org.civicreport.document.Image;
import org.civicreport.document.Table;
import org.civicreport.pdf.layout.Box.Cell;
import org.civicreport.pdf.layout.Box.Insets;
import org.civicreport.pdf.layout.Box.Look;
import org.civicreport.pdf.layout.Box.ParagraphBox;
import org.civicreport.pdf.layout.Box.Picture;
import org.civicreport.pdf.layout.Box.PictureBox;
import org.civicreport.pdf.layout.Box.Row;
import org.civicreport.pdf.layout.Box.StackBox;
import org.civicreport.pdf.layout.Box.TableBox;
import org.civicreport.pdf.layout.Box.TableColours;
import org.civicreport.pdf.layout.TextBoxes.Setting;
import org.civicreport.pdf.tagging.Element;
import org.civicreport.pdf.tagging.StructureBuilder;
import org.civicreport.pdf.tagging.Tag;
import org.civicreport.render.RasterImage;
import org.civicreport.render.Theme;
import org.jspecify.annotations.Nullable;

/** Boxes of what has a caption and a number: tables, charts, images. */
final class FigureBoxes {

    private final Preparation preparation;
    private final StructureBuilder structure;
    private final BlockBoxes blocks;
    private final BoxFlow flow;
    private final TextBoxes text;
    private final Typography typography;

    FigureBoxes(Preparation preparation, BlockBoxes blocks, BoxFlow flow, TextBoxes text, Typography typography) {
        this.preparation = preparation;
        this.structure = preparation.structure();
        this.blocks = blocks;
        this.flow = flow;
        this.text = text;
        this.typography = typography;
    }

    void table(Table table) {
        table(table, table.anchor().value());
    }

    private void table(Table table, @Nullable String place) {
        structure.open(Tag.TABLE);
        int before = flow.blockGap();
        if (!table.caption().isEmpty()) {
            flow.add(text.caption(Tag.CAPTION, before, table.anchor(), table.caption(), true, place));
            before = 4_000;
        } else if (place != null) {
            Look look = new Look(0, Table.Alignment.START, true);
            flow.add(new ParagraphBox(before, List.of(), look, place));
            before = 0;
        }
        Theme theme = preparation.theme();
        SpanGrid headGrid = SpanGrid.of(table.head(), table.columns().size());
        SpanGrid bodyGrid = SpanGrid.of(table.body(), table.columns().size());
        TableHeaders headers = new TableHeaders(table, headGrid, bodyGrid);
        List<Row> body = List.of();
        List<Row> head;
        if (table.body().isEmpty()) {
            // A head element needs a body element beside it (ISO 14289-1, 7.2).
            head = rows(table, headGrid, headers, true);
        } else {
            structure.open(Tag.T_HEAD);
            head = rows(table, headGrid, headers, true);
            structure.close();
            structure.open(Tag.T_BODY);
            body = rows(table, bodyGrid, headers, false);
            structure.close();
        }
        structure.close();
        TableColours colours = new TableColours(theme.surface(), theme.rule(), theme.accent());
        flow.add(new TableBox(before, table.columns(), head, body, colours));
        flow.space(Typography.BLOCK_GAP);
    }

    private List<Row> rows(Table table, SpanGrid grid, TableHeaders headers, boolean head) {
        List<Row> set = new ArrayList<>(grid.rows().size());
        for (int r = 0; r < grid.rows().size(); r++) {
            preparation.cancellation().check();
            List<Table.Cell> row = grid.rows().get(r).cells();
            structure.open(Tag.TR);
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                int column = grid.column(r, c);
                boolean rowHeader = !head && table.rowHeaders() && column == 0;
                Element element = structure.open(head || rowHeader ? Tag.TH : Tag.TD);
                element.span(row.get(c).columnSpan(), row.get(c).rowSpan());
                if (head) {
                    headers.addOfColumn(element.scope("Column"), row.get(c), column);
                } else if (rowHeader) {
                    headers.addOfRow(element.scope("Row"), row.get(c), r, column);
                } else {
                    headers.name(element, row.get(c), r, column);
                }
                cells.add(cell(row.get(c), column, table.columns().get(column).alignment(), head));
                structure.close();
            }
            structure.close();
            set.add(new Row(cells));
        }
        return set;
    }

    private Cell cell(Table.Cell cell, int column, Table.Alignment alignment, boolean head) {
        TextStyle style = head ? typography.cell().strong() : typography.cell();
        Setting setting = new Setting(style, alignment, Typography.PARAGRAPH_GAP / 2, !head);
        Box content = StackBox.plain(0, text.within(setting, () -> blocks.inside(cell.blocks())));
        return new Cell(column, cell.columnSpan(), cell.rowSpan(), content);
    }

    void chart(Chart chart) {
        structure.open(Tag.DIV);
        flow.add(text.caption(
                Tag.P,
                flow.blockGap(),
                chart.anchor(),
                chart.caption(),
                true,
                chart.anchor().value()));
        int leaf = figure(chart.alternative());
        ChartSetter drawing = new ChartSetter(chart, preparation);
        flow.add(new PictureBox(6_000, leaf, new Picture.Drawn(drawing::set), true, null));
        table(chart.dataTable(preparation.document().labels()), null);
        structure.close();
    }

    private int figure(String alternative) {
        structure.open(Tag.FIGURE).alternative(alternative);
        int leaf = structure.leaf();
        structure.close();
        return leaf;
    }

    void image(Image image) {
        structure.open(Tag.DIV);
        Optional<RasterImage> raster = preparation.images().find(image.key());
        boolean captioned = !image.caption().isEmpty();
        if (raster.isPresent()) {
            Picture picture = new Picture.Raster(
                    image.key(), raster.get().width(), raster.get().height());
            int leaf = figure(image.alternative());
            flow.add(new PictureBox(
                    flow.blockGap(), leaf, picture, captioned, image.anchor().value()));
        } else {
            preparation.report(preparation.images().problem(image.key()), image.key());
            placeholder(image, captioned);
        }
        if (captioned) {
            flow.add(text.caption(Tag.P, Typography.PARAGRAPH_GAP, image.anchor(), image.caption(), false, null));
        }
        flow.space(Typography.BLOCK_GAP);
        structure.close();
    }

    /** What the image would have shown, in words, in a box. */
    private void placeholder(Image image, boolean captioned) {
        structure.open(Tag.FIGURE).alternative(image.alternative());
        List<Run> runs = InlineRuns.begin(preparation, typography.caption().emphasised())
                .text(image.alternative())
                .runs();
        structure.close();
        Look look = new Look(typography.caption().leading(), Table.Alignment.START, captioned);
        ParagraphBox words = new ParagraphBox(0, runs, look, image.anchor().value());
        Insets insets = new Insets(12_000, 12_000, 12_000, 14_000);
        flow.add(new StackBox(
                flow.blockGap(), List.of(words), insets, preparation.theme().surface(), null));
    }
}

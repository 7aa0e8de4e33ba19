package org.civicreport.docx.body;

import org.civicreport.document.Chart;
import org.civicreport.document.Image;
import org.civicreport.document.Label;
import org.civicreport.document.Labels;
import org.civicreport.document.PlainText;
import org.civicreport.document.Table;
import org.civicreport.docx.styles.WordStyle;
import org.civicreport.drawing.ChartDrawing;
import org.civicreport.render.Theme;

/** Writes charts with their data, images and the logo, each kept on one page with its caption. */
final class FigureWriter {

    private final Rendering rendering;
    private final Writers writers;
    private final Media media;
    private final Charts charts;
    private final PageLayout layout;
    private final CaptionWriter captions;
    private final TableWriter tables;
    private final DrawingWriter drawings;

    FigureWriter(
            Rendering rendering,
            Writers writers,
            Media media,
            Charts charts,
            PageLayout layout,
            CaptionWriter captions,
            TableWriter tables) {
        this.rendering = rendering;
        this.writers = writers;
        this.media = media;
        this.charts = charts;
        this.layout = layout;
        this.captions = captions;
        this.tables = tables;
        drawings = new DrawingWriter(writers.xml());
    }

    void write(Chart chart, Place place) {
        captions.above(chart.anchor(), Label.FIGURE, chart.caption(), place);
        int height = layout.height(place.pages()) * 3 / 5;
        Labels labels = rendering.document().labels();
        if (ChartDrawing.isRadar(chart)) {
            ShapeCanvas canvas = new ShapeCanvas(
                    ChartDrawing.of(chart, labels),
                    rendering.options().theme(),
                    place.language(),
                    place.width(),
                    height);
            figure(place, true, () -> drawings.canvas(canvas, chart));
        } else {
            figure(place, true, () -> drawings.chart(charts.add(chart), chart, place.width(), height));
        }
        Table data = chart.dataTable(labels);
        tables.write(data, PlainText.of(chart.caption()), chart.alternative(), place);
    }

    private void figure(Place place, boolean more, Runnable drawing) {
        writers.paragraphs().holding(more, () -> writers.paragraphs().write(WordStyle.FIGURE, place, drawing));
    }

    void write(Image image, Place place) {
        boolean captioned = !image.caption().isEmpty();
        Media.Entry entry = media.get(image.key());
        Runnable content = () -> content(image, entry, place);
        Runnable marked = captioned ? content : () -> writers.bookmarks().mark(image.anchor(), content);
        if (entry instanceof Media.Embedded) {
            figure(place, captioned, marked);
        } else {
            writers.paragraphs()
                    .holding(captioned, () -> writers.paragraphs().write(WordStyle.IMAGE_PLACEHOLDER, place, marked));
        }
        if (captioned) {
            captions.below(image.anchor(), Label.FIGURE, image.caption(), place);
        }
    }

    private void content(Image image, Media.Entry entry, Place place) {
        if (entry instanceof Media.Embedded embedded) {
            // Room is left for the caption, so that both stay on one page.
            int height = layout.height(place.pages()) * 4 / 5;
            drawings.picture(embedded, image.anchor().value(), image.alternative(), place.width(), height);
        } else if (entry instanceof Media.Absent absent) {
            rendering.findings().add(absent.reason(), image.key());
            writers.runs().text(image.alternative(), writers.inlines().plainIn(place.language()));
        }
    }

    /** Writes the theme's logo, if it has one. */
    void logo(Place place) {
        Theme.Logo logo = rendering.options().theme().logo();
        if (logo == null) {
            return;
        }
        Media.Entry entry = media.get(logo.key());
        if (entry instanceof Media.Embedded embedded) {
            int height = layout.height(place.pages()) / 8;
            figure(
                    place,
                    true,
                    () -> drawings.picture(embedded, "logo", logo.alternative(), place.width() / 2, height));
        } else if (entry instanceof Media.Absent absent) {
            rendering.findings().add(absent.reason(), logo.key());
        }
    }
}

package org.civicreport.docx.body;

import java.util.function.Consumer;
import org.civicreport.document.Chart;
import org.civicreport.docx.packaging.XmlWriter;

/** Writes pictures and charts in line with text (ECMA-376, part 1, clauses 20.1 and 20.4). */
final class DrawingWriter {

    /** English Metric Units: 635 make a twentieth of a point, 9525 a pixel at 96 to the inch. */
    private static final long PER_TWENTIETH = 635;

    private static final long PER_PIXEL = 9525;

    private static final int LEGEND = 1_300;
    private static final int BAR = 300;

    private final XmlWriter xml;
    private int count;

    DrawingWriter(XmlWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes a picture, made smaller if it doesn't fit.
     *
     * @param image the file in the package
     * @param name its name, shown in Word's selection pane
     * @param alternative what it shows
     * @param width how much room there is, in twentieths of a point
     * @param height how much room there is, in twentieths of a point
     */
    void picture(Media.Embedded image, String name, String alternative, int width, int height) {
        double natural = PER_PIXEL;
        double scale = Math.min(
                1,
                Math.min(
                        width * PER_TWENTIETH / (image.width() * natural),
                        height * PER_TWENTIETH / (image.height() * natural)));
        String cx = Long.toString(Math.max(1, Math.round(image.width() * natural * scale)));
        String cy = Long.toString(Math.max(1, Math.round(image.height() * natural * scale)));
        inline(cx, cy, name, alternative, Namespaces.PICTURE, id -> {
            xml.open("pic:pic", "xmlns:pic", Namespaces.PICTURE);
            xml.open("pic:nvPicPr");
            xml.empty("pic:cNvPr", "id", id, "name", name).empty("pic:cNvPicPr");
            xml.end();
            xml.open("pic:blipFill").empty("a:blip", "r:embed", image.relationship());
            xml.open("a:stretch").empty("a:fillRect").end();
            xml.end();
            xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
            xml.empty("a:ext", "cx", cx, "cy", cy).end();
            xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").end();
            xml.end().end();
        });
    }

    /**
     * Writes a chart as wide as there is room, and as high as its bars need.
     *
     * @param relationship of its part
     * @param chart the chart
     * @param width how much room there is, in twentieths of a point
     * @param height how much room there is, in twentieths of a point
     */
    void chart(String relationship, Chart chart, int width, int height) {
        int rows = chart.kind() == Chart.Kind.BARS
                ? chart.categories().size() * chart.series().size()
                : chart.categories().size();
        int wished = LEGEND + rows * BAR;
        String cx = Long.toString(width * PER_TWENTIETH);
        String cy = Long.toString(Math.min(wished, height) * PER_TWENTIETH);
        String name = chart.anchor().value();
        inline(
                cx,
                cy,
                name,
                chart.alternative(),
                Namespaces.CHART,
                id -> xml.empty("c:chart", "xmlns:c", Namespaces.CHART, "r:id", relationship));
    }

    /**
     * Writes a drawing of shapes.
     *
     * @param canvas the shapes
     * @param chart what they show
     */
    void canvas(ShapeCanvas canvas, Chart chart) {
        inline(
                Long.toString(canvas.width()),
                Long.toString(canvas.height()),
                chart.anchor().value(),
                chart.alternative(),
                Namespaces.LOCKED_CANVAS,
                id -> canvas.write(xml, id));
    }

    private void inline(String cx, String cy, String name, String alternative, String uri, Consumer<String> graphic) {
        String id = Integer.toString(++count);
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", cx, "cy", cy);
        xml.empty("wp:docPr", "id", id, "name", name, "descr", alternative);
        xml.open("a:graphic", "xmlns:a", Namespaces.DRAWING).open("a:graphicData", "uri", uri);
        graphic.accept(id);
        xml.end().end().end().end().end();
    }
}

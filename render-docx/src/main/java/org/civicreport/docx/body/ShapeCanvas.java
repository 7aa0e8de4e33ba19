package org.civicreport.docx.body;

import java.util.List;
import java.util.Locale;
import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.Language;
import org.civicreport.drawing.ChartDrawing;
import org.civicreport.drawing.Key;
import org.civicreport.drawing.Panel;
import org.civicreport.render.Theme;

/**
 * A drawing as shapes on a canvas (ECMA-376, part 1, clause 20.3): sharp in any size, in Word as in LibreOffice. Its numbers
 * and words are no text of the document, which says the same in the data table. The keys stand beside the square, or below
 * it where there is little room.
 */
final class ShapeCanvas {

    /** English Metric Units: 635 make a twentieth of a point. */
    private static final long PER_TWENTIETH = 635;

    private static final int LARGEST_SQUARE = 4_600;
    private static final int GAP = 240;
    private static final int LEAST_KEYS = 2_400;
    private static final int SYMBOL = 260;
    private static final int ROW = 320;
    private static final int LINE = 210;

    /** A character's width, on average, in the size of keys. */
    private static final int CHARACTER = 100;

    private final ChartDrawing drawing;
    private final Theme theme;
    private final String language;
    private final int square;
    private final boolean beside;
    private final int width;
    private final int height;

    /**
     * @param drawing what is drawn; of its panels, the first one
     * @param theme colours and typefaces
     * @param language what its words are written in
     * @param room how wide it may be, in twentieths of a point
     * @param high how high the square may be, in twentieths of a point
     */
    ShapeCanvas(ChartDrawing drawing, Theme theme, Locale language, int room, int high) {
        this.drawing = drawing;
        this.theme = theme;
        this.language = Language.tag(language);
        width = room;
        square = Math.min(LARGEST_SQUARE, Math.min(room, high));
        beside = room - square - GAP >= LEAST_KEYS;
        int keys = drawing.keys().stream().mapToInt(this::height).sum();
        height = beside ? Math.max(square, keys) : square + GAP + keys;
    }

    private int height(Key key) {
        int lines = 1 + key.words().length() * CHARACTER / Math.max(CHARACTER, wordsWidth());
        return ROW + (lines - 1) * LINE;
    }

    private int wordsWidth() {
        return width - keysLeft() - SYMBOL - GAP / 2;
    }

    private int keysLeft() {
        return beside ? square + GAP : 0;
    }

    /** How wide it is, in English Metric Units. */
    long width() {
        return width * PER_TWENTIETH;
    }

    /** How high it is, in English Metric Units. */
    long height() {
        return height * PER_TWENTIETH;
    }

    /** Writes the canvas under a number that is the drawing's own. */
    void write(XmlWriter xml, String id) {
        xml.open("lc:lockedCanvas", "xmlns:lc", Namespaces.LOCKED_CANVAS);
        xml.open("a:nvGrpSpPr").empty("a:cNvPr", "id", id, "name", "Canvas " + id);
        xml.empty("a:cNvGrpSpPr").end();
        String cx = Long.toString(width());
        String cy = Long.toString(height());
        xml.open("a:grpSpPr").open("a:xfrm");
        xml.empty("a:off", "x", "0", "y", "0").empty("a:ext", "cx", cx, "cy", cy);
        xml.empty("a:chOff", "x", "0", "y", "0").empty("a:chExt", "cx", cx, "cy", cy);
        xml.end().end();
        ShapeWriter shapes = new ShapeWriter(xml, theme, language);
        // LibreOffice takes a group to be as large as what is in it.
        shapes.frame(width(), height());
        Panel panel = drawing.panels().get(0);
        shapes.write(panel.shapes(), 0, (height - square) / 2 * (beside ? PER_TWENTIETH : 0), square * PER_TWENTIETH);
        keys(shapes);
        xml.end();
    }

    private void keys(ShapeWriter shapes) {
        List<Key> keys = drawing.keys();
        int sum = keys.stream().mapToInt(this::height).sum();
        int y = beside ? (height - sum) / 2 : square + GAP;
        for (Key key : keys) {
            int row = height(key);
            long left = keysLeft() * PER_TWENTIETH;
            shapes.write(key.symbol(), left, (y + (row - SYMBOL) / 2) * PER_TWENTIETH, SYMBOL * PER_TWENTIETH);
            shapes.words(
                    key.words(),
                    left + (SYMBOL + GAP / 2) * PER_TWENTIETH,
                    y * PER_TWENTIETH,
                    wordsWidth() * PER_TWENTIETH,
                    row * PER_TWENTIETH);
            y += row;
        }
    }
}

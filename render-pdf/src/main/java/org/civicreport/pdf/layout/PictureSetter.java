package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.pdf.layout.Box.Picture;
import org.civicreport.pdf.layout.Box.PictureBox;
import org.civicreport.pdf.layout.Frame.DrawingFrame;
import org.civicreport.pdf.layout.Frame.ImageFrame;
import org.civicreport.pdf.layout.Frame.PlaceFrame;

/** Gives pictures their size: as wide as the column, not larger than they are at 150 dots per inch, within the page. */
final class PictureSetter {

    private static final int POINTS_PER_PIXEL = 72_000 / 150;
    private static final double MOST_OF_PAGE = 0.7;

    private final PageGeometry geometry;

    PictureSetter(PageGeometry geometry) {
        this.geometry = geometry;
    }

    Strip.Content set(PictureBox box, int x, int width) {
        List<Frame> frames = new ArrayList<>();
        if (box.place() != null) {
            frames.add(new PlaceFrame(box.place(), x, 0));
        }
        int height;
        if (box.picture() instanceof Picture.Raster raster) {
            double most = Math.min(geometry.textHeight(false), geometry.textHeight(true)) * MOST_OF_PAGE;
            double scale = Math.min(POINTS_PER_PIXEL, Math.min(1.0 * width / raster.width(), most / raster.height()));
            height = Math.max(1, (int) (raster.height() * scale));
            int shown = Math.max(1, (int) (raster.width() * scale));
            frames.add(new ImageFrame(box.leaf(), raster.key(), x, 0, shown, height));
        } else {
            Drawing drawing = ((Picture.Drawn) box.picture()).drawing().apply(width);
            height = drawing.height();
            frames.add(new DrawingFrame(box.leaf(), drawing, x, 0));
        }
        return Strip.Lines.of(box.before(), height, box.keepWithNext(), frames);
    }
}

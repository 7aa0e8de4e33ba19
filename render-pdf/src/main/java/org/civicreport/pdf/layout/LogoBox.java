package org.civicreport.pdf.layout;

import java.util.Optional;
import org.civicreport.pdf.layout.Box.Picture;
import org.civicreport.pdf.layout.Box.PictureBox;
import org.civicreport.pdf.tagging.Tag;
import org.civicreport.render.RasterImage;
import org.civicreport.render.Theme;

/** The city's logo at the top of the title page, if the theme has one. */
final class LogoBox {

    private final Preparation preparation;

    LogoBox(Preparation preparation) {
        this.preparation = preparation;
    }

    void addTo(BoxFlow flow) {
        Theme.Logo logo = preparation.theme().logo();
        if (logo == null) {
            return;
        }
        Optional<RasterImage> raster = preparation.images().find(logo.key());
        if (raster.isEmpty()) {
            preparation.report(preparation.images().problem(logo.key()), logo.key());
            return;
        }
        preparation.structure().open(Tag.FIGURE).alternative(logo.alternative());
        int leaf = preparation.structure().leaf();
        preparation.structure().close();
        Picture picture = new Picture.Raster(
                logo.key(), raster.get().width(), raster.get().height());
        flow.add(new PictureBox(0, leaf, picture, false, null));
        flow.space(Typography.BLOCK_GAP * 2);
    }
}

package org.civicreport.html.page;

import java.io.IOException;
import java.util.Optional;
import org.civicreport.document.Image;
import org.civicreport.findings.FindingType;
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.html.markup.Markup;
import org.civicreport.render.RasterImage;
import org.civicreport.render.RenderFindings;
import org.civicreport.text.TextPolicy;

/** Writes images into the page itself; the alternative stands for one that can't be had. */
final class ImageWriter {

    private final Rendering rendering;
    private final BlockWriter blocks;
    private final Markup markup;

    ImageWriter(Rendering rendering, BlockWriter blocks) {
        this.rendering = rendering;
        this.blocks = blocks;
        this.markup = rendering.markup();
    }

    void write(Image image) {
        markup.open(ElementRole.IMAGE_FIGURE).id(image.anchor().value(), "").line();
        write(rendering, image.key(), image.alternative());
        if (!image.caption().isEmpty()) {
            blocks.figureCaption(image.anchor(), image.caption());
        }
        markup.close().line();
    }

    /** Writes the picture alone. */
    static void write(Rendering rendering, String key, String alternative) {
        Markup markup = rendering.markup();
        String words = TextPolicy.clean(alternative);
        Optional<RasterImage> picture = picture(rendering, key);
        if (picture.isEmpty()) {
            markup.open(ElementRole.PLACEHOLDER).text(words).close().line();
            return;
        }
        RasterImage raster = picture.get();
        markup.leaf(ElementRole.IMAGE)
                .embedded(raster.format().mediaType(), raster.bytes())
                .attribute("alt", words);
        markup.attribute("width", Integer.toString(raster.width()));
        markup.attribute("height", Integer.toString(raster.height())).line();
    }

    private static Optional<RasterImage> picture(Rendering rendering, String key) {
        Optional<byte[]> file;
        try {
            file = rendering.options().images().resolve(key);
        } catch (IOException e) {
            file = Optional.empty();
        }
        Optional<RasterImage> picture = file.flatMap(RasterImage::of);
        if (picture.isEmpty()) {
            FindingType type = file.isEmpty() ? RenderFindings.IMAGE_MISSING : RenderFindings.IMAGE_UNUSABLE;
            rendering.report(type, key);
        }
        return picture;
    }
}

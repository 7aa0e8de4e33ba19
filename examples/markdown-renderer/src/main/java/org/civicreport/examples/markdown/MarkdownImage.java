package org.civicreport.examples.markdown;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.civicreport.document.Image;
import org.civicreport.findings.FindingType;
import org.civicreport.render.RasterImage;
import org.civicreport.render.RenderFindings;

/** Writes an image into the text, or its alternative if the image can't be had. */
final class MarkdownImage {

    private MarkdownImage() {}

    static String of(Image image, Rendering rendering) {
        Optional<byte[]> bytes;
        try {
            bytes = rendering.options().images().resolve(image.key());
        } catch (IOException unreadable) {
            bytes = Optional.empty();
        }
        Optional<RasterImage> raster = bytes.flatMap(RasterImage::of);
        if (raster.isEmpty()) {
            FindingType type = bytes.isEmpty() ? RenderFindings.IMAGE_MISSING : RenderFindings.IMAGE_UNUSABLE;
            rendering.find(type, image.key());
            return MarkdownText.mark(image.alternative());
        }
        return "<img src=\"data:" + raster.get().format().mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(raster.get().bytes()) + "\" alt=\""
                + MarkdownText.attribute(image.alternative()) + "\">";
    }
}

package org.civicreport.pdf.writing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.civicreport.render.RasterImage;

/** The images of one file, each embedded once. */
final class Images {

    private final PDDocument file;
    private final Map<String, RasterImage> usable;
    private final Map<String, PDImageXObject> embedded = new HashMap<>();
    private final Map<String, COSName> names = new HashMap<>();

    Images(PDDocument file, Map<String, RasterImage> usable) {
        this.file = file;
        this.usable = usable;
    }

    String use(String key, PDResources resources) throws IOException {
        PDImageXObject image = embedded.get(key);
        if (image == null) {
            image = embed(file, Objects.requireNonNull(usable.get(key)));
            embedded.put(key, image);
            names.put(key, PagePainter.imageName(embedded.size()));
        }
        COSName name = Objects.requireNonNull(names.get(key));
        resources.put(name, image);
        return name.getName();
    }

    /** Tells whether an image can be embedded: it can be decoded, and its colours belong to the output intent. */
    static boolean isShowable(RasterImage image) {
        try (PDDocument scratch = new PDDocument()) {
            PDImageXObject embedded = embed(scratch, image);
            embedded.getImage();
            return !(embedded.getColorSpace() instanceof PDDeviceCMYK);
        } catch (IOException | RuntimeException e) {
            // A damaged file can make decoders throw anything; the caller shows the alternative and reports it.
            return false;
        }
    }

    private static PDImageXObject embed(PDDocument file, RasterImage image) throws IOException {
        PDImageXObject embedded = PDImageXObject.createFromByteArray(file, image.bytes(), null);
        embedded.getCOSObject().removeItem(COSName.INTERPOLATE);
        return embedded;
    }
}

package org.civicreport.pdf.writing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.civicreport.render.RasterImage;

/** The images of one file, each embedded once. PDFBox turns their formats into PDF's. */
final class Images {

    private final ObjectSink sink;
    private final Map<String, RasterImage> usable;
    private final Map<String, Integer> embedded = new HashMap<>();

    Images(ObjectSink sink, Map<String, RasterImage> usable) {
        this.sink = sink;
        this.usable = usable;
    }

    /** Returns an image's object, which is written when it is first asked for. */
    int object(String key) throws IOException {
        Integer object = embedded.get(key);
        if (object == null) {
            try (PDDocument scratch = new PDDocument()) {
                PDImageXObject image = embed(scratch, Objects.requireNonNull(usable.get(key)));
                object = new ForeignObjects(sink).write(image.getCOSObject());
            }
            embedded.put(key, object);
        }
        return object;
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

package org.civicreport.pdf.writing;

import java.util.Map;
import java.util.TreeMap;
import org.civicreport.pdf.text.Face;

/** What a page's content names (ISO 32000-1, 7.8.3). */
final class PageResources {

    private final Map<String, Integer> fonts = new TreeMap<>();
    private final Map<String, Integer> images = new TreeMap<>();

    /** Returns the name of a face's font. */
    String font(Face face, EmbeddedFont font) {
        String name = "F" + face.ordinal();
        fonts.put(name, font.object());
        return name;
    }

    /** Returns the name of an image. */
    String image(int object) {
        String name = "I" + object;
        images.put(name, object);
        return name;
    }

    void write(PdfBytes page) {
        page.raw("/Resources<<");
        write(page, "/Font<<", fonts);
        write(page, "/XObject<<", images);
        page.raw(">>");
    }

    private static void write(PdfBytes page, String begin, Map<String, Integer> objects) {
        if (!objects.isEmpty()) {
            page.raw(begin);
            objects.forEach((name, object) -> page.name(name).reference(object));
            page.raw(">>");
        }
    }
}

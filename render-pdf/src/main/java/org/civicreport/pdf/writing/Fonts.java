package org.civicreport.pdf.writing;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.civicreport.pdf.text.Face;
import org.civicreport.pdf.text.FontLibrary;

/** The fonts of one file: each face is embedded once, with the glyphs that were drawn. */
final class Fonts {

    private final ObjectSink sink;
    private final FontLibrary library;
    private final Map<Face, EmbeddedFont> used = new EnumMap<>(Face.class);

    Fonts(ObjectSink sink, FontLibrary library) {
        this.sink = sink;
        this.library = library;
    }

    EmbeddedFont of(Face face) {
        EmbeddedFont font = used.get(face);
        if (font == null) {
            font = new EmbeddedFont(face, library, sink.reserve());
            used.put(face, font);
        }
        return font;
    }

    /** Embeds what was drawn. */
    void embed() throws IOException {
        for (EmbeddedFont font : used.values()) {
            font.write(sink);
        }
    }
}

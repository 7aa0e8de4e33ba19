package org.civicreport.pdf.writing;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.civicreport.pdf.text.Face;
import org.civicreport.pdf.text.FontLibrary;

/** The fonts of one file: each face is embedded once, with the glyphs that were drawn. */
final class Fonts {

    private final PDDocument file;
    private final FontLibrary library;
    private final Map<Face, PDType0Font> used = new EnumMap<>(Face.class);

    Fonts(PDDocument file, FontLibrary library) {
        this.file = file;
        this.library = library;
    }

    /** Returns a face's resource name. */
    static String name(Face face) {
        return "F" + face.ordinal();
    }

    /** Writes a text's glyphs as a string operand. */
    void draw(PageContent content, PDResources resources, Face face, String text) throws IOException {
        PDType0Font font = used.get(face);
        if (font == null) {
            font = PDType0Font.load(file, library.font(face), true);
            used.put(face, font);
        }
        resources.put(COSName.getPDFName(name(face)), font);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            font.addToSubset(codePoint);
            content.glyph(library.glyph(face, codePoint));
        }
    }

    /** Embeds what was drawn. */
    void embed() throws IOException {
        for (Map.Entry<Face, PDType0Font> entry : used.entrySet()) {
            entry.getValue().subset();
            FontDates.restore(entry.getValue(), library.font(entry.getKey()));
        }
    }
}

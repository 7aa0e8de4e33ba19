package org.civicreport.pdf.text;

import java.io.IOException;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Checks an embedder's font files before anything is rendered with them. */
public final class OwnFont {

    /** OpenType, table OS/2, fsType: may not be embedded, and may not be embedded in part. */
    private static final int FORBIDDEN = 0x0002 | 0x0100;

    private OwnFont() {}

    /**
     * Checks a file.
     *
     * @param name what it is called in the message
     * @param file a TrueType font
     * @throws IllegalArgumentException if it can't be read, has no TrueType outlines, no letters or no metrics, or may not
     *     be embedded; the message says which
     */
    public static void check(String name, byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            OS2WindowsMetricsTable metrics = font.getOS2Windows();
            if (font.getGlyph() == null || metrics == null || font.getPostScript() == null) {
                throw new IllegalArgumentException(
                        name + " has no TrueType outlines or metrics; take a .ttf file rather than .otf or .woff");
            }
            if ((metrics.getFsType() & FORBIDDEN) != 0) {
                throw new IllegalArgumentException(
                        name + " may not be embedded in part (OS/2 fsType); take a face whose licence allows it");
            }
            if (font.getUnicodeCmapLookup().getGlyphId('n') == 0) {
                throw new IllegalArgumentException(name + " has no letters; symbols come with the renderer");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(name + " can't be read as a TrueType font: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (RuntimeException e) {
            // A damaged file can make the parser throw anything.
            throw new IllegalArgumentException(name + " can't be read as a TrueType font; is the file damaged?", e);
        }
    }
}

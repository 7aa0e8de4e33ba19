package org.civicreport.pdf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The parsed faces. Each is read when it is first needed and kept as long as this library; parsed fonts are only read
 * afterwards, so that a library serves any number of renderings at once.
 */
public final class FontLibrary implements Metrics {

    /** Latin, Greek, Cyrillic and the marks of all: what nearly every text consists of. */
    private static final int TABULATED = 0x2100;

    /** By the ordinals of faces. Every character of a text asks here, so asking takes no lock. */
    private final AtomicReferenceArray<@Nullable ParsedFace> faces = new AtomicReferenceArray<>(Face.values().length);

    private final Map<Face, byte[]> own;

    /** Makes a library of the faces that come with the renderer. It has read nothing yet. */
    public FontLibrary() {
        this(Map.of());
    }

    /**
     * Makes a library in which an embedder's font files take the place of ours.
     *
     * @param own files that {@link OwnFont#check} accepts, kept without copying
     */
    public FontLibrary(Map<Face, byte[]> own) {
        this.own = Map.copyOf(own);
    }

    private record ParsedFace(TrueTypeFont font, CmapLookup glyphs, int[] advances) {}

    /**
     * Returns a parsed font.
     *
     * @param face the face
     * @return the font, shared: not to be changed or closed
     */
    public TrueTypeFont font(Face face) {
        return parsed(face).font();
    }

    /**
     * Returns a glyph's number in the font.
     *
     * @param face the face
     * @param codePoint the character
     * @return the number, 0 if there is no glyph
     */
    public int glyph(Face face, int codePoint) {
        return parsed(face).glyphs().getGlyphId(codePoint);
    }

    @Override
    public int advance(Face face, int codePoint) {
        if (face == Face.SUBSTITUTE && own.isEmpty()) {
            // It would be the same file as that of running text.
            return NO_GLYPH;
        }
        ParsedFace parsed = parsed(face);
        return codePoint < TABULATED
                ? parsed.advances()[codePoint]
                : advance(parsed.font(), parsed.glyphs(), codePoint);
    }

    @Override
    public int[] bounds(Face face, int codePoint) {
        ParsedFace parsed = parsed(face);
        try {
            int units = parsed.font().getUnitsPerEm();
            GlyphData glyph = parsed.font().getGlyph().getGlyph(parsed.glyphs().getGlyphId(codePoint));
            return glyph == null
                    ? new int[0]
                    : new int[] {
                        glyph.getXMinimum() * 1000 / units,
                        glyph.getYMinimum() * 1000 / units,
                        glyph.getXMaximum() * 1000 / units,
                        glyph.getYMaximum() * 1000 / units
                    };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ParsedFace parsed(Face face) {
        ParsedFace parsed = faces.get(face.ordinal());
        return parsed == null ? parsedNow(face) : parsed;
    }

    private synchronized ParsedFace parsedNow(Face face) {
        ParsedFace parsed = faces.get(face.ordinal());
        if (parsed == null) {
            parsed = parse(face);
            faces.set(face.ordinal(), parsed);
        }
        return parsed;
    }

    private ParsedFace parse(Face face) {
        try {
            byte[] file = own.get(face);
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file == null ? shipped(face) : file));
            // Ligatures aren't used, and looking for them costs more than everything else together.
            font.setEnableGsub(false);
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            int[] advances = new int[TABULATED];
            Arrays.setAll(advances, codePoint -> advance(font, glyphs, codePoint));
            return new ParsedFace(font, glyphs, advances);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] shipped(Face face) throws IOException {
        try (InputStream in = FontLibrary.class.getResourceAsStream(face.file())) {
            if (in == null) {
                throw new IllegalStateException("the jar is incomplete: " + face.file() + " is missing");
            }
            return in.readAllBytes();
        }
    }

    private static int advance(TrueTypeFont font, CmapLookup glyphs, int codePoint) {
        int glyph = glyphs.getGlyphId(codePoint);
        if (glyph == 0) {
            return NO_GLYPH;
        }
        try {
            return font.getAdvanceWidth(glyph) * 1000 / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

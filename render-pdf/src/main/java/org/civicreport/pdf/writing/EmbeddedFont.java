package org.civicreport.pdf.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.civicreport.pdf.text.Face;
import org.civicreport.pdf.text.FontLibrary;

/**
 * A face in one file: a composite font (ISO 32000-1, 9.7) whose codes are given to characters as they are first drawn.
 * Each character has a code of its own, even where glyphs are shared, so that text is read as it was written.
 */
final class EmbeddedFont {

    /** What a viewer needs; the other tables serve typing and printing with the font. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    /** Latin, Greek, Cyrillic and the marks of all: what nearly every text consists of. */
    private static final int TABULATED = 0x2100;

    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 1 << 6;
    private static final int TAG_LETTERS = 6;
    private static final int MAPPINGS_IN_BLOCK = 100;

    private final Face face;
    private final FontLibrary library;
    private final int object;
    private final int[] codes = new int[TABULATED];
    private final Map<Integer, Integer> otherCodes = new HashMap<>();

    /** By code; code 0 is that of the glyph for what is missing, which is never drawn. */
    private final List<Integer> characters = new ArrayList<>(List.of(0));

    EmbeddedFont(Face face, FontLibrary library, int object) {
        this.face = face;
        this.library = library;
        this.object = object;
    }

    int object() {
        return object;
    }

    /** Returns a character's code. */
    int code(int codePoint) {
        if (codePoint < TABULATED) {
            if (codes[codePoint] == 0) {
                codes[codePoint] = newCode(codePoint);
            }
            return codes[codePoint];
        }
        return otherCodes.computeIfAbsent(codePoint, this::newCode);
    }

    private int newCode(int codePoint) {
        characters.add(codePoint);
        return characters.size() - 1;
    }

    /** Writes the font with the glyphs that were drawn. */
    void write(ObjectSink sink) throws IOException {
        TrueTypeFont font = library.font(face);
        TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
        subsetter.addAll(new HashSet<>(characters.subList(1, characters.size())));
        String name = tag() + "+" + font.getName();
        int descendant = sink.reserve();
        int toUnicode = sink.reserve();
        sink.object(object)
                .raw("<</Type/Font/Subtype/Type0/BaseFont")
                .name(name)
                .raw("/Encoding/Identity-H/DescendantFonts[")
                .reference(descendant)
                .raw("]/ToUnicode")
                .reference(toUnicode)
                .raw(">>");
        int descriptor = sink.reserve();
        int glyphs = sink.reserve();
        widths(sink.object(descendant)
                        .raw("<</Type/Font/Subtype/CIDFontType2/BaseFont")
                        .name(name)
                        .raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor")
                        .reference(descriptor)
                        .raw("/CIDToGIDMap")
                        .reference(glyphs)
                        .raw("/W"))
                .raw(">>");
        int file = sink.reserve();
        descriptor(sink.object(descriptor), name, font, file);
        sink.stream(glyphs, new PdfBytes(64), glyphNumbers(subsetter.getGIDMap()));
        sink.stream(toUnicode, new PdfBytes(64), toUnicode());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        subsetter.writeToStream(bytes);
        byte[] subset = FontDates.restored(bytes.toByteArray(), font);
        PdfBytes entries = new PdfBytes(64).raw("/Length1").integer(subset.length);
        sink.stream(file, entries, new PdfBytes(subset.length).octets(subset, subset.length));
    }

    /** Six letters that tell different subsets apart (9.6.4). */
    private String tag() {
        int rest = characters.hashCode() & Integer.MAX_VALUE;
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG_LETTERS; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }

    private PdfBytes widths(PdfBytes dictionary) throws IOException {
        dictionary.raw("[0[").integer(advance(0));
        for (int code = 1; code < characters.size(); code++) {
            dictionary.integer(advance(library.glyph(face, characters.get(code))));
        }
        return dictionary.raw("]]");
    }

    private int advance(int glyph) throws IOException {
        TrueTypeFont font = library.font(face);
        return Math.round(font.getAdvanceWidth(glyph) * 1000f / font.getUnitsPerEm());
    }

    private void descriptor(PdfBytes value, String name, TrueTypeFont font, int file) throws IOException {
        int units = font.getUnitsPerEm();
        float angle = font.getPostScript().getItalicAngle();
        value.raw("<</Type/FontDescriptor/FontName").name(name);
        value.raw("/Flags").integer(angle == 0 ? SYMBOLIC : SYMBOLIC | ITALIC);
        value.raw("/FontBBox[")
                .integer(scaled(font.getHeader().getXMin(), units))
                .integer(scaled(font.getHeader().getYMin(), units))
                .integer(scaled(font.getHeader().getXMax(), units))
                .integer(scaled(font.getHeader().getYMax(), units))
                .raw("]/ItalicAngle")
                .thousandths(Math.round(angle * 1000));
        value.raw("/Ascent").integer(scaled(font.getHorizontalHeader().getAscender(), units));
        value.raw("/Descent").integer(scaled(font.getHorizontalHeader().getDescender(), units));
        value.raw("/CapHeight").integer(scaled(font.getOS2Windows().getCapHeight(), units));
        value.raw("/StemV").integer(stem(font.getOS2Windows().getWeightClass()));
        value.raw("/FontFile2").reference(file).raw(">>");
    }

    private static int scaled(int value, int units) {
        return Math.round(value * 1000f / units);
    }

    /** The width of stems isn't in the file; this is what designers usually draw for a weight. */
    private static int stem(int weight) {
        return 50 + weight * weight / (65 * 65);
    }

    private PdfBytes glyphNumbers(Map<Integer, Integer> oldByNew) {
        Map<Integer, Integer> newByOld = new HashMap<>();
        oldByNew.forEach((subset, whole) -> newByOld.put(whole, subset));
        PdfBytes numbers = new PdfBytes(2 * characters.size()).octet(0).octet(0);
        for (int code = 1; code < characters.size(); code++) {
            int glyph = newByOld.getOrDefault(library.glyph(face, characters.get(code)), 0);
            numbers.octet(glyph >> 8).octet(glyph);
        }
        return numbers;
    }

    private PdfBytes toUnicode() {
        PdfBytes map = new PdfBytes(32 * characters.size() + 512);
        map.raw("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
        map.raw("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.raw("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        for (int from = 1; from < characters.size(); from += MAPPINGS_IN_BLOCK) {
            int to = Math.min(characters.size(), from + MAPPINGS_IN_BLOCK);
            map.integer(to - from).raw(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                map.hexadecimal(new byte[] {(byte) (code >> 8), (byte) code});
                map.hexadecimal(Character.toString(characters.get(code)).getBytes(StandardCharsets.UTF_16BE));
                map.raw("\n");
            }
            map.raw("endbfchar\n");
        }
        return map.raw("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
    }
}

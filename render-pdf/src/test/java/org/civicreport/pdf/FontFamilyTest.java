package org.civicreport.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.civicreport.document.Document;
import org.civicreport.document.PlainText;
import org.civicreport.document.Text;
import org.civicreport.pdf.text.Face;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Theme;
import org.junit.jupiter.api.Test;

class FontFamilyTest {

    private static final byte[] ITALIC = file("NotoSans-Italic.ttf");

    private static final FontFamily CITY = FontFamily.of("Stadt", ITALIC, ITALIC, ITALIC, ITALIC);

    @Test
    void aFamilyIsUsedWhereTheThemeNamesIt() throws IOException {
        Theme theme = Theme.builder().headingFamily("Stadt").build();
        SortedSet<String> fonts = fonts(render(Samples.everything(), theme));
        assertTrue(fonts.contains("NotoSans-Italic"), fonts::toString);
        assertTrue(fonts.contains("NotoSans-Regular"), fonts::toString);
    }

    @Test
    void anUnknownFamilyIsReplacedByOurs() {
        Theme theme = Theme.builder().bodyFamily("Arial").headingFamily("Arial").build();
        assertArrayEquals(render(Samples.everything(), Theme.defaults()), render(Samples.everything(), theme));
    }

    @Test
    void whatAFamilyLacksIsShownByOurs() throws IOException {
        byte[] ascii = asciiOnly();
        FontFamily small = FontFamily.of("Klein", ascii, ascii, ascii, ascii);
        Theme theme = Theme.builder().bodyFamily("Klein").headingFamily("Klein").build();
        Document document = Samples.of(new Text("Zhukov heisst Жуков, in Łódź"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(List.of(small))
                .render(
                        document,
                        Output.stream(out),
                        RenderOptions.builder().theme(theme).build());
        assertEquals(
                PlainText.normalised(document.plainText()), PlainText.normalised(StructureText.of(out.toByteArray())));
    }

    @Test
    void aDamagedFileIsRefused() {
        byte[] damaged = Arrays.copyOf(ITALIC, 2_000);
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> FontFamily.of("Stadt", ITALIC, damaged, ITALIC, ITALIC));
        assertTrue(String.valueOf(refused.getMessage()).contains("bold face of 'Stadt'"), refused::getMessage);
        assertThrows(IllegalArgumentException.class, () -> FontFamily.of("Stadt", new byte[0], ITALIC, ITALIC, ITALIC));
    }

    @Test
    void aFaceThatMayNotBeEmbeddedIsRefused() {
        byte[] restricted = ITALIC.clone();
        ByteBuffer font = ByteBuffer.wrap(restricted);
        int entry = 12;
        while (font.getInt(entry) != 0x4F532F32) {
            entry += 16;
        }
        font.putShort(font.getInt(entry + 8) + 8, (short) 2);
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> FontFamily.of("Stadt", restricted, ITALIC, ITALIC, ITALIC));
        assertTrue(String.valueOf(refused.getMessage()).contains("licence"), refused::getMessage);
    }

    private static byte[] render(Document document, Theme theme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(List.of(CITY))
                .render(
                        document,
                        Output.stream(out),
                        RenderOptions.builder().theme(theme).build());
        return out.toByteArray();
    }

    private static SortedSet<String> fonts(byte[] pdf) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (PDPage page : file.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    String font = page.getResources().getFont(name).getName();
                    assertFalse(font.isEmpty());
                    names.add(font.substring(7));
                }
            }
        }
        return names;
    }

    private static byte[] asciiOnly() throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file("NotoSans-Regular.ttf")))) {
            TTFSubsetter subsetter = new TTFSubsetter(font);
            for (int c = ' '; c < 127; c++) {
                subsetter.add(c);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }

    private static byte[] file(String name) {
        try (InputStream in = Objects.requireNonNull(Face.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

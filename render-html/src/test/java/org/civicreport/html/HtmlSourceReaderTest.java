package org.civicreport.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civicreport.document.Document;
import org.civicreport.document.Paragraph;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.source.Source;
import org.civicreport.source.SourceException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HtmlSourceReaderTest {

    private static final Source JSON = new Source(
            "report.json", "application/json", utf8("{\"title\":\"</script><!--<script> & \u2028 Straße 🚲\"}"));

    private final HtmlSourceReader reader = new HtmlSourceReader();

    @Test
    void jsonComesBackByteForByteAndIsStillJsonForOtherPrograms() {
        String page = new String(page(JSON), StandardCharsets.UTF_8);

        assertEquals(Optional.of(JSON), reader.read(utf8(page)));
        assertTrue(page.contains("<script type=\"application/json\" id=\"civicreport-source\""));
        assertTrue(page.contains(
                "{\"title\":\"\\u003c/script\\u003e\\u003c!--\\u003cscript\\u003e \\u0026 \\u2028 Straße 🚲\"}"));
    }

    @Property(tries = 100)
    void anyBytesOfAnyTypeComeBack(
            @ForAll("names") String name, @ForAll("mediaTypes") String mediaType, @ForAll("contents") byte[] bytes) {
        Source source = new Source(name, mediaType, bytes);

        assertEquals(Optional.of(source), reader.read(page(source)));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars('a', '.', '"', '\'', '<', '>', '&', 'ü', ' ', '=')
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> mediaTypes() {
        return Arbitraries.of(
                "application/json", "application/ld+json", "text/javascript", "module", "\"><script>", "");
    }

    @Provide
    Arbitrary<byte[]> contents() {
        Arbitrary<byte[]> tricky = Arbitraries.of(
                        "\\",
                        "u003c",
                        "\\u003c",
                        "\\u003C",
                        "<",
                        ">",
                        "&",
                        "</script>",
                        "<!--",
                        "\"",
                        "\r\n",
                        "\u2028",
                        "ä")
                .list()
                .ofMaxSize(12)
                .map(parts -> utf8(String.join("", parts)));
        return Arbitraries.oneOf(tricky, Arbitraries.bytes().array(byte[].class).ofMaxSize(40));
    }

    @Test
    void aPageWithoutSourceHasNone() {
        assertEquals(Optional.empty(), reader.read(page(null)));
    }

    @Test
    void textThatLooksLikeADataBlockIsText() {
        byte[] page = page(null, "<script type=\"application/json\" id=\"civicreport-source\">{}</script>");

        assertEquals(Optional.empty(), reader.read(page));
    }

    @Test
    void manyBeginningsOfBlocksAreNoBlock() {
        assertEquals(Optional.empty(), reader.read(utf8("<script id=\"civicreport-source\" ".repeat(100_000))));
        assertEquals(Optional.empty(), reader.read(utf8("<script " + "a".repeat(1_000_000) + ">")));
    }

    @Test
    void aChangedBlockIsRefused() {
        String page = new String(page(JSON), StandardCharsets.UTF_8);

        assertThrows(SourceException.class, () -> reader.read(utf8(page.replace("Straße 🚲\"}", "Strasse\"}"))));
    }

    @Test
    void aCutPageIsRefused() {
        byte[] page = page(JSON);
        byte[] cut =
                Arrays.copyOf(page, new String(page, StandardCharsets.ISO_8859_1).indexOf("Stra", page.length / 2));

        assertThrows(SourceException.class, () -> reader.read(cut));
    }

    @Test
    void twoBlocksAreRefused() {
        String page = new String(page(JSON), StandardCharsets.UTF_8);

        assertThrows(SourceException.class, () -> reader.read(utf8(page + page)));
    }

    @Test
    void aBlockWithoutItsAttributesIsRefused() {
        assertThrows(SourceException.class, () -> reader.read(utf8("<script id=\"civicreport-source\">{}</script>")));
    }

    @Test
    void aPageIsRecognisedByItsBeginning() {
        assertTrue(reader.recognises(page(JSON)));
        assertTrue(reader.recognises(utf8("\uFEFF <HTML lang=de>")));
        assertFalse(reader.recognises(utf8("%PDF-1.7")));
        assertFalse(reader.recognises(new byte[0]));
    }

    private static byte[] page(@Nullable Source source) {
        return page(source, "Bericht");
    }

    private static byte[] page(@Nullable Source source, String text) {
        Document document = Document.builder("Bericht", Locale.GERMAN)
                .blocks(Paragraph.of(text))
                .source(source)
                .build();
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlRenderer().render(document, Output.stream(page), RenderOptions.defaults());
        return page.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

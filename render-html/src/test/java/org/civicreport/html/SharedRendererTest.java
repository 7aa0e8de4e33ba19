package org.civicreport.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.civicreport.document.Document;
import org.civicreport.document.Paragraph;
import org.civicreport.render.Colour;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Theme;
import org.junit.jupiter.api.Test;

/** A renderer keeps style sheets and memory from page to page; no page may tell. */
class SharedRendererTest {

    private final HtmlRenderer shared = new HtmlRenderer();

    @Test
    void pagesAreThoseOfARendererOfTheirOwnWhateverWasRenderedBeforeAndAtTheSameTime() {
        List<Integer> numbers = IntStream.range(0, 200).boxed().toList();

        List<String> pages = numbers.parallelStream()
                .map(number -> rendered(shared, document(number)))
                .toList();

        numbers.forEach(number -> assertEquals(rendered(new HtmlRenderer(), document(number)), pages.get(number)));
    }

    @Test
    void aKeptPageStaysWhenTheRendererMakesOthers() throws IOException {
        HtmlPage kept = shared.page(document(1), RenderOptions.defaults());
        byte[] before = written(kept);
        rendered(shared, document(2));
        shared.page(document(3), RenderOptions.defaults());

        assertArrayEquals(before, written(kept));
        assertEquals(rendered(new HtmlRenderer(), document(1)), new String(before, StandardCharsets.UTF_8));
    }

    @Test
    void aPageMadeInTheMiddleOfAnotherIsNoPartOfIt() {
        String expected = rendered(new HtmlRenderer(), document(1));
        rendered(shared, document(4));
        RenderOptions options = RenderOptions.builder()
                .progress((done, total) ->
                        assertTrue(rendered(shared, document(2)).contains("Bericht 2")))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        shared.render(document(1), Output.stream(out), options);

        assertEquals(expected, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void eachThemeAndEachTitleHaveTheirStyleSheet() {
        for (String accent : List.of("#003366", "#660033", "#003366")) {
            Theme theme = Theme.builder().accent(Colour.of(accent)).build();
            for (int number : new int[] {1, 2, 1}) {
                RenderOptions options = RenderOptions.builder().theme(theme).build();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                shared.render(document(number), Output.stream(out), options);
                String page = out.toString(StandardCharsets.UTF_8);

                assertTrue(page.contains("--cr-accent: " + accent + ";"), accent);
                assertTrue(page.contains("@top-left { content: \"Bericht " + number + "\""), "title " + number);
            }
        }
    }

    private static Document document(int number) {
        return Document.builder("Bericht " + number, Locale.GERMAN)
                .blocks(Paragraph.of(("Maßnahme " + number + " & mehr. ").repeat(1 + number * 40)))
                .build();
    }

    private static String rendered(HtmlRenderer renderer, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(document, Output.stream(out), RenderOptions.defaults());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] written(HtmlPage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        page.writeTo(out);
        return out.toByteArray();
    }
}

package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Contents;
import org.civicreport.document.Document;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.document.Text;
import org.civicreport.html.HtmlOptions;
import org.civicreport.html.HtmlRenderer;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page of so many articles that the browser is told to take each by itself, and what readers notice of it: nothing. */
@NeedsTools({Tool.NODE, Tool.NODE_PACKAGES, Tool.CHROMIUM})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlManyArticlesTest {

    private static final int ARTICLES = 300;

    private @Nullable JsonNode seen;

    @BeforeAll
    void look() throws IOException {
        seen = look(style -> style);
    }

    private static JsonNode look(UnaryOperator<String> change) throws IOException {
        return TemporaryFolder.with(folder -> {
            HtmlRenderer renderer =
                    new HtmlRenderer(HtmlOptions.builder().linkedFiles().build());
            renderer.render(document(), Output.file(folder.resolve("page.html")), RenderOptions.defaults());
            try (DirectoryStream<Path> styles = Files.newDirectoryStream(folder, "*.css")) {
                for (Path style : styles) {
                    Files.writeString(style, change.apply(Files.readString(style)));
                }
            }
            return new JsonMapper().readTree(ChromiumScript.MANY.run(folder, "page.html", null, Map.of()));
        });
    }

    private static Document document() {
        List<Block> measures = IntStream.range(0, ARTICLES)
                .mapToObj(HtmlManyArticlesTest::measure)
                .toList();
        return Document.builder("Bericht mit vielen Maßnahmen", Locale.GERMAN)
                .blocks(
                        new Contents("Inhalt", 2),
                        Section.chapter(new Anchor("measures"), "Maßnahmen", HeadingNumber.counted(), measures))
                .build();
    }

    private static Block measure(int i) {
        return new Section(
                new Anchor("m_" + i),
                List.of(new Text("Maßnahme " + i)),
                HeadingNumber.counted(),
                Section.Role.ARTICLE,
                Section.Orientation.PORTRAIT,
                List.of(new Section.Facet("Stand", List.of(i % 2 == 0 ? "geplant" : "abgeschlossen"))),
                List.of(
                        Paragraph.of("Suchwort-" + i),
                        Paragraph.of("Die Stadt führt die Akte ein. ".repeat(1 + i % 40))));
    }

    private JsonNode seen(String step) {
        return Objects.requireNonNull(seen, "a look comes first").required(step);
    }

    @Test
    void theBrowserHasNothingToComplainOf() {
        assertEquals("[]", seen("complaints").toString());
    }

    @Test
    void linksAndTheBrowsersOwnSearchLeadToAnArticleFarDown() {
        assertTrue(seen("linked").asBoolean());
        assertTrue(seen("all").required("found").asBoolean());
    }

    @Test
    void aScreenReaderIsGivenAllArticlesWithTheirNames() {
        assertEquals(tree(ARTICLES), seen("all").required("tree").toString());
        assertEquals(ARTICLES, seen("all").required("shown").asInt());
    }

    @Test
    void whatIsFilteredOutIsNeitherSeenNorHeardNorFound() {
        JsonNode filtered = seen("filtered");
        assertEquals("1 von 300 angezeigt", filtered.required("result").asString());
        assertEquals(1, filtered.required("shown").asInt());
        assertEquals(tree(1), filtered.required("tree").toString());
        assertTrue(filtered.required("gap").asInt() < 300, filtered::toString);
        assertTrue(filtered.required("found").asBoolean());
        assertFalse(filtered.required("foundOther").asBoolean());
    }

    @Test
    void onPaperAllAreShown() {
        assertEquals(ARTICLES, seen("printed").asInt());
    }

    @Test
    void at400PerCentNothingIsWiderThanTheWindow() {
        assertEquals(0, seen("zoomed").asInt());
    }

    @Test
    void eachDefectIsSeen() throws IOException {
        JsonNode inSightOnly = look(style -> style.replace(
                "{ contain: content; padding: .5rem; }",
                "{ content-visibility: auto; contain-intrinsic-size: 40rem; }"));
        assertNotEquals(
                tree(ARTICLES), inSightOnly.required("all").required("tree").toString());

        JsonNode transparent = look(style -> style.replace(
                "content-visibility: hidden; visibility: hidden; overflow: hidden; height: 0;", "opacity: 0;"));
        JsonNode filtered = transparent.required("filtered");
        assertNotEquals(1, filtered.required("shown").asInt());
        assertNotEquals(tree(1), filtered.required("tree").toString());
        assertTrue(filtered.required("gap").asInt() > 300, filtered::toString);
        assertTrue(filtered.required("foundOther").asBoolean());

        JsonNode onPaper =
                look(style -> style.replace("@media screen {\n  .filtered-out", "@media all {\n  .filtered-out"));
        assertEquals(1, onPaper.required("printed").asInt());
    }

    /** All headings but those of the articles are the title's, the contents' and the chapter's. */
    private static String tree(int articles) {
        return "{\"articles\":%d,\"named\":%d,\"headings\":%d}".formatted(articles, articles, articles + 2);
    }
}

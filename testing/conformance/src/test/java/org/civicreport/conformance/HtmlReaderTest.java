package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.civicreport.html.HtmlOptions;
import org.civicreport.html.HtmlRenderer;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.testkit.SampleDocuments;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page read by keyboard, search, link, without scripts and on paper, under its own policy as a header. */
@NeedsTools({Tool.NODE, Tool.NODE_PACKAGES, Tool.CHROMIUM})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReaderTest {

    private static final JsonMapper JSON = new JsonMapper();

    private @Nullable JsonNode seen;

    @BeforeAll
    void read() throws IOException {
        seen = read(content -> content);
    }

    /** Reads the sample's page, its files changed before. */
    private static JsonNode read(UnaryOperator<String> change) throws IOException {
        HtmlRenderer renderer =
                new HtmlRenderer(HtmlOptions.builder().linkedFiles().build());
        String policy = renderer.page(SampleDocuments.everyNode(), RenderOptions.defaults())
                .contentSecurityPolicy();
        return TemporaryFolder.with(folder -> {
            renderer.render(
                    SampleDocuments.everyNode(), Output.file(folder.resolve("page.html")), RenderOptions.defaults());
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{html,js}")) {
                for (Path file : files) {
                    Files.writeString(file, change.apply(Files.readString(file)));
                }
            }
            return JSON.readTree(ChromiumScript.READER.run(folder, "page.html", policy, Map.of()));
        });
    }

    private JsonNode seen(String step) {
        return Objects.requireNonNull(seen, "the reader's walk comes first").required(step);
    }

    private List<Boolean> articles(String step) {
        return seen(step)
                .required("articles")
                .valueStream()
                .map(JsonNode::asBoolean)
                .toList();
    }

    @Test
    void theBrowserHasNothingToComplainOf() {
        assertEquals("[]", seen("complaints").toString());
    }

    @Test
    void theFirstStopIsTheLinkToTheContent() {
        assertEquals("{\"name\":\"a\",\"visible\":true}", seen("firstStop").toString());
        assertEquals("#content-start", seen("skipped").asString());
    }

    @Test
    void everyControlIsReachedByTabAndShowsIt() {
        assertTrue(seen("reachedField").asBoolean());
        assertEquals("{\"name\":\"input\",\"visible\":true}", seen("field").toString());
        assertEquals("{\"name\":\"select\",\"visible\":true}", seen("choice").toString());
        assertTrue(seen("reachedReset").asBoolean());
    }

    @Test
    void wordsAreFoundWithoutTheirUmlautsAndTheCountIsAnnounced() {
        assertEquals("1 von 2 angezeigt", seen("searched").required("result").asString());
        assertEquals(List.of(false, true), articles("searched"));
        assertEquals("#filter-?q=munchen", seen("searched").required("address").asString());
    }

    @Test
    void aFacetNarrowsWhatIsShownDownToNothing() {
        assertEquals("0 von 2 angezeigt", seen("narrowed").asString());
        assertEquals("0 von 2 angezeigt", seen("nothing").asString());
    }

    @Test
    void resetShowsEverythingAndLeadsBackToTheWords() {
        assertEquals("", seen("reset").required("result").asString());
        assertEquals(List.of(true, true), articles("reset"));
        assertEquals("input", seen("reset").required("focus").asString());
    }

    @Test
    void aLinkKeepsTheSearchAndALinkToWhatIsHiddenEndsIt() {
        assertEquals("1 von 2 angezeigt", seen("linked").required("result").asString());
        assertEquals("muenchen", seen("linked").required("words").asString());
        assertEquals(List.of(true, true), articles("followed"));
        assertEquals("", seen("followed").required("result").asString());
    }

    @Test
    void aScreenReaderIsGivenLandmarksHeadingsInOrderNamesAndALiveRegion() {
        JsonNode tree = seen("tree");
        assertEquals(
                "[\"banner\",\"navigation Übersicht\",\"main\",\"contentinfo\",\"search Filtern und suchen\"]",
                tree.required("landmarks").toString());
        int above = 0;
        for (JsonNode level : tree.required("levels").values()) {
            assertTrue(level.asInt() >= 1 && level.asInt() <= above + 1, () -> "a level is skipped: " + tree);
            above = level.asInt();
        }
        assertTrue(tree.required("tables").asInt() > 0);
        assertEquals(
                0, tree.required("unnamed").asInt(), "tables, articles, pictures, controls and links without a name");
        assertEquals("[\"\"]", tree.required("status").toString(), "the result is there before it says something");
    }

    @Test
    void at400PerCentTheFormWorksWithoutScrollingSideways() {
        assertEquals(
                "{\"result\":\"1 von 2 angezeigt\",\"sideways\":0}",
                seen("zoomed").toString());
    }

    @Test
    void paperAndScriptlessBrowsersShowAllAndNoForm() {
        for (String step : List.of("printed", "withoutScripts")) {
            assertEquals(List.of(true, true), articles(step), step);
            assertEquals("false", seen(step).required("form").toString(), step);
        }
    }

    @Test
    void whatIsCopiedHasNoSoftHyphens() {
        JsonNode copied = seen("copied");
        String shown = copied.required("shown").asString();
        assertTrue(shown.contains("\u00ad"), copied::toString);
        assertEquals(shown.replace("\u00ad", ""), copied.required("pasted").asString(), copied::toString);
    }

    /** Several lines too, and tables are still tables in what takes these. */
    @Test
    void whatIsCopiedWithTablesHasNoSoftHyphensEither() {
        JsonNode copied = seen("copiedAll");
        assertEquals(0, copied.required("soft").asInt(), copied::toString);
        assertTrue(copied.required("lines").asInt() > 50, copied::toString);
        assertTrue(copied.required("cells").asInt() > 10, copied::toString);
        assertTrue(copied.required("tables").asInt() > 2, copied::toString);
        assertEquals(0, copied.required("lost").asInt(), "the page keeps its soft hyphens");
    }

    @Test
    void eachDefectIsSeen() throws IOException {
        JsonNode spoilt = read(content -> content.replaceAll("(</?)h3\\b", "$1h5")
                .replace("<table", "<pre>%s</pre><table".formatted("Verwaltung".repeat(40)))
                .replace(" aria-labelledby=", " data-labelledby=")
                .replace("<main", "<div")
                .replace("</main>", "</div>")
                .replace("root.addEventListener('copy', copy);", ""));
        JsonNode tree = spoilt.required("tree");

        assertFalse(tree.required("landmarks").toString().contains("\"main\""), tree::toString);
        assertTrue(tree.required("unnamed").asInt() > 0, tree::toString);
        assertTrue(tree.required("levels").toString().contains("2,5"), tree::toString);
        assertTrue(spoilt.required("zoomed").required("sideways").asInt() > 0, spoilt::toString);
        assertTrue(spoilt.required("copied").required("pasted").asString().contains("\u00ad"), spoilt::toString);
        assertTrue(spoilt.required("copiedAll").required("soft").asInt() > 5, spoilt::toString);
    }
}

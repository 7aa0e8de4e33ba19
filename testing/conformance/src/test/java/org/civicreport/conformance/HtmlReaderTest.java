package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        HtmlRenderer renderer =
                new HtmlRenderer(HtmlOptions.builder().linkedFiles().build());
        String policy = renderer.page(SampleDocuments.everyNode(), RenderOptions.defaults())
                .contentSecurityPolicy();
        seen = TemporaryFolder.with(folder -> {
            renderer.render(
                    SampleDocuments.everyNode(), Output.file(folder.resolve("page.html")), RenderOptions.defaults());
            return read(folder, policy);
        });
    }

    private static JsonNode read(Path folder, String policy) throws IOException {
        Map<String, String> task = new LinkedHashMap<>();
        task.put("chromium", Tool.CHROMIUM.path().toString());
        task.put("folder", folder.toAbsolutePath().toString());
        task.put("page", "page.html");
        task.put("contentSecurityPolicy", policy);
        Path script = ModuleFolder.path().resolve("src/test/node/reader.mjs");
        return JSON.readTree(ExternalProcess.output(Set.of(0), JSON.writeValueAsBytes(task), Tool.NODE.path(), script));
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
}

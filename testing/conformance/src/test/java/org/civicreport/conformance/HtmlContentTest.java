package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.civicreport.document.Document;
import org.civicreport.document.PlainText;
import org.civicreport.html.HtmlRenderer;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Theme;
import org.civicreport.testkit.DocumentArbitraries;
import org.civicreport.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says, what foreign text in it may never do, and what its links and ids must. */
class HtmlContentTest {

    private static final Set<String> ADDRESSES =
            Set.of("id", "class", "href", "src", "role", "type", "for", "aria-labelledby");

    static Stream<String> hostileTexts() {
        return HostileTexts.all().stream().distinct();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void aHostileTextLeavesThePageAsAHarmlessOneDoes(String text) throws IOException {
        assertEquals(structure(HostileTexts.HARMLESS), structure(text));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void aHostileTextIsReadAsItIs(String text) throws IOException {
        assertSameText(HostileDocument.holding(text));
    }

    @Test
    void aPageSaysWhatTheDocumentSays() throws IOException {
        assertSameText(SampleDocuments.everyNode());
        for (long seed = 0; seed < 100; seed++) {
            assertSameText(DocumentArbitraries.document(seed));
        }
    }

    private static void assertSameText(Document document) throws IOException {
        assertEquals(
                PlainText.normalised(document.plainText()),
                PlainText.normalised(
                        ParsedPage.of(page(document, Theme.defaults())).text()));
    }

    @Test
    void whatHasChangedSinceTheLastEditionIsAPictureWithItsNumbersInATable() throws IOException {
        ParsedPage page = ParsedPage.of(SampleReports.rendered(SampleReports.withChanges(), "html"));

        Element chart = page.elements().stream()
                .filter(element -> element.getTagName().equals("figure"))
                .filter(figure -> figure.getTextContent().contains("Status of the measures in both editions"))
                .findFirst()
                .orElseThrow();

        assertTrue(
                ParsedPage.inside(chart, "div").stream()
                        .anyMatch(element -> element.getAttribute("role").equals("img")),
                "the picture is one");
        assertEquals(
                2,
                ParsedPage.inside(chart, "svg").stream()
                        .filter(svg -> svg.getAttribute("class").equals("strip"))
                        .count(),
                "a bar for each edition");
        assertEquals(1, ParsedPage.inside(chart, "table").size());
        List<String> heads = ParsedPage.inside(chart, "th").stream()
                .map(Element::getTextContent)
                .toList();
        assertTrue(heads.containsAll(List.of("2024", "2025")), heads.toString());
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void structuredDataIsJsonWhateverTheTexts(String text) throws IOException {
        Document document = HostileDocument.holding(text);

        JsonNode data = structuredData(page(document, Theme.defaults()));

        assertEquals("Report", data.path("@type").asString());
        assertEquals(document.title(), data.path("name").asString());
        assertEquals(
                document.language().toLanguageTag(), data.path("inLanguage").asString());
    }

    private static JsonNode structuredData(byte[] page) throws IOException {
        List<String> blocks = ParsedPage.of(page).elements().stream()
                .filter(element -> element.getAttribute("type").equals("application/ld+json"))
                .map(Element::getTextContent)
                .toList();
        assertEquals(1, blocks.size());
        return new JsonMapper().readTree(blocks.get(0));
    }

    @Test
    void aPageHasNoHandlerNoInlineStyleAndOneScript() throws IOException {
        ParsedPage page = ParsedPage.of(page(SampleDocuments.everyNode(), Theme.defaults()));

        for (Element element : page.elements()) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                assertTrue(!name.startsWith("on") && !name.equals("style"), name);
            }
        }
        // Metadata, source, and the one script, which the policy knows by its digest.
        assertEquals(
                List.of("application/ld+json", "application/json", ""),
                page.elements().stream()
                        .filter(element -> element.getTagName().equals("script"))
                        .map(element -> element.getAttribute("type"))
                        .toList());
    }

    @Test
    void noIdComesTwiceAndEveryReferenceHasItsTarget() throws IOException {
        ParsedPage page = ParsedPage.of(page(SampleDocuments.everyNode(), Theme.defaults()));

        Set<String> ids = new HashSet<>();
        page.values("id").forEach(id -> assertTrue(ids.add(id), id));
        assertTrue(references(page).size() > 40);
        assertEquals(List.of(), deadReferences(page));
    }

    @Test
    void aReferenceWithoutTargetIsFoundOut() throws IOException {
        String page = new String(page(SampleDocuments.everyNode(), Theme.defaults()), StandardCharsets.UTF_8);
        String dead = page.replaceFirst("<a href=\"#[^\"]*\"", "<a href=\"#nowhere\"");

        assertEquals(List.of("nowhere"), deadReferences(ParsedPage.of(dead.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> deadReferences(ParsedPage page) {
        Set<String> ids = new HashSet<>(page.values("id"));
        return references(page).stream().filter(target -> !ids.contains(target)).toList();
    }

    private static List<String> references(ParsedPage page) {
        List<String> targets = new ArrayList<>(page.values("aria-labelledby"));
        targets.addAll(page.values("for"));
        page.values("href").stream()
                .filter(href -> href.startsWith("#"))
                .forEach(href -> targets.add(href.substring(1)));
        page.values("fill").stream()
                .filter(fill -> fill.startsWith("url("))
                .forEach(fill -> targets.add(fill.substring("url(#".length(), fill.length() - 1)));
        return targets;
    }

    /** Everything of a page but its texts: elements, attributes, addresses, and the style sheet without its strings. */
    private static String structure(String text) throws IOException {
        Theme theme = Theme.builder()
                .bodyFamily(text)
                .headingFamily(text)
                .logo(new Theme.Logo("logo", "x" + text))
                .build();
        StringBuilder structure = new StringBuilder();
        for (Element element :
                ParsedPage.of(page(HostileDocument.holding(text), theme)).elements()) {
            structure.append('\n').append(element.getTagName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                structure.append(' ').append(attribute.getName());
                if (ADDRESSES.contains(attribute.getName())) {
                    // The classes that follow from how long words are.
                    structure
                            .append('=')
                            .append(attribute
                                    .getValue()
                                    .replaceAll(" ?(breakable(-if-(narrow|upright))?|whole-words(-if-wide)?)", ""));
                }
            }
            if (element.getTagName().equals("style")) {
                structure.append(element.getTextContent().replaceAll("\"[^\"]*\"", "\"\""));
            }
        }
        return structure.toString().toLowerCase(Locale.ROOT);
    }

    private static byte[] page(Document document, Theme theme) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlRenderer()
                .render(
                        document,
                        Output.stream(page),
                        RenderOptions.builder().theme(theme).build());
        return page.toByteArray();
    }
}

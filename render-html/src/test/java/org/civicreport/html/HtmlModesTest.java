package org.civicreport.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.civicreport.document.Document;
import org.civicreport.document.Tone;
import org.civicreport.html.StrictPage.Element;
import org.civicreport.html.embedding.ClassNames;
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.html.embedding.SupportLink;
import org.civicreport.render.Output;
import org.civicreport.render.RenderException;
import org.civicreport.render.RenderOptions;
import org.civicreport.source.Source;
import org.civicreport.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document as one file, with files beside it, and as a part of another page. */
class HtmlModesTest {

    private static final String DOCTYPE = "<!DOCTYPE html>\n";

    @Test
    void aSingleFileAllowsItsStyleAndScriptByTheirDigests() throws NoSuchAlgorithmException {
        HtmlPage page = page(HtmlOptions.defaults());
        StrictPage parsed = StrictPage.of(bytes(page));
        String script = parsed.elements("script").stream()
                .filter(element -> element.attribute("type").isEmpty())
                .map(element -> element.children().get(0).toString())
                .findFirst()
                .orElseThrow();
        String style = parsed.elements("style").get(0).children().get(0).toString();

        assertEquals(
                "default-src 'none'; style-src " + digest(style) + "; script-src " + digest(script)
                        + "; img-src data:; base-uri 'none'; form-action 'none'",
                page.contentSecurityPolicy());
        assertTrue(parsed.elements("meta").stream()
                .anyMatch(meta -> meta.attribute("content").equals(page.contentSecurityPolicy())));
        assertEquals(List.of(), page.files());
    }

    @Test
    void linkedFilesStandBesideThePageNamedByTheirContent(@TempDir Path folder) throws IOException {
        HtmlRenderer renderer = renderer(HtmlOptions.builder().linkedFiles());
        renderer.render(
                SampleDocuments.everyNode(), Output.file(folder.resolve("page.html")), RenderOptions.defaults());
        HtmlPage page = renderer.page(SampleDocuments.everyNode(), RenderOptions.defaults());
        StrictPage parsed = StrictPage.of(Files.readAllBytes(folder.resolve("page.html")));

        for (HtmlFile file : page.files()) {
            assertEquals(file.content(), Files.readString(folder.resolve(file.name())));
            assertTrue(parsed.elements().stream()
                    .anyMatch(element -> element.attribute("href").equals(file.name())
                            || element.attribute("src").equals(file.name())));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
        assertEquals(List.of(), parsed.elements("style"));
        assertEquals(
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; base-uri 'none';"
                        + " form-action 'none'",
                page.contentSecurityPolicy());
    }

    @Test
    void aStreamTakesNoPageWithFilesBesideIt() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThrows(
                RenderException.class,
                () -> renderer(HtmlOptions.builder().linkedFiles())
                        .render(SampleDocuments.everyNode(), Output.stream(out), RenderOptions.defaults()));
        assertEquals(0, out.size());
    }

    @Test
    void aFragmentHasNoFrameAndItsOwnNames() {
        HtmlPage page = page(HtmlOptions.builder().fragment("bericht", 3).build());
        StrictPage parsed = StrictPage.of((DOCTYPE + text(page)).getBytes(StandardCharsets.UTF_8));

        Set<String> names = new HashSet<>();
        parsed.elements().forEach(element -> names.add(element.name()));
        for (String frame : List.of("html", "head", "body", "main", "header", "footer", "style", "h1", "h2")) {
            assertFalse(names.contains(frame), frame);
        }
        Set<String> ids = new HashSet<>();
        for (Element element : parsed.elements()) {
            if (!element.attribute("id").isEmpty()) {
                assertTrue(element.attribute("id").startsWith("bericht-"), element.attribute("id"));
                assertTrue(ids.add(element.attribute("id")), element.attribute("id"));
            }
        }
        for (Element element : parsed.elements()) {
            for (String attribute : List.of("aria-labelledby", "for")) {
                String target = element.attribute(attribute);
                assertTrue(target.isEmpty() || ids.contains(target), target);
            }
            String href = element.attribute("href");
            assertTrue(!href.startsWith("#") || ids.contains(href.substring(1)), href);
        }
        Element title = parsed.elements("h3").get(0);
        assertTrue(title.hasClass("title"));
    }

    @Test
    void aFragmentCarriesItsSource() {
        Source source = new Source("report.json", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        Document document =
                SampleDocuments.everyNode().toBuilder().source(source).build();
        byte[] fragment =
                bytes(renderer(HtmlOptions.builder().fragment("r", 2)).page(document, RenderOptions.defaults()));

        assertTrue(new HtmlSourceReader().recognises(fragment));
        assertEquals(source, new HtmlSourceReader().read(fragment).orElseThrow());
    }

    /** Every selector begins with the fragment's own class, and no rule is about the page around. */
    @Test
    void aFragmentsStyleStaysInTheFragment() {
        HtmlPage page = page(HtmlOptions.builder().fragment("r", 2).build());
        String css = page.files().get(0).content();

        assertFalse(css.contains("@page"));
        assertFalse(css.contains("@media (m"), "widths of the window");
        assertTrue(css.contains("@container civicreport ("));
        String rules = css.replaceAll("@property [^}]*}", "").replaceAll("@[^{;]*\\{", "");
        for (String block : rules.split("}")) {
            String selectors =
                    block.contains("{") ? block.substring(0, block.indexOf('{')).strip() : "";
            if (!selectors.isEmpty()) {
                assertTrue(selectors.startsWith(".civicreport.civicreport"), selectors);
                assertEquals(
                        selectors
                                .replaceAll("\\([^()]*(\\([^()]*\\)[^()]*)*\\)", "")
                                .split(",")
                                .length,
                        selectors.split("\\.civicreport\\.civicreport", -1).length - 1,
                        selectors);
            }
        }
    }

    @Test
    void theHostsLookLeavesTextToTheHost() {
        String own = page(HtmlOptions.builder().fragment("r", 2).build())
                .files()
                .get(0)
                .content();
        String host = page(HtmlOptions.builder()
                        .fragment("r", 2)
                        .look(HtmlOptions.Look.HOST)
                        .build())
                .files()
                .get(0)
                .content();

        assertTrue(own.contains("all: revert") && own.contains(" h2 "));
        assertFalse(host.contains("all: revert") || host.contains(" h2 {"));
        assertTrue(host.contains(".badge {"));
    }

    @Test
    void inTheHostsLookBadgesAndControlsThatHaveClassesLookAsTheseSay() {
        String badges = hosts(ClassNames.none().with(ElementRole.BADGE, "tag"));
        String controls = hosts(ClassNames.none().with(ElementRole.FILTER_WORDS, "field"));

        assertFalse(badges.contains(".badge {"));
        assertTrue(badges.contains("select, ") && badges.contains("min-height: calc(2.75"));
        assertTrue(controls.contains(".badge {"));
        assertFalse(controls.contains("min-height: calc(2.75"));
    }

    private static String hosts(ClassNames classes) {
        return page(HtmlOptions.builder()
                        .fragment("r", 2)
                        .look(HtmlOptions.Look.HOST)
                        .classes(classes)
                        .build())
                .files()
                .get(0)
                .content();
    }

    @Test
    void badgesHaveTheClassesOfTheirTone() {
        ClassNames classes =
                ClassNames.none().with(ElementRole.BADGE, "tag").withBadge(Tone.DONE, "tag--green tag--small");
        StrictPage page =
                StrictPage.of(bytes(page(HtmlOptions.builder().classes(classes).build())));

        List<Element> badges = page.elements().stream()
                .filter(element -> element.hasClass("badge"))
                .toList();
        assertTrue(badges.size() > Tone.values().length - 1);
        for (Element badge : badges) {
            assertTrue(badge.hasClass("tag"));
            assertEquals(badge.hasClass("tone-done"), badge.hasClass("tag--green") && badge.hasClass("tag--small"));
        }
        assertEquals("", classes.ofBadge(Tone.PLANNED));
        assertThrows(IllegalArgumentException.class, () -> classes.withBadge(Tone.DONE, "a{}"));
    }

    @Test
    void classesAndAttributesOfTheApplicationReachTheirElements() {
        StrictPage page = StrictPage.of(bytes(page(HtmlOptions.builder()
                .classes(ClassNames.govUkFrontend())
                .attributes((role, element) ->
                        role == ElementRole.ARTICLE ? Map.of("itemscope", "", "data-kind", "measure") : Map.of())
                .build())));

        assertTrue(page.elements("table").stream().allMatch(table -> table.hasClass("govuk-table")));
        assertTrue(page.elements("article").stream()
                .allMatch(article -> article.attribute("data-kind").equals("measure")));
    }

    @Test
    void headingsHaveTheClassesOfTheirLevelInThePageElseThoseOfTheirRole() {
        ClassNames classes = ClassNames.none()
                .with(ElementRole.HEADING, "deep")
                .with(ElementRole.HEADING, 2, "second")
                .with(ElementRole.TITLE, 1, "first");
        StrictPage page =
                StrictPage.of(bytes(page(HtmlOptions.builder().classes(classes).build())));

        assertTrue(page.elements("h1").stream().allMatch(title -> title.hasClass("first")));
        assertTrue(page.elements("h2").stream().anyMatch(heading -> heading.hasClass("second")));
        assertTrue(page.elements("h2").stream().noneMatch(heading -> heading.hasClass("deep")));
        assertTrue(page.elements("h3").stream().allMatch(heading -> heading.hasClass("deep")));
        assertEquals("deep", classes.of(ElementRole.HEADING));
        assertEquals("deep", classes.of(ElementRole.HEADING, 5));
        assertEquals("", classes.of(ElementRole.TITLE));
    }

    @Test
    void bothDesignSystemsSizeHeadingsByLevel() {
        for (ElementRole role : List.of(ElementRole.TITLE, ElementRole.HEADING, ElementRole.NOTES_HEADING)) {
            assertTrue(ClassNames.kernUx().of(role, 2).startsWith("kern-heading-large "));
            assertTrue(ClassNames.kernUx().of(role, 5).startsWith("kern-heading-small "));
            assertEquals("govuk-heading-xl", ClassNames.govUkFrontend().of(role, 1));
            assertEquals("govuk-heading-m", ClassNames.govUkFrontend().of(role, 3));
        }
    }

    @Test
    void onlyHeadingsHaveLevelsAndTheseEndAtSix() {
        ClassNames none = ClassNames.none();
        assertThrows(IllegalArgumentException.class, () -> none.with(ElementRole.PARAGRAPH, 1, "x"));
        assertThrows(IllegalArgumentException.class, () -> none.with(ElementRole.HEADING, 0, "x"));
        assertThrows(IllegalArgumentException.class, () -> none.with(ElementRole.HEADING, 7, "x"));
        assertThrows(IllegalArgumentException.class, () -> none.with(ElementRole.HEADING, 1, "a\"b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//evil.example", "/\\evil.example", "", "/x y", "data:text/html,x"})
    void aSupportLinkLeadsNowhereElse(String href) {
        assertThrows(IllegalArgumentException.class, () -> new SupportLink(SupportLink.Kind.FEEDBACK, href));
    }

    @Test
    void supportLinksAreWordedInTheDocumentsLanguage() {
        List<SupportLink> links = Stream.of(SupportLink.Kind.values())
                .map(kind -> new SupportLink(kind, "/" + kind.name().toLowerCase(Locale.ROOT)))
                .toList();
        String page = text(page(HtmlOptions.builder().support(links).build()));

        assertTrue(page.contains(">Erklärung zur Barrierefreiheit</a>"));
        assertTrue(page.contains("href=\"/sign_language\">Gebärdensprache</a>"));
    }

    @Test
    void withoutFilterThereIsNoScript() {
        HtmlPage page = page(HtmlOptions.builder().filter(false).build());

        assertFalse(page.contentSecurityPolicy().contains("script-src"));
        assertEquals(List.of(), StrictPage.of(bytes(page)).elements("search"));
    }

    private static HtmlRenderer renderer(HtmlOptions.Builder options) {
        return new HtmlRenderer(options.build());
    }

    private static HtmlPage page(HtmlOptions options) {
        return new HtmlRenderer(options).page(SampleDocuments.everyNode(), RenderOptions.defaults());
    }

    private static byte[] bytes(HtmlPage page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            page.writeTo(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static String text(HtmlPage page) {
        return new String(bytes(page), StandardCharsets.UTF_8);
    }

    private static String digest(String content) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}

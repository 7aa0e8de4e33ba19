package org.civicreport.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Contents;
import org.civicreport.document.Document;
import org.civicreport.document.FormField;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Image;
import org.civicreport.document.Label;
import org.civicreport.document.Note;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Section;
import org.civicreport.document.Span;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.findings.Finding;
import org.civicreport.findings.Findings;
import org.civicreport.html.StrictPage.Element;
import org.civicreport.render.Output;
import org.civicreport.render.RenderCancelledException;
import org.civicreport.render.RenderException;
import org.civicreport.render.RenderFindings;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Renderers;
import org.civicreport.source.SourceReader;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

    private static final Section CHAPTER = chapter("chapter", "Einleitung", Paragraph.of("Text."));

    @Test
    void rendererAndReaderAreFoundByTheServiceLoader() {
        assertInstanceOf(HtmlRenderer.class, Renderers.load().get("html"));
        assertTrue(ServiceLoader.load(SourceReader.class).stream()
                .anyMatch(provider -> provider.type().equals(HtmlSourceReader.class)));
    }

    @Test
    void thePolicyAllowsExactlyTheStyleOfThePage() throws NoSuchAlgorithmException {
        StrictPage page = page(document(CHAPTER));

        Element style = page.elements("style").get(0);
        byte[] css = style.children().get(0).toString().getBytes(StandardCharsets.UTF_8);
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(css));
        String policy = page.elements("meta").stream()
                .filter(meta -> meta.attribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.attribute("content"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "default-src 'none'; style-src 'sha256-" + digest
                        + "'; img-src data:; base-uri 'none'; form-action 'none'",
                policy);
    }

    @Test
    void sectionsBecomeHeadingsByNestingDownToASeventhLevel() {
        Section inner = chapter("deepest", "Ebene 7", Paragraph.of("Text."));
        for (int level = Section.DEEPEST; level > 1; level--) {
            inner = chapter("level_" + level, "Ebene " + level, inner);
        }
        StrictPage page = page(document(inner));

        assertEquals(
                List.of("h1", "h2", "h3", "h4", "h5", "h6"),
                page.elements().stream()
                        .map(Element::name)
                        .filter(name -> name.matches("h[1-6]"))
                        .toList());
        Element seventh = page.elements().stream()
                .filter(element -> element.attribute("role").equals("heading"))
                .findFirst()
                .orElseThrow();
        assertEquals("7", seventh.attribute("aria-level"));
        assertEquals("Ebene 7", StrictPage.text(seventh).strip());
    }

    @Test
    void onlyChaptersAreLandmarksAndTwoOfOneNameAreOne() {
        StrictPage page = page(document(
                chapter("first", "Gleich", chapter("inner", "Innen", Paragraph.of("Text."))),
                new Section(
                        new Anchor("second"),
                        List.of(new Text("Gleich")),
                        HeadingNumber.none(),
                        Section.Role.CHAPTER,
                        Section.Orientation.PORTRAIT,
                        List.of()),
                new Section(
                        new Anchor("third"),
                        List.of(new Text("gleich")),
                        HeadingNumber.none(),
                        Section.Role.CHAPTER,
                        Section.Orientation.PORTRAIT,
                        List.of())));

        assertEquals(
                List.of("first-heading", "", "second-heading", ""),
                page.elements("section").stream()
                        .map(section -> section.attribute("aria-labelledby"))
                        .toList());
    }

    @Test
    void contentsAndNavigationListTheHeadingsWithTheirNumbers() {
        StrictPage page = page(document(new Contents("Inhaltsverzeichnis", 1), CHAPTER));

        assertEquals(
                List.of("Übersicht", "Inhaltsverzeichnis"),
                page.elements("nav").stream()
                        .map(nav -> nav.attribute("aria-label"))
                        .toList());
        assertEquals("Titel Inhaltsverzeichnis Einleitung Einleitung Text.", normalised(page.text()));
    }

    @Test
    void aNoteLeadsToTheEndAndBack() {
        Note note = new Note(new Anchor("note"), List.of(new Text("Siehe Anhang.")));
        StrictPage page = page(document(Paragraph.of(List.of(new Text("Text"), note, new Text(".")))));

        Element mark = only(page, "role", "doc-noteref");
        Element back = only(page, "role", "doc-backlink");
        assertEquals("#note", mark.attribute("href"));
        assertEquals("#" + mark.attribute("id"), back.attribute("href"));
        assertEquals("Titel Text. Siehe Anhang.", normalised(page.text()));
    }

    @Test
    void aMissingImageIsAFindingWhereTheImageCameFrom() {
        Image image = new Image(new Anchor("image"), "fehlt.png", "Ein Rathaus.", List.of());
        Document document = document(image).toBuilder()
                .origins(Map.of(new Anchor("image"), "/measures/0/image"))
                .build();

        assertEquals(
                Findings.of(Finding.of(RenderFindings.IMAGE_MISSING, "/measures/0/image", "fehlt.png")),
                new HtmlRenderer()
                        .render(document, Output.stream(new ByteArrayOutputStream()), RenderOptions.defaults())
                        .findings());
    }

    @Test
    void anUnreadableImageIsMissingAndAnotherFormatIsUnusable() {
        Document document = document(
                new Image(new Anchor("unreadable"), "unreadable", "Ein Rathaus.", List.of()),
                new Image(new Anchor("other"), "other", "Ein Rathaus.", List.of()));
        RenderOptions options = RenderOptions.builder()
                .images(key -> {
                    if (key.equals("unreadable")) {
                        throw new IOException("disk");
                    }
                    return Optional.of("GIF89a".getBytes(StandardCharsets.US_ASCII));
                })
                .build();

        assertEquals(
                List.of("image-missing", "image-unusable"),
                new HtmlRenderer()
                        .render(document, Output.stream(new ByteArrayOutputStream()), options).findings().stream()
                                .map(Finding::code)
                                .toList());
    }

    @Test
    void wordsStackWithTheirColumnsNameAndNumbersScroll() {
        Table words = new Table(
                new Anchor("words"),
                List.of(new Text("Kommentare")),
                List.of(Table.Column.text(), Table.Column.text()),
                List.of(Table.Row.of("Quelle", "Kommentar")),
                List.of(Table.Row.of("Beirat", "Gut so.")),
                true);
        Table numbers = new Table(
                new Anchor("numbers"),
                List.of(new Text("Kosten")),
                List.of(Table.Column.text(), Table.Column.number(), Table.Column.number()),
                List.of(Table.Row.of("Vorhaben", "2025", "2026")),
                List.of(Table.Row.of("E-Akte", "1", "2")),
                true);
        StrictPage page = page(document(words, numbers));

        assertEquals("Kommentar", page.elements("td").get(0).attribute("data-label"));
        Element scroller = only(page, "tabindex", "0");
        assertEquals("region", scroller.attribute("role"));
        assertEquals("numbers-caption", scroller.attribute("aria-labelledby"));
        assertEquals(
                List.of("col", "col", "row", "col", "col", "col", "row"),
                page.elements("th").stream().map(th -> th.attribute("scope")).toList());
    }

    @Test
    void aHeadThatHoldsALinkOrHeadsNothingStaysInSight() {
        Note note = new Note(new Anchor("note"), List.of(new Text("Siehe Anhang.")));
        Table.Row head = new Table.Row(List.of(
                Table.Cell.of(List.of(Paragraph.of(List.of(new Text("Quelle"), note)))), Table.Cell.of("Kommentar")));
        List<Table.Column> columns = List.of(Table.Column.text(), Table.Column.text());
        StrictPage page = page(document(
                new Table(
                        new Anchor("noted"), List.of(), columns, List.of(head), List.of(Table.Row.of("a", "b")), false),
                new Table(new Anchor("empty"), List.of(), columns, List.of(Table.Row.of("a", "b")), List.of(), false)));

        assertTrue(page.elements("table").stream().noneMatch(table -> table.hasClass("stacked")));
    }

    @Test
    void aFieldShowsItsValueOrThatItHasNone() {
        StrictPage page = page(document(
                new FormField(new Anchor("name"), FormField.Kind.LINE, "Name", "Ayşe", List.of()),
                new FormField(new Anchor("more"), FormField.Kind.TEXT, "Mehr", "", List.of())));

        assertEquals("Titel Name Ayşe Mehr", normalised(page.text()));
        assertTrue(page.elements().stream().noneMatch(element -> element.name().matches("input|select|textarea|form")));
    }

    @Test
    void languagesSayWhichWayTheyAreWritten() {
        StrictPage page = page(document(Paragraph.of(
                List.of(new Span(Locale.forLanguageTag("ar"), List.of(new Text("مرحبا"))), new Text(" Welt")))));

        assertEquals("de", page.elements("html").get(0).attribute("lang"));
        assertEquals("rtl", only(page, "lang", "ar").attribute("dir"));
    }

    @Test
    void aDarkSchemeCanBeLeftOut() {
        HtmlRenderer renderer = new HtmlRenderer(HtmlOptions.builder()
                .colourScheme(HtmlOptions.ColourScheme.THEME)
                .build());

        assertFalse(new String(bytes(renderer, document(CHAPTER)), StandardCharsets.UTF_8).contains("dark"));
    }

    @Test
    void pageNumbersInPrintFollowTheLabel() {
        Document document = document(CHAPTER).toBuilder()
                .labels(document(CHAPTER).labels().with(Label.PAGE_OF, "{1} \"Seiten\" {2}, hier {0}"))
                .build();

        assertTrue(page(document)
                .elements("style")
                .get(0)
                .children()
                .get(0)
                .toString()
                .contains("content: \"\" counter(pages) \" \\22 Seiten\\22  \\7b 2\\7d \\2c  hier \""
                        + " counter(page) \"\";"));
    }

    @Test
    void progressGoesUpToTheTotalInStepsOfBlocks() {
        List<Integer> steps = new ArrayList<>();
        RenderOptions options = RenderOptions.builder()
                .progress((done, total) -> {
                    assertEquals(3, total);
                    steps.add(done);
                })
                .build();
        new HtmlRenderer().render(document(CHAPTER), Output.stream(new ByteArrayOutputStream()), options);

        assertEquals(List.of(1, 2, 3), steps);
    }

    @Test
    void aCancelledRenderingWritesNothing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderOptions options = RenderOptions.builder().cancellation(() -> true).build();

        assertThrows(
                RenderCancelledException.class,
                () -> new HtmlRenderer().render(document(CHAPTER), Output.stream(out), options));
        assertEquals(0, out.size());
    }

    @Test
    void aFailingResolverEndsInARenderException() {
        Document document = document(new Image(new Anchor("image"), "key", "Ein Rathaus.", List.of()));
        RenderOptions options = RenderOptions.builder()
                .images(key -> {
                    throw new IllegalStateException("broken");
                })
                .build();

        RenderException thrown = assertThrows(
                RenderException.class,
                () -> new HtmlRenderer().render(document, Output.stream(new ByteArrayOutputStream()), options));
        assertInstanceOf(IllegalStateException.class, thrown.getCause());
    }

    private static Section chapter(String anchor, String heading, Block... blocks) {
        return Section.chapter(new Anchor(anchor), heading, HeadingNumber.counted(), Arrays.asList(blocks));
    }

    private static Document document(Block... blocks) {
        return Document.builder("Titel", Locale.GERMAN).blocks(blocks).build();
    }

    private static StrictPage page(Document document) {
        return StrictPage.of(bytes(new HtmlRenderer(), document));
    }

    private static byte[] bytes(HtmlRenderer renderer, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(document, Output.stream(out), RenderOptions.defaults());
        return out.toByteArray();
    }

    private static Element only(StrictPage page, String attribute, String value) {
        List<Element> found = page.elements().stream()
                .filter(element -> element.attribute(attribute).equals(value))
                .toList();
        assertEquals(1, found.size(), attribute + "=" + value);
        return found.get(0);
    }

    private static String normalised(String text) {
        return PlainText.normalised(text);
    }
}

package org.civicreport.examples.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.Emphasis;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Inline;
import org.civicreport.document.Link;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Section;
import org.civicreport.document.Strong;
import org.civicreport.document.Text;
import org.civicreport.findings.Finding;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.render.Renderers;
import org.civicreport.source.Source;
import org.civicreport.source.SourceException;
import org.civicreport.testkit.SampleDocuments;
import org.civicreport.testkit.SampleImages;
import org.junit.jupiter.api.Test;

final class MarkdownRendererTest {

    private final MarkdownRenderer renderer = new MarkdownRenderer();

    @Test
    void isFoundByTheLibraryWithoutBeingNamed() {
        assertTrue(Renderers.load().get("markdown") instanceof MarkdownRenderer);
    }

    @Property(tries = 300)
    void readsBackEveryTextAsText(
            @ForAll @CharRange(from = ' ', to = '~') @Chars({'*', '_', '|', '#', '-', '.', '\u00e4', '\n'})
                    String first,
            @ForAll @CharRange(from = ' ', to = '~') @Chars({'*', '`', '<', '&', '~', '1', ')', '\u00df'})
                    String second) {
        List<Inline> inlines = List.of(
                new Text(first),
                new Emphasis(List.of(new Text(second))),
                new Strong(List.of(new Text(first))),
                new Text("x"),
                new Text(second));
        Document document = Document.builder("Titel", Locale.GERMAN)
                .blocks(Paragraph.of(inlines))
                .build();

        assertEquals(PlainText.normalised(document.plainText()), textOf(document));
    }

    @Test
    void aLinkBehindAnExclamationMarkIsNoImage() {
        Document document = Document.builder("Titel", Locale.GERMAN)
                .blocks(Paragraph.of(
                        List.of(new Text("Neu!"), new Link("https://example.org/", List.of(new Text("Seite"))))))
                .build();

        assertEquals(PlainText.normalised(document.plainText()), textOf(document));
    }

    @Test
    void readsGenderFormsAsText() {
        Document document = Document.builder("B\u00fcrger*innen", Locale.GERMAN)
                .blocks(Paragraph.of("Kund*innen und Mitarbeiter*innen"))
                .build();

        assertTrue(markdown(document).contains("Kund\\*innen und Mitarbeiter\\*innen"));
        assertEquals(PlainText.normalised(document.plainText()), textOf(document));
    }

    @Test
    void reportsWhatMarkdownCannotShow() {
        RenderResult result = renderer.render(
                SampleDocuments.everyNode(), Output.stream(new ByteArrayOutputStream()), RenderOptions.defaults());

        List<String> codes = result.findings().stream()
                .map(Finding::code)
                .distinct()
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "image-missing",
                        "markdown-chart-not-drawn",
                        "markdown-heading-too-deep",
                        "markdown-table-unfolded",
                        "node-degraded"),
                codes);
        assertTrue(
                result.findings().stream().anyMatch(finding -> finding.pointer().equals("/measures/3/image")));
    }

    @Test
    void setsTheDeepestSectionsOnTheDeepestHeadingAndSaysSo() {
        List<Block> inner = List.of(Paragraph.of("unten"));
        for (int depth = Section.DEEPEST; depth >= 1; depth--) {
            inner = List.of(
                    Section.chapter(new Anchor("tief_" + depth), "Ebene " + depth, HeadingNumber.counted(), inner));
        }
        Document document =
                Document.builder("Titel", Locale.GERMAN).blocks(inner).build();
        RenderResult result =
                renderer.render(document, Output.stream(new ByteArrayOutputStream()), RenderOptions.defaults());

        assertEquals(
                List.of("markdown-heading-too-deep"),
                result.findings().stream().map(Finding::code).toList());
        assertEquals(PlainText.normalised(document.plainText()), textOf(document));
    }

    @Test
    void carriesTheSource() {
        Source source =
                new Source("bericht -->.json", "application/json", "{\"a\":\"-->\"}".getBytes(StandardCharsets.UTF_8));
        Document document = Document.builder("Titel", Locale.GERMAN)
                .blocks(Paragraph.of("Text"))
                .source(source)
                .build();
        MarkdownSourceReader reader = new MarkdownSourceReader();

        byte[] file = bytes(document);

        assertTrue(reader.recognises(file));
        assertEquals(Optional.of(source), reader.read(file));
        assertEquals(
                Optional.empty(),
                reader.read(bytes(document.toBuilder().source(null).build())));
        assertFalse(reader.recognises("# Titel\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesASourceThatWasChangedByHand() {
        byte[] file = "# x\n\n<!-- civicreport-source a b -->\n".getBytes(StandardCharsets.UTF_8);

        assertThrows(SourceException.class, () -> new MarkdownSourceReader().read(file));
    }

    @Test
    void putsImagesIntoTheFile() {
        byte[] png = SampleImages.png();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderResult result = renderer.render(
                SampleDocuments.everyNode(),
                Output.stream(out),
                RenderOptions.builder().images(key -> Optional.of(png)).build());

        assertTrue(out.toString(StandardCharsets.UTF_8).contains("<img src=\"data:image/png;base64,"));
        assertFalse(
                result.findings().stream().anyMatch(finding -> finding.code().startsWith("image-")));
    }

    private String textOf(Document document) {
        return PlainText.normalised(MarkdownReader.textOf(bytes(document)));
    }

    private String markdown(Document document) {
        return new String(bytes(document), StandardCharsets.UTF_8);
    }

    private byte[] bytes(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(document, Output.stream(out), RenderOptions.defaults());
        return out.toByteArray();
    }
}

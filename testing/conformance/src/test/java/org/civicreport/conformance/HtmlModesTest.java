package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.html.HtmlFile;
import org.civicreport.html.HtmlOptions;
import org.civicreport.html.HtmlPage;
import org.civicreport.html.HtmlRenderer;
import org.civicreport.html.embedding.ClassNames;
import org.civicreport.html.embedding.SupportLink;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;

/** Pages with files beside them, and fragments in a page that does its best to spoil them. */
@NeedsTools({Tool.NODE, Tool.NODE_PACKAGES, Tool.CHROMIUM})
class HtmlModesTest {

    /** What style sheets of real sites do to elements, and some class names that many of them use. */
    private static final String HOSTILE_STYLE = """
            html { font-size: 62.5%; }
            body { margin: 0; font: 1.8rem/1.5 serif; color: #111; background: #fff; }
            * { letter-spacing: .1em; }
            .own { color: #111; }
            main h1, main h2, main h3, main h4 { color: #eee; font-size: 4rem; text-transform: uppercase; }
            p, li, dt, dd, td, th { color: #ddd; font-size: 1rem; line-height: 1; }
            a { color: #ffd; text-decoration: none; }
            ul, ol { list-style: none; padding: 0; }
            table { display: block; width: 2000px; }
            table td, table th { padding: 100px; white-space: nowrap; }
            dl { display: flex; }
            input, select, button { display: none; width: 3000px; }
            img, svg { max-width: none; }
            figure { margin: 0 -400px; }
            .badge { position: absolute; left: -9999px; background: #fff; color: #fff; }
            .label, .number, .key, .value, .lead, .small { display: none; }
            .content { columns: 4; }
            .aside { color: #fff; background: #fff; }
            """;

    @Test
    void linkedFilesWorkUnderTheirPolicyAsAHeader() throws IOException {
        HtmlRenderer renderer = new HtmlRenderer(
                HtmlOptions.builder().linkedFiles().support(support()).build());
        HtmlPage page = renderer.page(SampleDocuments.everyNode(), RenderOptions.defaults());

        assertEquals(List.of(), TemporaryFolder.with(folder -> {
            Path file = folder.resolve("page.html");
            renderer.render(SampleDocuments.everyNode(), Output.file(file), RenderOptions.defaults());
            assertEquals(List.of(), NuHtmlChecker.check(Files.readAllBytes(file)));
            return AxeInChromium.check(folder, "page.html", page.contentSecurityPolicy());
        }));
    }

    @Test
    void twoFragmentsInAHostilePageAreValidAndAccessible() throws IOException {
        HtmlPage one = fragment(SampleDocuments.everyNode(), "one", 2, ClassNames.none());
        HtmlPage two = fragment(small(), "two", 3, ClassNames.kernUx());
        byte[] host = host(one, two);

        assertEquals(List.of(), NuHtmlChecker.check(host));
        Set<String> ids = new HashSet<>();
        ParsedPage.of(host).values("id").forEach(id -> assertTrue(ids.add(id), id));
        assertEquals(List.of(), TemporaryFolder.with(folder -> {
            Files.write(folder.resolve("page.html"), host);
            Files.writeString(folder.resolve("host.css"), HOSTILE_STYLE);
            for (HtmlFile file : one.files()) {
                Files.writeString(folder.resolve(file.name()), file.content());
            }
            return AxeInChromium.check(folder, "page.html", one.contentSecurityPolicy());
        }));
    }

    @Test
    void aFragmentWithoutItsStyleSheetIsFoundOut() throws IOException {
        HtmlPage fragment = fragment(SampleDocuments.everyNode(), "one", 2, ClassNames.none());

        assertNotEquals(List.of(), TemporaryFolder.with(folder -> {
            Files.write(folder.resolve("page.html"), host(fragment));
            Files.writeString(folder.resolve("host.css"), HOSTILE_STYLE);
            for (HtmlFile file : fragment.files()) {
                boolean style = file.mediaType().equals("text/css");
                Files.writeString(folder.resolve(file.name()), style ? "" : file.content());
            }
            return AxeInChromium.check(folder, "page.html", fragment.contentSecurityPolicy());
        }));
    }

    private static Document small() {
        Block text = Paragraph.of("Freier Eintritt, barrierefrei.");
        return Document.builder("Digitaltag", Locale.GERMAN)
                .blocks(
                        Section.chapter(
                                new Anchor("introduction"), "Worum es geht", HeadingNumber.none(), List.of(text)),
                        Section.chapter(new Anchor("measure"), "Programm", HeadingNumber.none(), List.of(text)))
                .build();
    }

    private static HtmlPage fragment(Document document, String prefix, int level, ClassNames classes) {
        HtmlOptions options = HtmlOptions.builder()
                .fragment(prefix, level)
                .classes(classes)
                .support(support())
                .build();
        return new HtmlRenderer(options).page(document, RenderOptions.defaults());
    }

    private static List<SupportLink> support() {
        return List.of(
                new SupportLink(SupportLink.Kind.EASY_LANGUAGE, "/leichte-sprache"),
                new SupportLink(SupportLink.Kind.ACCESSIBILITY_STATEMENT, "/barrierefreiheit"),
                new SupportLink(SupportLink.Kind.FEEDBACK, "mailto:barrieren@lindenau.example"));
    }

    private static byte[] host(HtmlPage... fragments) throws IOException {
        StringBuilder head = new StringBuilder();
        for (HtmlFile file : fragments[0].files()) {
            head.append(
                    file.mediaType().equals("text/css")
                            ? "<link rel=\"stylesheet\" href=\"" + file.name() + "\">"
                            : "<script src=\"" + file.name() + "\" defer></script>");
        }
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(("<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>Stadt</title>"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                        + "<link rel=\"icon\" href=\"data:,\">" + head
                        + "<link rel=\"stylesheet\" href=\"host.css\"></head><body><main><h1 class=\"own\">Stadt</h1>")
                .getBytes(StandardCharsets.UTF_8));
        for (HtmlPage fragment : fragments) {
            fragment.writeTo(page);
        }
        page.writeBytes("</main></body></html>".getBytes(StandardCharsets.UTF_8));
        return page.toByteArray();
    }
}

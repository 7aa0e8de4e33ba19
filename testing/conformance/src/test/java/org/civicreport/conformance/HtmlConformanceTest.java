package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.civicreport.document.Document;
import org.civicreport.html.HtmlRenderer;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.testkit.DocumentArbitraries;
import org.civicreport.testkit.SampleDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tools of the field say to a page: Nu to its markup, axe to what a browser makes of it. */
@NeedsTools({Tool.NODE, Tool.NODE_PACKAGES, Tool.CHROMIUM})
class HtmlConformanceTest {

    /** What Nu guesses about words that chance has put together says nothing about the page. */
    private static final Pattern ABOUT_WORDS =
            Pattern.compile("Text run starts with a composing character\\.|This document appears to be written in .*");

    @Test
    void aPageOfEveryNodeHasNoNuMessages() throws IOException {
        assertEquals(List.of(), NuHtmlChecker.check(page(SampleDocuments.everyNode())));
    }

    @Test
    void aPageOfEveryNodeHasNoAxeViolations() throws IOException {
        assertEquals(List.of(), axe(page(SampleDocuments.everyNode())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aGeneratedPageHasNoNuMessages(long seed) throws IOException {
        List<NuHtmlChecker.Message> aboutThePage =
                NuHtmlChecker.check(page(DocumentArbitraries.document(seed))).stream()
                        .filter(message -> !ABOUT_WORDS.matcher(message.text()).matches())
                        .toList();
        assertEquals(List.of(), aboutThePage);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aGeneratedPageHasNoAxeViolations(long seed) throws IOException {
        assertEquals(List.of(), axe(page(DocumentArbitraries.document(seed))));
    }

    private static List<AxeInChromium.Violation> axe(byte[] page) throws IOException {
        return TemporaryFolder.with(folder -> {
            Files.write(folder.resolve("page.html"), page);
            return AxeInChromium.check(folder, "page.html", null);
        });
    }

    private static byte[] page(Document document) throws IOException {
        byte[] image = image();
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        RenderOptions options = RenderOptions.builder()
                .images(key -> key.equals(SampleDocuments.IMAGE_KEY) ? Optional.of(image) : Optional.empty())
                .build();
        new HtmlRenderer().render(document, Output.stream(page), options);
        return page.toByteArray();
    }

    private static byte[] image() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}

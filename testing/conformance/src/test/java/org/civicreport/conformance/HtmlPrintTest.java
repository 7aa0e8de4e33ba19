package org.civicreport.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.civicreport.compose.Composer;
import org.civicreport.document.Document;
import org.civicreport.document.PlainText;
import org.civicreport.html.HtmlOptions;
import org.civicreport.html.HtmlRenderer;
import org.civicreport.model.Measure;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.w3c.dom.Element;

/** The sample report's page on paper, printed while its filter shows nothing and the screen is dark. */
@NeedsTools({Tool.NODE, Tool.NODE_PACKAGES, Tool.CHROMIUM, Tool.POPPLER})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlPrintTest {

    private @Nullable Printed printed;

    /**
     * A printed page.
     *
     * @param pages the text of each sheet
     * @param pictures what each looks like
     * @param headings all headings and captions
     */
    private record Printed(List<String> pages, List<Poppler.Picture> pictures, Set<String> headings) {

        String text() {
            return PlainText.normalised(String.join("\n", pages));
        }

        /** What stands last on a sheet though it belongs to what follows. Contents list headings, too: they are skipped. */
        List<String> headingsAtTheFoot() {
            int contents = 1;
            while (!pages.get(contents).contains("Liebe Lindenfurter*innen")) {
                contents++;
            }
            List<String> alone = new ArrayList<>();
            for (int i = contents; i < pages.size(); i++) {
                String foot = "Seite %d von %d".formatted(i + 1, pages.size());
                List<String> lines = pages.get(i)
                        .lines()
                        .map(PlainText::normalised)
                        .filter(line -> !line.isEmpty() && !line.equals(foot))
                        .toList();
                if (headings.contains(lines.get(lines.size() - 1))) {
                    alone.add(lines.get(lines.size() - 1));
                }
            }
            return alone;
        }
    }

    @BeforeAll
    void print() throws IOException {
        printed = printed(style -> style);
    }

    private static Printed printed(UnaryOperator<String> change) throws IOException {
        Document document = SampleReports.document(Composer.report());
        HtmlRenderer renderer =
                new HtmlRenderer(HtmlOptions.builder().linkedFiles().build());
        return TemporaryFolder.with(folder -> {
            Path page = folder.resolve("page.html");
            renderer.render(document, Output.file(page), RenderOptions.defaults());
            try (DirectoryStream<Path> styles = Files.newDirectoryStream(folder, "*.css")) {
                for (Path style : styles) {
                    Files.writeString(style, change.apply(Files.readString(style)));
                }
            }
            byte[] pdf = ChromiumScript.PRINT.run(folder, "page.html", null, Map.of("words", "kommt nirgends vor"));
            Set<String> headings = ParsedPage.of(Files.readAllBytes(page)).elements().stream()
                    .filter(element -> element.getTagName().matches("h[1-6]|caption|figcaption"))
                    .map(Element::getTextContent)
                    .map(PlainText::normalised)
                    .collect(Collectors.toSet());
            return new Printed(List.of(Poppler.text(pdf).split("\f")), Poppler.pictures(pdf), headings);
        });
    }

    private Printed printed() {
        return Objects.requireNonNull(printed, "it is printed first");
    }

    @Test
    void eachSheetHasItsNumber() {
        List<String> pages = printed().pages();
        assertTrue(pages.size() > 20, () -> pages.size() + " pages");
        for (int i = 0; i < pages.size(); i++) {
            String number = "Seite %d von %d".formatted(i + 1, pages.size());
            assertTrue(pages.get(i).contains(number), number);
        }
    }

    @Test
    void allMeasuresArePrintedWhateverTheFilterShowsAndTheFilterIsNot() throws IOException {
        String text = printed().text();
        for (Measure measure : SampleReports.report().measures()) {
            assertTrue(text.contains(PlainText.normalised(measure.title())), measure.title());
        }
        assertFalse(text.contains("Filtern und suchen"));
    }

    @Test
    void noHeadingAndNoCaptionAboveATableStandsAtAFoot() {
        assertEquals(List.of(), printed().headingsAtTheFoot());
    }

    @Test
    void paperStaysWhite() {
        assertEquals(printed().pages().size(), printed().pictures().size());
        for (Poppler.Picture picture : printed().pictures()) {
            assertTrue(picture.width() < picture.height());
            assertTrue(picture.paper() > 0.5, picture::toString);
        }
    }

    @Test
    void eachDefectIsSeen() throws IOException {
        Printed spoilt = printed(style -> style.replace("counter(pages)", "\"vielen\"")
                .replace("@media screen {\n  .filtered-out", "@media all {\n  .filtered-out")
                .replace(".filter { display: none; }", "")
                .replace("@media screen and (prefers-color-scheme", "@media (prefers-color-scheme"));

        assertFalse(spoilt.text().contains("Seite 2 von " + spoilt.pages().size()));
        assertFalse(spoilt.text().contains("9.480 Besuche"));
        assertTrue(spoilt.text().contains("Filtern und suchen"));
        assertTrue(spoilt.pictures().stream().allMatch(picture -> picture.paper() < 0.5));

        Printed torn = printed(style -> style.replace("break-after: avoid", "break-after: auto")
                .replace("break-inside: avoid", "break-inside: auto"));
        assertFalse(torn.headingsAtTheFoot().isEmpty());
    }
}

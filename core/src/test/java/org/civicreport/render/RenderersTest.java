package org.civicreport.render;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.civicreport.document.Anchor;
import org.civicreport.document.Document;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.findings.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderersTest {

    private record Named(String format) implements Renderer {

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public RenderResult render(Document document, Output output, RenderOptions options) {
            return new RenderResult(Findings.none());
        }
    }

    /** Public, and with a public constructor, as service providers are. */
    public static final class Found implements Renderer {

        @Override
        public String format() {
            return "found";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public RenderResult render(Document document, Output output, RenderOptions options) {
            return new RenderResult(Findings.none());
        }
    }

    @Test
    void aRendererIsFoundByItsFormat() {
        Renderer pdf = new Named("pdf");
        Renderers renderers = Renderers.of(List.of(pdf, new Named("docx")));
        assertSame(pdf, renderers.get("pdf"));
        assertEquals(Optional.empty(), renderers.find("PDF"));
        assertEquals(List.of("docx", "pdf"), renderers.formats());
        assertEquals("pdf", pdf.fileExtension());
    }

    @Test
    void theFirstOfAFormatWins() {
        Renderer first = new Named("pdf");
        Renderer preferred = new Named("pdf");
        Renderers renderers = Renderers.of(List.of(first, new Named("pdf")));
        assertSame(first, renderers.get("pdf"));
        assertSame(preferred, renderers.with(preferred).get("pdf"));
        assertSame(first, renderers.get("pdf"));
        assertEquals(List.of("pdf"), renderers.with(preferred).formats());
    }

    @Test
    void aMissingFormatIsNamedWithThoseThatThereAre() {
        IllegalArgumentException missing = assertThrows(
                IllegalArgumentException.class,
                () -> Renderers.of(List.of(new Named("html"))).get("pdf"));
        assertTrue(String.valueOf(missing.getMessage()).contains("[html]"));
        assertTrue(String.valueOf(missing.getMessage()).contains("civicreport-render-pdf"));
    }

    @Test
    void servicesAreFound(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Renderer.class.getName()), Found.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, RenderersTest.class.getClassLoader())) {
            assertInstanceOf(Found.class, Renderers.load(loader).get("found"));
            thread.setContextClassLoader(loader);
            assertInstanceOf(Found.class, Renderers.load().get("found"));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private record Paged(String format) implements Renderer, Paginator {

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public RenderResult render(Document document, Output output, RenderOptions options) {
            return new RenderResult(Findings.none());
        }

        @Override
        public Pagination paginate(Document document, RenderOptions options) {
            return new Pagination(Map.of(new Anchor("here"), 2), 3);
        }
    }

    @Test
    void aRendererThatLaysPagesOutIsFoundAsPaginator() {
        Paged paged = new Paged("paged");
        assertEquals(
                Optional.of(paged),
                Renderers.of(List.of(new Named("html"), paged)).paginator());
        assertEquals(Optional.empty(), Renderers.of(List.of(new Named("html"))).paginator());
    }

    @Test
    void optionsKeepTheirPaginatorWhenTheyAreChanged() {
        Paged paged = new Paged("paged");
        RenderOptions options = RenderOptions.builder().paginator(paged).build();
        assertEquals(Optional.of(paged), options.toBuilder().build().paginator());
        assertEquals(Optional.empty(), RenderOptions.defaults().paginator());
    }

    @Test
    void aPaginationKnowsThePagesOfItsAnchorsOnly() {
        Pagination pagination = new Pagination(Map.of(new Anchor("here"), 2), 3);
        assertEquals(OptionalInt.of(2), pagination.page(new Anchor("here")));
        assertEquals(OptionalInt.empty(), pagination.page(new Anchor("elsewhere")));
        assertThrows(IllegalArgumentException.class, () -> new Pagination(Map.of(new Anchor("here"), 4), 3));
        assertThrows(IllegalArgumentException.class, () -> new Pagination(Map.of(), 0));
    }

    @Test
    void aCancellationEndsARenderingWhenItIsAskedFor() {
        assertThrows(RenderCancelledException.class, () -> ((Cancellation) () -> true).check());
        assertDoesNotThrow(() -> Cancellation.never().check());
    }

    @Test
    void anInterruptIsACancellationAndIsKept() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    RenderCancelledException.class, () -> Cancellation.never().check());
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void theFindingsOfRenderersSayWhatIsWrongInBothLanguages() {
        for (FindingType type : List.of(
                RenderFindings.NODE_DEGRADED,
                RenderFindings.IMAGE_MISSING,
                RenderFindings.IMAGE_UNUSABLE,
                RenderFindings.GLYPH_MISSING)) {
            Finding finding = Finding.of(type, "/x", "eins", "zwei");
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                assertTrue(finding.message(locale).contains("eins"), finding.message(locale));
                assertFalse(finding.message(locale).contains("{"), finding.message(locale));
                assertFalse(finding.hint(locale).contains("{"), finding.hint(locale));
            }
        }
    }
}

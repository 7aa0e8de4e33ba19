package org.civicreport.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.civicreport.document.Document;
import org.civicreport.document.PlainText;
import org.civicreport.document.Text;
import org.civicreport.findings.Finding;
import org.civicreport.render.Output;
import org.civicreport.render.Pagination;
import org.civicreport.render.RenderCancelledException;
import org.civicreport.render.RenderException;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Renderers;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void theRegistryFindsIt() {
        assertEquals(PdfRenderer.class, Renderers.load().get("pdf").getClass());
    }

    @Test
    void itIsThePaginatorOfTheRegistry() {
        assertEquals(
                PdfRenderer.class, Renderers.load().paginator().orElseThrow().getClass());
    }

    @Test
    void everyAnchorOfTheDocumentHasAPage() {
        Document document = Samples.everything();
        Pagination pagination = renderer.paginate(document, RenderOptions.defaults());
        document.outline()
                .upTo(6)
                .forEach(entry -> assertTrue(
                        pagination.page(entry.anchor()).isPresent(),
                        entry.anchor().value()));
        document.origins()
                .keySet()
                .forEach(anchor -> assertTrue(pagination.page(anchor).isPresent(), anchor.value()));
    }

    @Test
    void theTextByStructureIsThePlainText() {
        assertSameText(Samples.everything());
    }

    @Test
    void theTextByStructureIsThePlainTextOverManyPages() {
        assertSameText(Samples.longTable(200));
    }

    @Test
    void spacesAroundAndAtTheEndOfLinesStay() {
        String words = "wort ".repeat(400);
        assertSameText(
                Samples.of(new Text(words), new Text("  mit   Lücken "), new Text("\u2003und\u00A0mehr\u202F!")));
    }

    @Test
    void theSameDocumentGivesTheSameBytesWhateverTheMachine() {
        byte[] first = pdf(Samples.everything());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertArrayEquals(first, pdf(Samples.everything()));
            assertArrayEquals(first, pdf(new PdfRenderer(), Samples.everything()));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void renderingsAtTheSameTimeDoNotDisturbEachOther() {
        byte[] alone = pdf(Samples.everything());
        IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> pdf(Samples.everything()))
                .forEach(one -> assertArrayEquals(alone, one));
    }

    @Test
    void theSourceComesBack() {
        PdfSourceReader reader = new PdfSourceReader();
        byte[] pdf = pdf(Samples.everything());
        assertTrue(reader.recognises(pdf));
        assertEquals(Optional.of(Samples.SOURCE), reader.read(pdf));
        assertEquals(Optional.empty(), reader.read(pdf(Samples.of(new Text("ohne")))));
    }

    @Test
    void missingGlyphsAreReportedOnceWithAllTheirCodePoints() {
        List<Finding> findings =
                render(Samples.of(new Text("😀 中"), new Text("😀"))).asList();
        assertEquals(
                List.of("glyph-missing"), findings.stream().map(Finding::code).toList());
        assertEquals(List.of("U+4E2D, U+1F600", "PDF"), findings.get(0).arguments());
    }

    @Test
    void aMissingImageIsReported() {
        assertTrue(render(Samples.everything()).stream()
                .anyMatch(finding -> finding.code().equals("image-missing")));
    }

    @Test
    void aDamagedImageIsReportedAndItsAlternativeShown() {
        byte[] damaged = new byte[64];
        byte[] header = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 9
        };
        System.arraycopy(header, 0, damaged, 0, header.length);
        damaged[23] = 9;
        RenderOptions options =
                RenderOptions.builder().images(key -> Optional.of(damaged)).build();
        assertTrue(
                renderer
                        .render(Samples.everything(), Output.stream(OutputStream.nullOutputStream()), options)
                        .findings()
                        .stream()
                        .anyMatch(finding -> finding.code().equals("image-unusable")));
    }

    @Test
    void aCancelledRenderingWritesNothing() {
        AtomicInteger asked = new AtomicInteger();
        RenderOptions options = RenderOptions.builder()
                .cancellation(() -> asked.incrementAndGet() > 20)
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(
                RenderCancelledException.class,
                () -> renderer.render(Samples.longTable(100), Output.stream(out), options));
        assertEquals(0, out.size());
    }

    @Test
    void progressGoesForwardToItsEnd() {
        List<Integer> steps = new ArrayList<>();
        RenderOptions options = RenderOptions.builder()
                .progress((done, total) -> {
                    steps.add(done);
                    assertTrue(done <= total);
                })
                .build();
        renderer.render(Samples.longTable(100), Output.stream(OutputStream.nullOutputStream()), options);
        assertEquals(steps.stream().sorted().toList(), steps);
        assertFalse(steps.isEmpty());
    }

    @Test
    void aStreamThatRefusesGivesItsReason() {
        IOException full = new IOException("disk full");
        OutputStream refusing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        RenderException thrown = assertThrows(
                RenderException.class,
                () -> renderer.render(Samples.everything(), Output.stream(refusing), RenderOptions.defaults()));
        assertSame(full, thrown.getCause());
    }

    private void assertSameText(Document document) {
        assertEquals(PlainText.normalised(document.plainText()), PlainText.normalised(StructureText.of(pdf(document))));
    }

    private org.civicreport.findings.Findings render(Document document) {
        return renderer.render(document, Output.stream(OutputStream.nullOutputStream()), RenderOptions.defaults())
                .findings();
    }

    private byte[] pdf(Document document) {
        return pdf(renderer, document);
    }

    private static byte[] pdf(PdfRenderer renderer, Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(document, Output.stream(out), RenderOptions.defaults());
        return out.toByteArray();
    }
}

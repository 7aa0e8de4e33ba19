package org.civicreport.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.Paragraph;
import org.civicreport.render.Output;
import org.civicreport.render.RenderCancelledException;
import org.civicreport.render.RenderException;
import org.civicreport.render.RenderOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages leave as they are painted; whatever happens meanwhile, no half file stays and no byte follows. */
class StreamingTest {

    private final PdfRenderer renderer = new PdfRenderer();

    private static final class Counting extends OutputStream {

        private final long room;
        private long taken;

        Counting(long room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[1], 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (taken + length > room) {
                throw new IOException("no space left");
            }
            taken += length;
        }
    }

    @Test
    void everyPageIsWrittenBeforeTheNextIsPainted() {
        Counting stream = new Counting(Long.MAX_VALUE);
        List<Long> taken = new ArrayList<>();
        renderer.render(
                manyPages(),
                Output.stream(stream),
                RenderOptions.builder()
                        .progress((done, total) -> taken.add(stream.taken))
                        .build());
        assertTrue(taken.size() > 10, () -> taken.size() + " steps");
        for (int i = 1; i < taken.size(); i++) {
            assertTrue(taken.get(i) > taken.get(i - 1), taken::toString);
        }
    }

    @Test
    void aFullDiskEndsTheRenderingAtOnce() {
        List<Integer> left = new ArrayList<>();
        RenderOptions options = RenderOptions.builder()
                .progress((done, total) -> left.add(total - done))
                .build();
        RenderException thrown = assertThrows(
                RenderException.class, () -> renderer.render(manyPages(), Output.stream(new Counting(3_000)), options));
        assertEquals("no space left", Objects.requireNonNull(thrown.getCause()).getMessage());
        assertTrue(left.get(left.size() - 1) > 5, () -> "painted for nothing, still to paint: " + left);
    }

    @Test
    void aRenderingCancelledBetweenPagesLeavesNoFile(@TempDir Path folder) throws IOException {
        boolean[] cancelled = {false};
        RenderOptions options = RenderOptions.builder()
                .cancellation(() -> cancelled[0])
                .progress((done, total) -> cancelled[0] = done == 2)
                .build();
        assertThrows(RenderCancelledException.class, () -> render(folder, options));
        assertIsEmpty(folder);
    }

    @Test
    void aRenderingInterruptedBetweenPagesLeavesNoFile(@TempDir Path folder) throws IOException {
        RenderOptions options = RenderOptions.builder()
                .progress((done, total) -> {
                    if (done == 2) {
                        Thread.currentThread().interrupt();
                    }
                })
                .build();
        assertThrows(RenderCancelledException.class, () -> render(folder, options));
        assertTrue(Thread.interrupted(), "who runs the thread shall see that it was interrupted");
        assertIsEmpty(folder);
    }

    @Test
    void aListenerThatFailsBetweenPagesLeavesNoFile(@TempDir Path folder) throws IOException {
        IllegalStateException failure = new IllegalStateException("the listener failed");
        RenderOptions options = RenderOptions.builder()
                .progress((done, total) -> {
                    if (done == 2) {
                        throw failure;
                    }
                })
                .build();
        assertSame(failure, assertThrows(IllegalStateException.class, () -> render(folder, options)));
        assertIsEmpty(folder);
    }

    private void render(Path folder, RenderOptions options) {
        renderer.render(manyPages(), Output.file(folder.resolve("bericht.pdf")), options);
    }

    private static void assertIsEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    private static Document manyPages() {
        List<Block> blocks = IntStream.range(0, 200)
                .<Block>mapToObj(i -> Paragraph.of("Absatz " + i + ": " + "Die Stadt berichtet. ".repeat(20)))
                .toList();
        return Document.builder("Viele Seiten", Locale.GERMAN).blocks(blocks).build();
    }
}

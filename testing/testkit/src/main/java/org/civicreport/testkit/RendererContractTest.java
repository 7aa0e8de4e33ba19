package org.civicreport.testkit;

import static org.civicreport.testkit.RendererUnderTest.assertSameBytes;
import static org.civicreport.testkit.RendererUnderTest.documentOf;
import static org.civicreport.testkit.RendererUnderTest.extensionsOf;
import static org.civicreport.testkit.RendererUnderTest.images;
import static org.civicreport.testkit.RendererUnderTest.inOtherThreads;
import static org.civicreport.testkit.RendererUnderTest.picture;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.ItemList;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.render.ImageResolver;
import org.civicreport.render.Output;
import org.civicreport.render.RenderCancelledException;
import org.civicreport.render.RenderException;
import org.civicreport.render.RenderFindings;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Renderer;
import org.civicreport.source.Source;
import org.civicreport.source.SourceReader;

/**
 * What every {@link Renderer} promises, as tests. A renderer's own test extends this class, says how its files are read,
 * and has the promises checked with generated documents:
 *
 * <pre>{@code
 * class MyRendererTest extends RendererContractTest {
 *     @Override
 *     protected Renderer renderer() {
 *         return new MyRenderer();
 *     }
 *     …
 * }
 * }</pre>
 *
 * <p>jqwik runs the tests. They change the virtual machine's default locale and zone for a moment, so they must not run
 * beside others in parallel.
 */
public abstract class RendererContractTest {

    private static final int THREADS = 8;

    /** For subclasses. */
    protected RendererContractTest() {}

    /** Returns the renderer under test; a new one or the same on each call. */
    protected abstract Renderer renderer();

    /**
     * Reads the text of a file in logical order, without the marks that renderers generate (see {@link PlainText}): they
     * are told by tag, style or class, never by their look. White space may differ from the document's.
     *
     * @param file a file that the renderer wrote
     * @return the text
     * @throws Exception if the file can't be read, which is a failure of the test
     */
    protected abstract String textOf(byte[] file) throws Exception;

    /**
     * Reads everything that a reader of the file meets: the text with generated marks, and the alternatives that stand in
     * place of images. Order and white space don't matter.
     *
     * @param file a file that the renderer wrote
     * @return the words
     * @throws Exception if the file can't be read, which is a failure of the test
     */
    protected abstract String shownTextOf(byte[] file) throws Exception;

    /** Returns what reads the source back out of the files: by default the format's own, found as a service. */
    protected SourceReader sourceReader() {
        String format = renderer().format();
        return ServiceLoader.load(SourceReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(reader -> reader.format().equals(format))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no SourceReader for '" + format + "' is registered as a service"));
    }

    /** Returns the documents with which the promises are checked. */
    @Provide
    protected Arbitrary<Document> documents() {
        return DocumentArbitraries.documents();
    }

    /** The format's names can be used in commands, responses and file names. */
    @Example
    public void theFormatHasNames() {
        Renderer renderer = renderer();
        assertTrue(renderer.format().matches("[a-z][a-z0-9-]*"), renderer::format);
        assertTrue(renderer.mediaType().matches("[a-z]+/[a-z0-9.+-]+"), renderer::mediaType);
        assertTrue(renderer.fileExtension().matches("[a-z0-9]+"), renderer::fileExtension);
    }

    /** Nothing is lost, doubled, or put elsewhere. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    public void theTextIsTheDocumentsText(@ForAll("documents") Document document) throws Exception {
        assertSameText(document);
    }

    /** Every node at least once, in a document that an author could have written. */
    @Example
    public void everyNodeIsRendered() throws Exception {
        assertSameText(SampleDocuments.everyNode());
    }

    /** As deep as the document tree lets lists stand in each other. */
    @Example
    public void theDeepestNestingIsRendered() throws Exception {
        Block deepest = Paragraph.of("Tiefer geht es nicht.");
        Document document = documentOf(deepest);
        try {
            while (true) {
                deepest = ItemList.bullets(List.of(new ItemList.Item(List.of(deepest))));
                document = documentOf(deepest);
            }
        } catch (IllegalArgumentException theCap) {
            assertSameText(document);
        }
    }

    /** A node that the renderer can't know is shown by its fallback, and said to be. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    public void extensionNodesAreReported(@ForAll("documents") Document document) {
        Set<String> reported = new TreeSet<>();
        for (Finding finding : render(document).findings()) {
            if (finding.type().equals(RenderFindings.NODE_DEGRADED)) {
                reported.add(finding.arguments().get(0));
            }
        }
        assertEquals(extensionsOf(document), reported, "the extensions in the document, and those in findings");
    }

    /** Again, in another thread, and from an equal document that shares no object. */
    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    public void theSameDocumentGivesTheSameBytes(@ForAll("documents") Document document) throws Exception {
        byte[] first = render(document).file();
        assertSameBytes(first, render(document).file(), "rendered again");
        assertSameBytes(first, render(Rendering.copy(document)).file(), "rendered from an equal document");
        assertSameBytes(first, inOtherThreads(1, () -> render(document).file()).get(0), "rendered in another thread");
    }

    /** Default locale, time zone, charset and line end are no input. */
    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    public void theBytesDoNotDependOnTheMachine(@ForAll("documents") Document document) {
        byte[] here = render(document).file();
        for (Surroundings elsewhere : Surroundings.all()) {
            byte[] there = elsewhere.during(() -> render(document).file());
            assertSameBytes(here, there, "rendered under " + elsewhere);
        }
    }

    /** A file is the same bytes as a stream, and stands alone in its folder. */
    @Example
    public void aFileIsWhatAStreamGets() throws Exception {
        try (Folder folder = new Folder()) {
            Document document = SampleDocuments.everyNode();
            Path file = folder.file("Bericht ä.out");
            renderer().render(document, Output.file(file), RenderOptions.defaults());
            assertSameBytes(render(document).file(), Files.readAllBytes(file), "rendered into a file");
            assertEquals(List.of("Bericht ä.out"), folder.names());
        }
    }

    /** What the document was made from comes back byte by byte. */
    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    public void theSourceTravels(@ForAll("documents") Document document) {
        byte[] file = render(document).file();
        SourceReader reader = sourceReader();
        assertTrue(reader.recognises(file), "the source reader doesn't recognise the renderer's own file");
        Source expected = document.source();
        Optional<Source> actual = reader.read(file);
        assertEquals(expected != null, actual.isPresent(), "whether there is a source");
        if (expected != null) {
            assertArrayEquals(expected.bytes(), actual.orElseThrow().bytes(), "the source's bytes");
        }
    }

    /** Whenever the stream fails, the caller learns why, and keeps his stream. */
    @Example
    public void aFailingStreamIsReportedWithItsCause() {
        Document document = SampleDocuments.everyNode();
        int size = render(document).file().length;
        for (int room : List.of(0, 1, size / 3, size - 1)) {
            FailingStream stream = new FailingStream(room);
            RenderException thrown = assertThrows(
                    RenderException.class,
                    () -> renderer().render(document, Output.stream(stream), RenderOptions.defaults()),
                    () -> "a stream that fails after " + room + " of " + size + " bytes");
            assertSame(stream.failure(), thrown.getCause());
            assertFalse(stream.isClosed(), "the caller's stream was closed");
        }
        FailingStream stream = new FailingStream(size);
        renderer().render(document, Output.stream(stream), RenderOptions.defaults());
        assertFalse(stream.isClosed(), "the caller's stream was closed");
    }

    /** Wherever it is cancelled: what stood there stands, and nothing else does. */
    @Example
    public void aCancelledRenderingChangesNothing() {
        AtomicInteger all = new AtomicInteger();
        tested().render(
                        SampleDocuments.everyNode(),
                        RenderOptions.builder()
                                .cancellation(() -> all.incrementAndGet() < 0)
                                .build());
        for (int at : List.of(1, 2, all.get() / 2, all.get())) {
            AtomicInteger checks = new AtomicInteger();
            RenderOptions options = RenderOptions.builder()
                    .cancellation(() -> checks.incrementAndGet() >= at)
                    .build();
            tested().assertChangesNothing(RenderCancelledException.class, options);
        }
    }

    /** Who cancels a long rendering need not wait for its end. */
    @Example
    public void cancellationIsAskedForOncePerBlock() {
        int blocks = 300;
        Block[] many = new Block[blocks];
        for (int i = 0; i < blocks; i++) {
            many[i] = Paragraph.of("Absatz " + i);
        }
        AtomicInteger checks = new AtomicInteger();
        tested().render(
                        documentOf(many),
                        RenderOptions.builder()
                                .cancellation(() -> checks.incrementAndGet() < 0)
                                .build());
        assertTrue(checks.get() >= blocks, () -> checks + " checks for " + blocks + " blocks");
    }

    /** A listener's exception goes through, or comes as cause; it leaves nothing behind. */
    @Example
    public void aFailingListenerChangesNothing() {
        AtomicInteger all = new AtomicInteger();
        tested().render(
                        SampleDocuments.everyNode(),
                        RenderOptions.builder()
                                .progress((done, total) -> all.incrementAndGet())
                                .build());
        for (int i = 1; i <= all.get(); i += 1 + all.get() / 5) {
            int at = i;
            AtomicInteger calls = new AtomicInteger();
            RenderOptions options = RenderOptions.builder()
                    .progress((done, total) -> {
                        if (calls.incrementAndGet() >= at) {
                            throw new IllegalStateException("the listener failed");
                        }
                    })
                    .build();
            tested().assertChangesNothing(RuntimeException.class, options);
        }
    }

    /** A folder that isn't there, and a folder where the file shall be. */
    @Example
    public void aPlaceThatCannotBeWrittenIsReported() throws Exception {
        try (Folder folder = new Folder()) {
            Path occupied = Files.createDirectory(folder.file("belegt"));
            Files.createFile(occupied.resolve("etwas"));
            for (Path file : List.of(folder.file("fehlt").resolve("bericht.out"), occupied)) {
                RenderException thrown = assertThrows(
                        RenderException.class,
                        () -> renderer()
                                .render(SampleDocuments.everyNode(), Output.file(file), RenderOptions.defaults()));
                assertNotNull(thrown.getCause());
                assertEquals(List.of("belegt"), folder.names());
            }
        }
    }

    /** Who interrupts a thread gets it back, with its flag. */
    @Example
    public void anInterruptedThreadStopsRendering() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(RenderCancelledException.class, () -> render(SampleDocuments.everyNode()));
            assertTrue(Thread.currentThread().isInterrupted(), "the interrupt flag was lost");
        } finally {
            Thread.interrupted();
        }
    }

    /** No such image. */
    @Example
    public void aMissingImageIsReportedAndItsAlternativeShown() throws Exception {
        tested().assertAlternativeShown(key -> Optional.empty(), RenderFindings.IMAGE_MISSING);
    }

    /** An image that is there but can't be read. */
    @Example
    public void anUnreadableImageIsReportedAndItsAlternativeShown() throws Exception {
        ImageResolver failing = key -> {
            throw new IOException("the image store is away");
        };
        tested().assertAlternativeShown(failing, RenderFindings.IMAGE_MISSING);
    }

    /** Bytes that are no image, or none that all formats can carry. */
    @Example
    public void anUnusableImageIsReportedAndItsAlternativeShown() throws Exception {
        for (byte[] bytes : SampleImages.unusable()) {
            tested().assertAlternativeShown(key -> Optional.of(bytes), RenderFindings.IMAGE_UNUSABLE);
        }
    }

    /** An image that is there is shown without a finding, and changes no text. */
    @Example
    public void anImageIsShown() throws Exception {
        Document document = documentOf(picture());
        for (byte[] bytes : SampleImages.usable()) {
            Rendering rendering = tested().render(document, images(key -> Optional.of(bytes)));
            assertEquals(List.of(), rendering.findings().asList());
            tested().assertSameText(document, rendering);
        }
    }

    /** An image that ends too early is shown as far as it goes, or reported; it is no reason to fail. */
    @Example
    public void aDamagedImageIsNoReasonToFail() throws Exception {
        Document document = documentOf(picture());
        for (byte[] bytes : SampleImages.damaged()) {
            Rendering rendering = tested().render(document, images(key -> Optional.of(bytes)));
            List<FindingType> findings =
                    rendering.findings().stream().map(Finding::type).toList();
            assertTrue(
                    List.of(List.of(), List.of(RenderFindings.IMAGE_UNUSABLE)).contains(findings), findings::toString);
            tested().assertSameText(document, rendering);
        }
    }

    /** Whatever an application's resolver throws, the caller of a renderer need know one exception only. */
    @Example
    public void aFailingResolverIsTheCauseOfARenderException() {
        IllegalStateException failure = new IllegalStateException("the resolver failed");
        RenderException thrown = assertThrows(
                RenderException.class,
                () -> tested().render(documentOf(picture()), images(key -> {
                    throw failure;
                })));
        assertSame(failure, thrown.getCause());
    }

    /** One renderer, many threads. */
    @Example
    public void aRendererCanBeShared() throws Exception {
        Document document = SampleDocuments.everyNode();
        Renderer shared = renderer();
        byte[] alone = Rendering.of(shared, document, RenderOptions.defaults()).file();
        List<byte[]> together = inOtherThreads(
                THREADS,
                () -> Rendering.of(shared, document, RenderOptions.defaults()).file());
        together.forEach(file -> assertSameBytes(alone, file, "rendered in one of " + THREADS + " threads"));
    }

    /** From 0 to all, never back, on the thread that renders. */
    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    public void progressNeverGoesBack(@ForAll("documents") Document document) {
        List<String> steps = new ArrayList<>();
        AtomicInteger last = new AtomicInteger();
        AtomicBoolean wrong = new AtomicBoolean();
        Thread caller = Thread.currentThread();
        tested().render(
                        document,
                        RenderOptions.builder()
                                .progress((done, total) -> {
                                    steps.add(done + "/" + total);
                                    boolean right = total >= 1
                                            && done <= total
                                            && done >= last.getAndSet(done)
                                            && Thread.currentThread().equals(caller);
                                    if (!right) {
                                        wrong.set(true);
                                    }
                                })
                                .build());
        assertFalse(wrong.get(), () -> "the steps were " + steps);
    }

    private RendererUnderTest tested() {
        return new RendererUnderTest(renderer(), this::textOf, this::shownTextOf);
    }

    private Rendering render(Document document) {
        return tested().render(document);
    }

    private void assertSameText(Document document) throws Exception {
        tested().assertSameText(document, render(document));
    }
}

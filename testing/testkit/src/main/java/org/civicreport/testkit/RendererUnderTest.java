package org.civicreport.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.ExtensionBlock;
import org.civicreport.document.ExtensionInline;
import org.civicreport.document.Image;
import org.civicreport.document.PlainText;
import org.civicreport.document.TreeWalker;
import org.civicreport.findings.Finding;
import org.civicreport.findings.FindingType;
import org.civicreport.render.ImageResolver;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.Renderer;

/** A renderer, the ways to read its files, and what {@link RendererContractTest} says of one rendering. */
final class RendererUnderTest {

    private static final String ALTERNATIVE = "Wappenbild";

    /** Reads a file's text; see the contract's methods of that kind. */
    @FunctionalInterface
    interface FileText {
        String of(byte[] file) throws Exception;
    }

    private final Renderer renderer;
    private final FileText text;
    private final FileText shownText;

    RendererUnderTest(Renderer renderer, FileText text, FileText shownText) {
        this.renderer = renderer;
        this.text = text;
        this.shownText = shownText;
    }

    Rendering render(Document document) {
        return render(document, RenderOptions.defaults());
    }

    Rendering render(Document document, RenderOptions options) {
        return Rendering.of(renderer, document, options);
    }

    void assertSameText(Document document, Rendering rendering) throws Exception {
        String expected = PlainText.normalised(document.plainText());
        String actual = PlainText.normalised(text.of(rendering.file()));
        assertTrue(
                expected.equals(actual),
                () -> "the " + renderer.format() + " file says something else than the document: "
                        + TextDifference.between(expected, actual) + "\n\nThe document's text:\n"
                        + document.plainText());
    }

    void assertChangesNothing(Class<? extends RuntimeException> expected, RenderOptions options) {
        try (Folder folder = new Folder()) {
            Path old = Files.writeString(folder.file("alt.out"), "was da stand");
            for (Path file : List.of(old, folder.file("neu.out"))) {
                assertThrows(expected, () -> renderer.render(SampleDocuments.everyNode(), Output.file(file), options));
                assertEquals(List.of("alt.out"), folder.names(), "what is left in the folder");
                assertEquals("was da stand", Files.readString(old));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void assertAlternativeShown(ImageResolver images, FindingType expected) throws Exception {
        Document document = documentOf(picture());
        Rendering rendering = render(document, images(images));
        List<Finding> findings = rendering.findings().asList();
        assertEquals(List.of(expected), findings.stream().map(Finding::type).toList());
        assertEquals("wappen.png", findings.get(0).arguments().get(0));
        assertEquals("/municipality/logo", findings.get(0).pointer(), "the origin of the image");
        String shown = PlainText.normalised(shownText.of(rendering.file()));
        assertTrue(shown.contains(ALTERNATIVE), () -> "the alternative isn't in: " + shown);
        assertSameText(document, rendering);
    }

    static void assertSameBytes(byte[] expected, byte[] actual, String how) {
        assertArrayEquals(
                expected,
                actual,
                () -> how + ": other bytes; around the first difference, as Latin-1, "
                        + TextDifference.between(
                                new String(expected, StandardCharsets.ISO_8859_1),
                                new String(actual, StandardCharsets.ISO_8859_1)));
    }

    static RenderOptions images(ImageResolver images) {
        return RenderOptions.builder().images(images).build();
    }

    /** An image whose anchor leads to a place of a report. */
    static Image picture() {
        return new Image(new Anchor("wappen"), "wappen.png", ALTERNATIVE, List.of());
    }

    static Document documentOf(Block... blocks) {
        return Document.builder("Probe", Locale.GERMAN)
                .blocks(blocks)
                .origins(Map.of(new Anchor("wappen"), "/municipality/logo"))
                .build();
    }

    static <T> List<T> inOtherThreads(int count, Callable<T> action) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(Collections.nCopies(count, action))) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("rendering failed in another thread", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** The names of all extension nodes in a document. */
    static Set<String> extensionsOf(Document document) {
        Set<String> names = new TreeSet<>();
        new TreeWalker() {
            @Override
            public Void visit(ExtensionBlock extension) {
                names.add(extension.name());
                return super.visit(extension);
            }

            @Override
            public Void visit(ExtensionInline extension) {
                names.add(extension.name());
                return super.visit(extension);
            }
        }.walkBlocks(document.blocks());
        return names;
    }
}

package org.civicreport.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Document;
import org.civicreport.document.Image;
import org.civicreport.document.ItemList;
import org.civicreport.document.Link;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Table;
import org.civicreport.document.Text;
import org.civicreport.findings.Finding;
import org.civicreport.render.Output;
import org.civicreport.render.RenderCancelledException;
import org.civicreport.render.RenderException;
import org.civicreport.render.RenderFindings;
import org.civicreport.render.RenderOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is unusual, too much or broken ends in a file, a finding or one of the documented exceptions. */
class BadInputTest {

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void aParagraphOfAMegabyteIsRendered() throws IOException {
        assertTrue(pages(Paragraph.of("Verwaltung und Bürgerschaft ".repeat(38_000))) > 200);
    }

    @Test
    void aMegabyteWithoutSpaceIsRendered() throws IOException {
        assertTrue(pages(Paragraph.of("x".repeat(1_000_000))) > 200);
    }

    @Test
    void aTableOfTenThousandRowsIsRendered() throws IOException {
        List<Table.Row> body = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            body.add(Table.Row.of("Zeile " + i, "Wert"));
        }
        assertTrue(pages(table(2, body)) > 250);
    }

    @Test
    void aTableOfTheMostColumnsStaysOnThePage() throws IOException {
        String[] words = Stream.generate(() -> "Digitalisierung")
                .limit(Table.MOST_COLUMNS)
                .toArray(String[]::new);
        assertTrue(pages(table(Table.MOST_COLUMNS, List.of(Table.Row.of(words)))) > 0);
    }

    @Test
    void aCellOfManyPagesIsRenderedWithAllItsText() throws IOException {
        Table.Row row = new Table.Row(
                List.of(Table.Cell.of(List.of(Paragraph.of("lang ".repeat(20_000)))), Table.Cell.of("kurz")));
        Document document = document(table(2, List.of(row)));
        assertEquals(
                PlainText.normalised(document.plainText()), PlainText.normalised(StructureText.of(bytes(document))));
    }

    @Test
    void listsAreRenderedAsDeepAsDocumentsAllowThem() throws IOException {
        Block list = Paragraph.of("innen");
        int depth = 0;
        while (depth < 1_000) {
            try {
                Block deeper = ItemList.bullets(List.of(new ItemList.Item(List.of(list))));
                document(deeper);
                list = deeper;
                depth++;
            } catch (IllegalArgumentException tooDeep) {
                break;
            }
        }
        assertTrue(depth > 3 && depth < 1_000, "a document limits its depth: " + depth);
        assertTrue(pages(list) > 0);
    }

    @Test
    void aPictureOfAbsurdSizeIsReportedAndItsAlternativeShown() {
        Document document = document(new Image(new Anchor("image"), "big", "Ein Bild", List.of(new Text("Bild"))));
        RenderOptions options =
                RenderOptions.builder().images(key -> Optional.of(hugePng())).build();
        List<String> codes =
                renderer.render(document, Output.stream(OutputStream.nullOutputStream()), options).findings().stream()
                        .map(Finding::code)
                        .toList();
        assertEquals(List.of(RenderFindings.IMAGE_UNUSABLE.code()), codes);
    }

    @Test
    void theLinesOfALinkShareItsAddressHoweverLong() throws IOException {
        String address = "https://www.lindenau.example/" + "bericht/".repeat(2_000);
        Document document = document(Paragraph.of(List.of(new Link(address, List.of(new Text("Bericht"))))));
        Set<COSBase> actions = new HashSet<>();
        int lines = 0;
        try (PDDocument file = Loader.loadPDF(bytes(document))) {
            for (PDPage page : file.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    lines++;
                    actions.add(annotation.getCOSObject().getDictionaryObject(COSName.A));
                    assertTrue(annotation.getContents().length() < 2_000);
                }
            }
        }
        assertTrue(lines > 100, "lines: " + lines);
        assertEquals(1, actions.size());
    }

    @Test
    @SuppressWarnings("NullAway") // What an application's resolver isn't allowed to do.
    void aResolverThatGivesNullIsNamed() {
        Document document = document(new Image(new Anchor("image"), "key", "Ein Bild", List.of()));
        RenderOptions options = RenderOptions.builder().images(key -> null).build();
        RenderException failed = assertThrows(
                RenderException.class,
                () -> renderer.render(document, Output.stream(OutputStream.nullOutputStream()), options));
        assertTrue(String.valueOf(failed.getMessage()).contains("'key'"), failed::toString);
    }

    @Test
    void aDiskThatIsFullGivesTheReason() {
        Output full = Output.stream(new OutputStream() {
            private int written;

            @Override
            public void write(int b) throws IOException {
                if (++written > 1_000) {
                    throw new IOException("No space left on device");
                }
            }
        });
        RenderException failed = assertThrows(
                RenderException.class, () -> renderer.render(Samples.everything(), full, RenderOptions.defaults()));
        assertTrue(failed.getCause() instanceof IOException, failed::toString);
    }

    @Test
    void aRenderingCanBeEndedAtAnyTimeAndLeavesNoFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.pdf");
        AtomicInteger asked = new AtomicInteger();
        renderer.render(
                Samples.everything(),
                Output.stream(OutputStream.nullOutputStream()),
                RenderOptions.builder()
                        .cancellation(() -> asked.incrementAndGet() < 0)
                        .build());
        for (int step = 1; step <= asked.get(); step += Math.max(1, asked.get() / 15)) {
            AtomicInteger left = new AtomicInteger(step);
            RenderOptions options = RenderOptions.builder()
                    .cancellation(() -> left.decrementAndGet() <= 0)
                    .build();
            assertThrows(
                    RenderCancelledException.class,
                    () -> renderer.render(Samples.everything(), Output.file(file), options));
            try (Stream<Path> files = Files.list(folder)) {
                assertEquals(List.of(), files.toList());
            }
        }
    }

    private int pages(Block... blocks) throws IOException {
        try (PDDocument file = Loader.loadPDF(bytes(document(blocks)))) {
            return file.getNumberOfPages();
        }
    }

    private byte[] bytes(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(document, Output.stream(out), RenderOptions.defaults());
        return out.toByteArray();
    }

    private static Document document(Block... blocks) {
        return Document.builder("Bericht", Locale.GERMAN).blocks(blocks).build();
    }

    private static Table table(int columns, List<Table.Row> body) {
        String[] heads = Stream.generate(() -> "Kopf").limit(columns).toArray(String[]::new);
        return new Table(
                new Anchor("table"),
                List.of(),
                Stream.generate(Table.Column::text).limit(columns).toList(),
                List.of(Table.Row.of(heads)),
                body,
                false);
    }

    /** A PNG whose header promises 2 billion times 2 billion pixels. */
    private static byte[] hugePng() {
        ByteBuffer png = ByteBuffer.allocate(33);
        png.putLong(0x89504E470D0A1A0AL).putInt(13).putInt(0x49484452);
        png.putInt(2_000_000_000)
                .putInt(2_000_000_000)
                .put((byte) 8)
                .put((byte) 2)
                .put((byte) 0);
        png.put((byte) 0).put((byte) 0);
        CRC32 sum = new CRC32();
        sum.update(png.array(), 12, 17);
        png.putInt((int) sum.getValue());
        return png.array();
    }
}

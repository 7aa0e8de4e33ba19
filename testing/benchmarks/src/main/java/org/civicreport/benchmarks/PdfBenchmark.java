package org.civicreport.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.civicreport.document.Document;
import org.civicreport.pdf.layout.Layout;
import org.civicreport.pdf.text.FontLibrary;
import org.civicreport.pdf.text.Hyphenation;
import org.civicreport.pdf.writing.PdfFile;
import org.civicreport.render.RenderOptions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same PDF by this library and by its peers on the JVM, warm, and two floors below this library: writing a layout
 * that is there already, and deflating what the file consists of.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PdfBenchmark {

    /** As in the library; see its {@code ObjectSink}. */
    private static final int LEVEL = 4;

    /** How many measures the document has. */
    @Param({"100", "1000"})
    @SuppressWarnings("NullAway.Init")
    public int measures;

    @SuppressWarnings("NullAway.Init")
    private PdfPeer civicreport;

    @SuppressWarnings("NullAway.Init")
    private PdfPeer openHtmlToPdf;

    @SuppressWarnings("NullAway.Init")
    private PdfPeer fop;

    @SuppressWarnings("NullAway.Init")
    private Layout layout;

    private final FontLibrary fonts = new FontLibrary();
    private final List<byte[]> streams = new ArrayList<>();
    private Document document = Measures.document(1);

    /** Builds the document, its layout, and what its file consists of. */
    @Setup
    public void build() throws Exception {
        document = Measures.document(measures);
        civicreport = PdfPeer.named("civicreport");
        openHtmlToPdf = PdfPeer.named("openhtmltopdf");
        fop = PdfPeer.named("fop");
        layout = Layout.of(document, RenderOptions.defaults(), fonts, new Hyphenation(), PdfFile::isShowable);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        civicreport.render(document, file);
        streams.clear();
        try (PDDocument parsed = Loader.loadPDF(file.toByteArray())) {
            for (COSObjectKey key : parsed.getDocument().getXrefTable().keySet()) {
                if (parsed.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    streams.add(stream.createInputStream().readAllBytes());
                }
            }
        }
    }

    /** This library. */
    @Benchmark
    public void civicreport() throws Exception {
        civicreport.render(document, OutputStream.nullOutputStream());
    }

    /** OpenHTMLtoPDF. */
    @Benchmark
    public void openHtmlToPdf() throws Exception {
        openHtmlToPdf.render(document, OutputStream.nullOutputStream());
    }

    /** FOP. */
    @Benchmark
    public void fop() throws Exception {
        fop.render(document, OutputStream.nullOutputStream());
    }

    /** Painting and writing a finished layout. */
    @Benchmark
    public void replay() throws IOException {
        PdfFile.write(document, layout, fonts, RenderOptions.defaults(), OutputStream.nullOutputStream());
    }

    /** Deflating the same bytes. */
    @Benchmark
    public long deflate() {
        Deflater deflater = new Deflater(LEVEL);
        byte[] chunk = new byte[1 << 13];
        long size = 0;
        for (byte[] stream : streams) {
            deflater.reset();
            deflater.setInput(stream);
            deflater.finish();
            while (!deflater.finished()) {
                size += deflater.deflate(chunk);
            }
        }
        deflater.end();
        return size;
    }
}

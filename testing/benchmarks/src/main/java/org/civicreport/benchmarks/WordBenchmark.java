package org.civicreport.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.civicreport.document.Document;
import org.civicreport.docx.DocxOptions;
import org.civicreport.docx.DocxRenderer;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
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
 * The same Word file by this library, by the floor and by its peers. Only ours has numbering, running heads, fields,
 * footnotes and the styles that the others' paragraphs name; it does more for its time, not less.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WordBenchmark {

    /** How many measures the document has. */
    @Param({"100", "1000", "5000"})
    @SuppressWarnings("NullAway.Init")
    public int measures;

    private final DocxRenderer renderer =
            new DocxRenderer(DocxOptions.builder().paginator(null).build());
    private Document document = Measures.document(1);
    private Map<String, byte[]> parts = Map.of();

    /** Builds the document, and the floor's ready-made parts: those of our own file without the text. */
    @Setup
    public void build() throws IOException {
        document = Measures.document(measures);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        renderer.render(Measures.document(1), Output.stream(file), RenderOptions.defaults());
        parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals("word/document.xml")) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
    }

    /** This library. */
    @Benchmark
    public RenderResult civicreport() {
        return renderer.render(document, Output.stream(OutputStream.nullOutputStream()), RenderOptions.defaults());
    }

    /** The floor. */
    @Benchmark
    public void floor() throws Exception {
        OutputStream out = OutputStream.nullOutputStream();
        write(new FloorTarget(out, parts), out);
    }

    /** Apache POI. */
    @Benchmark
    public void poi() throws Exception {
        write(new PoiTarget(), OutputStream.nullOutputStream());
    }

    /** docx4j with its own save. */
    @Benchmark
    public void docx4j() throws Exception {
        write(new Docx4jTarget(), OutputStream.nullOutputStream());
    }

    private void write(WordTarget target, OutputStream out) throws Exception {
        new WordContent(document, target).write();
        target.finish(out);
    }
}

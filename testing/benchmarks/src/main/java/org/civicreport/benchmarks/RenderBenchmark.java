package org.civicreport.benchmarks;

import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.civicreport.document.Document;
import org.civicreport.render.Output;
import org.civicreport.render.RenderOptions;
import org.civicreport.render.RenderResult;
import org.civicreport.render.Renderer;
import org.civicreport.render.Renderers;
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
 * Warm rendering of the same document in each format. The plain text stands for the least that walking the tree costs;
 * ten times the measures should cost about ten times as much.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RenderBenchmark {

    /** How many measures the document has. */
    @Param({"100", "1000"})
    @SuppressWarnings("NullAway.Init")
    public int measures;

    private Renderers renderers = Renderers.load();
    private Document document = Measures.document(1);

    /** Builds the document. */
    @Setup
    public void build() {
        document = Measures.document(measures);
    }

    /** Renders the PDF. */
    @Benchmark
    public RenderResult pdf() {
        return render("pdf");
    }

    /** Renders the Word file. */
    @Benchmark
    public RenderResult docx() {
        return render("docx");
    }

    /** Renders the web page. */
    @Benchmark
    public RenderResult html() {
        return render("html");
    }

    /** Writes the plain text. */
    @Benchmark
    public String plainText() {
        return document.plainText();
    }

    private RenderResult render(String format) {
        Renderer renderer = renderers.get(format);
        return renderer.render(document, Output.stream(OutputStream.nullOutputStream()), RenderOptions.defaults());
    }
}

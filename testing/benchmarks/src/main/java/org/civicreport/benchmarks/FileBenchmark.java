package org.civicreport.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.civicreport.document.Document;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same file by one peer of a family, warm. What a subclass adds are the family, its peers and the sizes as
 * parameters of JMH.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 8, time = 1)
@Fork(1)
public abstract class FileBenchmark {

    private Peer peer = out -> {};
    private long bytes;
    private long pages;

    /** What was written, as a secondary result. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Written {

        /** The file's size. */
        public long bytes;

        /** Its pages, if it is a PDF. */
        public long pages;
    }

    final void prepare(Family family, String name, int measures) throws Exception {
        Document document = Measures.document(measures);
        peer = family.peer(name, document);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        peer.write(file);
        bytes = file.size();
        if (family == Family.PDF) {
            pages = pages(file.toByteArray());
        }
    }

    private static int pages(byte[] file) throws Exception {
        if (file[0] != '%') {
            return 0;
        }
        try (PDDocument parsed = Loader.loadPDF(file)) {
            return parsed.getNumberOfPages();
        }
    }

    /** Ends the peer. */
    @TearDown
    public void close() throws Exception {
        peer.close();
    }

    /** Writes the file once. */
    @Benchmark
    public void write(Written written) throws Exception {
        peer.write(OutputStream.nullOutputStream());
        written.bytes = bytes;
        written.pages = pages;
    }
}

package org.civicreport.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same report as a PDF; see {@link PdfPeers} for who writes it how. */
@State(Scope.Benchmark)
public class PdfBenchmark extends FileBenchmark {

    /** Who writes. */
    @Param({"civicreport", "replay", "deflate", "openhtmltopdf", "fop"})
    @SuppressWarnings("NullAway.Init")
    public String peer;

    /** How many measures the document has. */
    @Param({"100", "1000"})
    public int measures;

    /** Makes the peer ready. */
    @Setup
    public void prepare() throws Exception {
        prepare(Family.PDF, peer, measures);
    }
}

package org.civicreport.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same report as a Word file; see {@link WordPeers} for who writes it how. */
@State(Scope.Benchmark)
public class WordBenchmark extends FileBenchmark {

    /** Who writes. */
    @Param({"floor", "civicreport", "docx4j", "poi"})
    @SuppressWarnings("NullAway.Init")
    public String peer;

    /** How many measures the document has. */
    @Param({"100", "1000", "5000"})
    public int measures;

    /** Makes the peer ready. */
    @Setup
    public void prepare() throws Exception {
        prepare(Family.DOCX, peer, measures);
    }
}

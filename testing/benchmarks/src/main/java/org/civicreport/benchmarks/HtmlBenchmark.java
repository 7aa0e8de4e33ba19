package org.civicreport.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same web page; see {@link HtmlPeers} for who writes it how. */
@State(Scope.Benchmark)
public class HtmlBenchmark extends FileBenchmark {

    /** Who writes. */
    @Param({"floor", "civicreport", "jte", "commonmark", "thymeleaf"})
    @SuppressWarnings("NullAway.Init")
    public String peer;

    /** How many measures the document has. */
    @Param({"1", "100", "1000", "5000"})
    public int measures;

    /** Makes the peer ready. */
    @Setup
    public void prepare() throws Exception {
        prepare(Family.HTML, peer, measures);
    }
}

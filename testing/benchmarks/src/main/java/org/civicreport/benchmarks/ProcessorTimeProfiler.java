package org.civicreport.benchmarks;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Adds the {@link ProcessorTime} of an operation to JMH's results, so that figures can be trusted on a machine that does
 * other work as well:
 *
 * <pre>{@code
 * java -jar benchmarks.jar -prof org.civicreport.benchmarks.ProcessorTimeProfiler
 * }</pre>
 */
public final class ProcessorTimeProfiler implements InternalProfiler {

    /** The secondary result's name. */
    static final String RESULT = "cpu";

    private long before;

    @Override
    public String getDescription() {
        return "processor time of the process and its children per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = ProcessorTime.nanoseconds();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double milliseconds = (ProcessorTime.nanoseconds() - before) / 1e6;
        return List.of(new ScalarResult(
                RESULT, milliseconds / result.getMetadata().getAllOps(), "ms/op", AggregationPolicy.AVG));
    }
}

package org.civicreport.benchmarks;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Measures all peers of a family in one run of JMH and prints tables of it: processor time, put in relation to the first
 * peer's, and what goes with it.
 *
 * <pre>{@code
 * java -cp benchmarks.jar org.civicreport.benchmarks.Comparison html
 * java -Dtypst=FOLDER -cp benchmarks.jar org.civicreport.benchmarks.Comparison pdf -p measures=100 -wi 2 -i 4
 * }</pre>
 */
public final class Comparison {

    private final Collection<RunResult> results;
    private final List<String> peers;
    private final List<String> sizes;

    private Comparison(Collection<RunResult> results, List<String> peers, List<String> sizes) {
        this.results = results;
        this.peers = peers;
        this.sizes = sizes;
    }

    /**
     * Measures.
     *
     * @param arguments the family; then JMH's own options
     * @throws Exception if JMH throws it
     */
    public static void main(String[] arguments) throws Exception {
        Family family = Family.named(arguments[0]);
        CommandLineOptions chosen = new CommandLineOptions(Arrays.copyOfRange(arguments, 1, arguments.length));
        List<String> peers = List.copyOf(chosen.getParameter("peer").orElse(family.peers()));
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(chosen)
                        .include("\\." + family.benchmark().getSimpleName() + "\\.")
                        .param("peer", peers.toArray(String[]::new))
                        .addProfiler(ProcessorTimeProfiler.class)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        List<String> sizes = results.stream()
                .map(result -> result.getParams().getParam("measures"))
                .distinct()
                .toList();
        Comparison comparison = new Comparison(results, peers, sizes);
        comparison.print("processor time", comparison::relation);
        comparison.print("bytes allocated per byte written", Comparison::allocation);
        if (family == Family.PDF) {
            comparison.print("pages per second of processor time", Comparison::pages);
            comparison.print("bytes a page", Comparison::pageSize);
        } else {
            comparison.print("size in KB", Comparison::size);
        }
    }

    private void print(String what, Function<RunResult, String> cell) {
        System.out.println("\n| " + what + " | N = " + String.join(" | N = ", sizes) + " |");
        System.out.println("| --- |" + " ---: |".repeat(sizes.size()));
        for (String peer : peers) {
            StringBuilder row = new StringBuilder("| ").append(peer).append(" |");
            sizes.forEach(size ->
                    row.append(' ').append(cell.apply(result(peer, size))).append(" |"));
            System.out.println(row);
        }
    }

    private RunResult result(String peer, String size) {
        return results.stream()
                .filter(result -> result.getParams().getParam("peer").equals(peer)
                        && result.getParams().getParam("measures").equals(size))
                .findFirst()
                .orElseThrow();
    }

    private String relation(RunResult result) {
        RunResult first = result(peers.get(0), result.getParams().getParam("measures"));
        double time = time(result);
        return String.format(
                Locale.ROOT,
                "%.2f (%s ms)",
                time / time(first),
                String.format(Locale.ROOT, time < 10 ? "%.2f" : "%,.0f", time));
    }

    private static String allocation(RunResult result) {
        return String.format(Locale.ROOT, "%.1f", value(result, "gc.alloc.rate.norm") / value(result, "bytes"));
    }

    private static String size(RunResult result) {
        return String.format(Locale.ROOT, "%,.0f", value(result, "bytes") / 1000);
    }

    private static String pages(RunResult result) {
        double pages = value(result, "pages");
        return pages == 0 ? "–" : String.format(Locale.ROOT, "%,.0f (%,.0f pages)", 1000 * pages / time(result), pages);
    }

    private static String pageSize(RunResult result) {
        double pages = value(result, "pages");
        return pages == 0 ? "–" : String.format(Locale.ROOT, "%,.0f", value(result, "bytes") / pages);
    }

    /** The least of the iterations: other work on the machine can only add to it, by emptying the caches. */
    private static double time(RunResult result) {
        return secondary(result, ProcessorTimeProfiler.RESULT).getMin();
    }

    private static double value(RunResult result, String name) {
        return secondary(result, name).getMean();
    }

    private static Statistics secondary(RunResult result, String name) {
        for (var secondary : result.getSecondaryResults().entrySet()) {
            // JMH marks a profiler's result in front.
            if (secondary.getKey().endsWith(name)) {
                Result<?> found = secondary.getValue();
                return found.getStatistics();
            }
        }
        throw new IllegalStateException(
                "no " + name + " in " + result.getSecondaryResults().keySet());
    }
}

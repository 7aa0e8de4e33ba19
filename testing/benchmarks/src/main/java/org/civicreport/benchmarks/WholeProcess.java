package org.civicreport.benchmarks;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes one file in a process of its own and prints what that took from the start of the JVM on: processor time in
 * milliseconds, and the most memory in kilobytes (0 where the system doesn't say it as Linux does).
 *
 * <pre>{@code
 * java -Xmx256m -cp benchmarks.jar org.civicreport.benchmarks.WholeProcess pdf civicreport 10700 out.pdf
 * }</pre>
 */
public final class WholeProcess {

    private static final Path STATUS = Path.of("/proc/self/status");

    private WholeProcess() {}

    /**
     * Writes.
     *
     * @param arguments the family, the peer, the number of measures, and the file
     * @throws Exception if the peer throws it
     */
    public static void main(String[] arguments) throws Exception {
        Family family = Family.named(arguments[0]);
        try (Peer peer = family.peer(arguments[1], Measures.document(Integer.parseInt(arguments[2])));
                OutputStream out = Files.newOutputStream(Path.of(arguments[3]))) {
            peer.write(out);
        }
        System.out.println(ProcessorTime.nanoseconds() / 1_000_000 + " " + peak());
    }

    private static long peak() throws Exception {
        List<String> lines = Files.exists(STATUS) ? Files.readAllLines(STATUS) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .sum();
    }
}

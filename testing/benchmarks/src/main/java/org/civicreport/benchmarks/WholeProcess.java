package org.civicreport.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.civicreport.document.Document;

/**
 * Renders the measured document in a process of its own, for what a command costs as seen from outside, start-up and
 * memory included, and prints the processor time of each rendering, that of all threads, which a busy machine changes
 * less than the time on the clock. The last ones of several are what a warm server needs.
 *
 * <pre>{@code
 * java -cp benchmarks.jar org.civicreport.benchmarks.WholeProcess civicreport 1000 out.pdf 5
 * }</pre>
 *
 * <p>With {@code typst} as the name, the source for Typst is written instead of a PDF.
 */
public final class WholeProcess {

    private WholeProcess() {}

    /**
     * Renders.
     *
     * @param arguments the peer, the number of measures, the file, and how often (once by default)
     * @throws Exception if the peer throws it
     */
    public static void main(String[] arguments) throws Exception {
        Document document = Measures.document(Integer.parseInt(arguments[1]));
        Path file = Path.of(arguments[2]);
        if (arguments[0].equals("typst")) {
            Files.writeString(file, new TypstContent().of(document));
            return;
        }
        int times = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
        PdfPeer peer = PdfPeer.named(arguments[0]);
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        for (int i = 0; i < times; i++) {
            long before = system.getProcessCpuTime();
            try (OutputStream out = Files.newOutputStream(file)) {
                peer.render(document, out);
            }
            long spent = system.getProcessCpuTime() - before;
            System.out.printf(Locale.ROOT, "%s: %d ms%n", arguments[0], spent / 1_000_000);
        }
    }
}

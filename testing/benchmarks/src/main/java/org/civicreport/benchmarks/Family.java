package org.civicreport.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicreport.document.Document;

/** The programs that write the same kind of file, and can be compared. */
enum Family {
    /** Web pages. */
    HTML(HtmlBenchmark.class, HtmlPeers.NAMES),
    /** PDF files, all tagged. */
    PDF(PdfBenchmark.class, PdfPeers.NAMES),
    /** Word files. */
    DOCX(WordBenchmark.class, WordPeers.NAMES);

    private final Class<? extends FileBenchmark> benchmark;
    private final List<String> names;

    Family(Class<? extends FileBenchmark> benchmark, List<String> names) {
        this.benchmark = benchmark;
        this.names = names;
    }

    /** Returns the family of this name, in lower case. */
    static Family named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Returns its JMH benchmark. */
    Class<? extends FileBenchmark> benchmark() {
        return benchmark;
    }

    /** Returns the peers' names, that to which the others are put in relation first. */
    List<String> peers() {
        List<String> all = new ArrayList<>(names);
        if (this == PDF && Typst.isThere()) {
            all.add(PdfPeers.TYPST);
        }
        return all;
    }

    /**
     * Returns those of the peers that are whole programs: a floor has no start.
     *
     * @return some of {@link #peers}
     */
    List<String> programs() {
        return peers().stream()
                .filter(name ->
                        !List.of("floor", PdfPeers.REPLAY, PdfPeers.DEFLATE).contains(name))
                .toList();
    }

    /** Makes a peer ready. */
    Peer peer(String name, Document document) throws Exception {
        return switch (this) {
            case HTML -> HtmlPeers.of(name, document);
            case PDF -> PdfPeers.of(name, document);
            case DOCX -> WordPeers.of(name, document);
        };
    }
}

package org.civicreport.testkit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.civicreport.document.Anchor;
import org.civicreport.document.Block;
import org.civicreport.document.Chart;
import org.civicreport.document.Document;
import org.civicreport.document.Image;
import org.civicreport.document.Metadata;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.document.Table;
import org.civicreport.document.TreeWalker;
import org.civicreport.source.Source;

/**
 * Documents put together by chance, for properties that must hold for every document: each node in each place where it
 * can stand, in odd company and with odd texts. Small enough that rendering a hundred takes seconds. They shrink.
 *
 * <p>Use them with {@code edgeCases = EdgeCasesMode.NONE} and {@code generation = GenerationMode.RANDOMIZED}: there is
 * no counting them.
 */
public final class DocumentArbitraries {

    /** How many documents a generator is made for; jqwik's own number. */
    private static final int GENERATIONS = 1000;

    private static final List<Locale> LANGUAGES =
            List.of(Locale.GERMAN, Locale.GERMAN, Locale.forLanguageTag("de-AT"), Locale.ENGLISH);

    private DocumentArbitraries() {}

    /** Returns documents of every kind, some with source, metadata, draft mark and a title paragraph of their own. */
    public static Arbitrary<Document> documents() {
        return Combinators.combine(
                        TextArbitraries.visible(),
                        Arbitraries.of(LANGUAGES),
                        metadata(),
                        Arbitraries.of("Entwurf", "Entwurf – nicht veröffentlichen <Stand: Mitzeichnung>")
                                .injectNull(0.6),
                        blocks(),
                        sources().injectNull(0.3))
                .as((title, language, metadata, draftMark, blocks, source) -> Document.builder(title, language)
                        .metadata(metadata)
                        .draftMark(draftMark)
                        .blocks(blocks)
                        .origins(origins(blocks))
                        .source(source)
                        .build())
                .withoutEdgeCases();
    }

    /**
     * Returns one document, for a test that jqwik doesn't run.
     *
     * @param seed any number; the same one gives an equal document
     */
    public static Document document(long seed) {
        List<Document> one = new ArrayList<>();
        JqwikSession.run(() -> one.add(
                documents().generator(GENERATIONS).next(new Random(seed)).value()));
        return one.get(0);
    }

    /** Returns the content of documents: names are unique, references lead somewhere. */
    public static Arbitrary<List<Block>> blocks() {
        Arbitrary<List<Block>> some = BlockArbitraries.inSections(0).list().ofMaxSize(4);
        Arbitrary<Paragraph> title = TextArbitraries.visible()
                .map(text ->
                        new Paragraph(Paragraph.Role.TITLE, Paragraph.of(text).inlines()));
        return Combinators.combine(some, title.injectNull(0.5), some)
                .as((before, titleParagraph, behind) -> {
                    List<Block> all = new ArrayList<>(before);
                    if (titleParagraph != null) {
                        all.add(titleParagraph);
                    }
                    all.addAll(behind);
                    return AnchorAssignment.assign(all);
                })
                .withoutEdgeCases();
    }

    /** Returns sources of JSON and of bytes that are no text at all. */
    public static Arbitrary<Source> sources() {
        Arbitrary<Source> json = TextArbitraries.any()
                .map(text -> "{\"title\": \"" + text.replaceAll("[\\\\\"\\p{Cntrl}]", "") + "\"}")
                .map(text -> new Source("report.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
        Arbitrary<Source> bytes = Arbitraries.bytes()
                .array(byte[].class)
                .ofMaxSize(300)
                .map(array -> new Source("Bericht 2026.bin", "application/octet-stream", array));
        return new WeightedChoice<Source>().add(3, json).add(1, bytes).arbitrary();
    }

    private static Arbitrary<Metadata> metadata() {
        return Combinators.combine(
                        TextArbitraries.visible().injectNull(0.5),
                        TextArbitraries.visible().injectNull(0.5),
                        TextArbitraries.visible().list().ofMaxSize(2),
                        Arbitraries.of(LocalDate.of(2026, 6, 30), LocalDate.of(2024, 2, 29))
                                .injectNull(0.5),
                        Arbitraries.of("https://www.lindenau.example/bericht?jahr=2026&teil=1")
                                .injectNull(0.5))
                .as(Metadata::new);
    }

    /** Where every place of the tree comes from, so that findings can be seen to lead there. */
    private static Map<Anchor, String> origins(List<Block> blocks) {
        Places places = new Places();
        places.walkBlocks(blocks);
        return places.anchors.stream().collect(Collectors.toMap(Function.identity(), anchor -> "/origins/" + anchor));
    }

    private static final class Places extends TreeWalker {

        private final Set<Anchor> anchors = new LinkedHashSet<>();

        @Override
        public Void visit(Section section) {
            anchors.add(section.anchor());
            return super.visit(section);
        }

        @Override
        public Void visit(Table table) {
            anchors.add(table.anchor());
            return super.visit(table);
        }

        @Override
        public Void visit(Chart chart) {
            anchors.add(chart.anchor());
            return super.visit(chart);
        }

        @Override
        public Void visit(Image image) {
            anchors.add(image.anchor());
            return super.visit(image);
        }
    }
}

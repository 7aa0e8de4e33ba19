package org.civicreport.testkit;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.civicreport.document.Block;
import org.civicreport.document.Chart;
import org.civicreport.document.Contents;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Division;
import org.civicreport.document.FormField;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Image;
import org.civicreport.document.Inline;
import org.civicreport.document.ItemList;
import org.civicreport.document.PageBreak;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Quotation;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Tone;

/** Blocks, as deep as their place allows. Anchors are drafts: {@link AnchorAssignment} settles them. */
final class BlockArbitraries {

    /** How deep blocks stand inside each other, beside sections. */
    private static final int DEEPEST = 2;

    private static final int MOST_CATEGORIES = 7;

    private BlockArbitraries() {}

    /** Returns what can stand in a document or, at a greater depth, in that many sections. */
    static Arbitrary<Block> inSections(int sectionDepth) {
        WeightedChoice<Block> kinds = new WeightedChoice<>();
        kinds.add(8, inFlow(DEEPEST));
        kinds.add(1, contents());
        kinds.add(1, Arbitraries.just(new PageBreak()));
        if (sectionDepth < Section.DEEPEST) {
            Arbitrary<Block> inner = inSections(sectionDepth + 1);
            kinds.add(sectionDepth == 0 ? 8 : 4, section(inner));
            kinds.add(1, division(Arbitraries.of(Division.Role.class), inner));
            kinds.add(1, extension(inner));
        }
        return kinds.arbitrary();
    }

    private static Arbitrary<Block> inFlow(int depth) {
        WeightedChoice<Block> kinds = inCellKinds(depth);
        kinds.add(2, TableArbitraries.tables(inCell(0)));
        kinds.add(1, chart());
        if (depth > 0) {
            addContainers(kinds, inFlow(depth - 1));
        }
        return kinds.arbitrary();
    }

    private static Arbitrary<Block> inCell(int depth) {
        WeightedChoice<Block> kinds = inCellKinds(depth);
        addContainers(kinds, depth > 0 ? inCell(depth - 1) : paragraph().map(Block.class::cast));
        return kinds.arbitrary();
    }

    private static WeightedChoice<Block> inCellKinds(int depth) {
        WeightedChoice<Block> kinds = new WeightedChoice<>();
        kinds.add(12 - 2 * depth, paragraph());
        kinds.add(1, image());
        kinds.add(1, formField());
        kinds.add(1, signatureLines());
        return kinds;
    }

    private static void addContainers(WeightedChoice<Block> kinds, Arbitrary<Block> inner) {
        kinds.add(2, itemList(inner));
        kinds.add(1, definitionList(inner));
        kinds.add(1, quotation(inner));
        kinds.add(1, division(Arbitraries.of(Division.Role.GROUP, Division.Role.HEAD, Division.Role.ASIDE), inner));
        kinds.add(1, extension(inner));
    }

    static <T> Arbitrary<List<T>> few(Arbitrary<T> one) {
        return one.list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Section> section(Arbitrary<Block> inner) {
        Arbitrary<HeadingNumber> numbers = new WeightedChoice<HeadingNumber>()
                .add(4, Arbitraries.just(HeadingNumber.counted()))
                .add(1, Arbitraries.of("I.", "III.", "A.", "§ 7").map(HeadingNumber::given))
                .add(1, Arbitraries.just(HeadingNumber.none()))
                .arbitrary();
        return Combinators.combine(
                        InlineArbitraries.heading(),
                        numbers,
                        Arbitraries.of(Section.Role.class),
                        new WeightedChoice<Section.Orientation>()
                                .add(4, Arbitraries.just(Section.Orientation.PORTRAIT))
                                .add(1, Arbitraries.just(Section.Orientation.LANDSCAPE))
                                .arbitrary(),
                        facets(),
                        inner.list().ofMaxSize(3))
                .as((heading, number, role, orientation, facets, blocks) ->
                        new Section(AnchorAssignment.draft(), heading, number, role, orientation, facets, blocks));
    }

    private static Arbitrary<List<Section.Facet>> facets() {
        Arbitrary<Section.Facet> facet = Combinators.combine(
                        Arbitraries.of("Status", "Ort"),
                        TextArbitraries.visible().list().ofMinSize(1).ofMaxSize(2))
                .as(Section.Facet::new);
        return facet.list().ofMaxSize(2);
    }

    private static Arbitrary<Paragraph> paragraph() {
        Arbitrary<Paragraph.Role> roles = Arbitraries.frequency(
                Tuple.of(6, Paragraph.Role.BODY),
                Tuple.of(1, Paragraph.Role.SUBTITLE),
                Tuple.of(1, Paragraph.Role.LEAD),
                Tuple.of(1, Paragraph.Role.SMALL));
        return Combinators.combine(roles, InlineArbitraries.running()).as(Paragraph::new);
    }

    private static Arbitrary<ItemList> itemList(Arbitrary<Block> inner) {
        Arbitrary<ItemList.Item> items = inner.list().ofMinSize(1).ofMaxSize(2).map(ItemList.Item::new);
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(1, 1, 0, 3, 99), few(items))
                .as(ItemList::new);
    }

    private static Arbitrary<DefinitionList> definitionList(Arbitrary<Block> inner) {
        Arbitrary<DefinitionList.Entry> entries = Combinators.combine(
                        InlineArbitraries.running(), inner.list().ofMinSize(1).ofMaxSize(2))
                .as(DefinitionList.Entry::new);
        return few(entries).map(DefinitionList::new);
    }

    private static Arbitrary<Quotation> quotation(Arbitrary<Block> inner) {
        return Combinators.combine(inner.list().ofMinSize(1).ofMaxSize(2), caption())
                .as(Quotation::new);
    }

    private static Arbitrary<Division> division(Arbitrary<Division.Role> roles, Arbitrary<Block> inner) {
        return Combinators.combine(
                        roles,
                        InlineArbitraries.languages().injectNull(0.5),
                        inner.list().ofMinSize(1).ofMaxSize(2))
                .as(Division::new);
    }

    private static Arbitrary<SampleExtensionBlock> extension(Arbitrary<Block> inner) {
        return inner.list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(blocks -> new SampleExtensionBlock("sample-timeline", blocks));
    }

    private static Arbitrary<List<Inline>> caption() {
        return WeightedChoice.either(Arbitraries.just(List.<Inline>of()), InlineArbitraries.running());
    }

    private static Arbitrary<Image> image() {
        return Combinators.combine(
                        Arbitraries.of("da.png", "fehlt.png", "Straßenbild 2026.jpg"),
                        TextArbitraries.visible(),
                        caption())
                .as((key, alternative, caption) -> new Image(AnchorAssignment.draft(), key, alternative, caption));
    }

    private static Arbitrary<Chart> chart() {
        Arbitrary<BigDecimal> values = new WeightedChoice<BigDecimal>()
                .add(4, Arbitraries.integers().between(0, 40).map(BigDecimal::valueOf))
                .add(
                        1,
                        Arbitraries.of("0", "0.5", "12.50", "1250000", "123456789.25", "1E+6")
                                .map(BigDecimal::new))
                .arbitrary();
        Arbitrary<List<String>> categories =
                TextArbitraries.visible().list().ofMinSize(1).ofMaxSize(MOST_CATEGORIES);
        Arbitrary<List<Chart.Series>> series = few(Combinators.combine(
                        TextArbitraries.visible(),
                        Arbitraries.of(Tone.class),
                        values.list().ofSize(MOST_CATEGORIES))
                .as(Chart.Series::new));
        return Combinators.combine(
                        Arbitraries.of(Chart.Kind.class),
                        InlineArbitraries.running(),
                        TextArbitraries.visible(),
                        TextArbitraries.visible(),
                        categories,
                        series)
                .as((kind, caption, alternative, label, names, numbers) -> new Chart(
                        AnchorAssignment.draft(),
                        kind,
                        caption,
                        alternative,
                        label,
                        names,
                        numbers.stream().map(one -> first(names.size(), one)).toList()));
    }

    private static Chart.Series first(int count, Chart.Series series) {
        return new Chart.Series(series.name(), series.tone(), series.values().subList(0, count));
    }

    private static Arbitrary<FormField> formField() {
        Arbitrary<String> labels = TextArbitraries.visible();
        Arbitrary<String> values = WeightedChoice.either(Arbitraries.just(""), TextArbitraries.visible());
        Arbitrary<FormField.Kind> kinds =
                Arbitraries.of(FormField.Kind.LINE, FormField.Kind.TEXT, FormField.Kind.CHECK);
        Arbitrary<FormField> written = Combinators.combine(kinds, labels, values)
                .as((kind, label, value) -> new FormField(AnchorAssignment.draft(), kind, label, value, List.of()));
        Arbitrary<FormField> chosen = Combinators.combine(
                        labels,
                        few(TextArbitraries.visible().map(String::strip))
                                .map(list -> list.stream().distinct().toList()),
                        Arbitraries.integers().between(0, 3))
                .as((label, choices, choice) -> new FormField(
                        AnchorAssignment.draft(),
                        FormField.Kind.CHOICE,
                        label,
                        choice < choices.size() ? choices.get(choice) : "",
                        choices));
        return WeightedChoice.either(written, chosen);
    }

    private static Arbitrary<SignatureLines> signatureLines() {
        Arbitrary<SignatureLines.Signatory> signatories =
                few(TextArbitraries.visible()).map(SignatureLines.Signatory::new);
        return few(signatories).map(SignatureLines::new);
    }

    private static Arbitrary<Contents> contents() {
        Arbitrary<Contents> sections = Combinators.combine(
                        TextArbitraries.visible(), Arbitraries.integers().between(1, Section.DEEPEST))
                .as(Contents::new);
        Arbitrary<Contents> others = Combinators.combine(
                        TextArbitraries.visible(), Arbitraries.of(Contents.Scope.class))
                .as(Contents::listing);
        return WeightedChoice.either(sections, others);
    }
}

package org.civicreport.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.civicreport.document.Abbreviation;
import org.civicreport.document.Badge;
import org.civicreport.document.CrossReference;
import org.civicreport.document.Emphasis;
import org.civicreport.document.Inline;
import org.civicreport.document.LineBreak;
import org.civicreport.document.Link;
import org.civicreport.document.Span;
import org.civicreport.document.Strong;
import org.civicreport.document.Text;
import org.civicreport.document.Tone;

/** Inlines, as deep as their place allows. Anchors and targets are drafts: {@link AnchorAssignment} settles them. */
final class InlineArbitraries {

    private static final int DEEPEST = 3;

    /** Where inlines stand, which decides what they may hold. */
    private enum Place {
        /** In a paragraph, caption or term. */
        RUNNING,
        /** In a note: no note. */
        NOTE,
        /** In a heading or link: neither note nor link. */
        BARE
    }

    private InlineArbitraries() {}

    static Arbitrary<List<Inline>> running() {
        return visible(Place.RUNNING, DEEPEST);
    }

    static Arbitrary<List<Inline>> heading() {
        return visible(Place.BARE, 1);
    }

    static Arbitrary<Locale> languages() {
        return Arbitraries.of("en", "de", "de-AT", "tr", "ar", "el", "zh-Hans").map(Locale::forLanguageTag);
    }

    /** A text that can be seen, with others before and behind it. */
    private static Arbitrary<List<Inline>> visible(Place place, int depth) {
        Arbitrary<List<Inline>> around = inline(place, depth).list().ofMaxSize(2);
        return Combinators.combine(around, TextArbitraries.visible(), around).as((before, text, behind) -> {
            List<Inline> inlines = new ArrayList<>(before);
            inlines.add(new Text(text));
            inlines.addAll(behind);
            return List.copyOf(inlines);
        });
    }

    private static Arbitrary<Inline> inline(Place place, int depth) {
        WeightedChoice<Inline> kinds = new WeightedChoice<>();
        kinds.add(6, TextArbitraries.any().map(Text::new));
        kinds.add(1, Arbitraries.just(new LineBreak()));
        kinds.add(1, abbreviation());
        kinds.add(1, badge());
        if (depth > 0) {
            Arbitrary<List<Inline>> inner = inner(place, depth - 1);
            kinds.add(1, inner.map(Emphasis::new));
            kinds.add(1, inner.map(Strong::new));
            kinds.add(1, Combinators.combine(languages(), inner).as(Span::new));
            kinds.add(1, inner.map(inlines -> new SampleExtensionInline("sample-formula", inlines)));
        }
        if (place == Place.RUNNING) {
            kinds.add(1, visible(Place.NOTE, Math.max(0, depth - 1)).map(AnchorAssignment::note));
        }
        if (place != Place.BARE) {
            kinds.add(1, link(Math.max(0, depth - 1)));
            kinds.add(1, reference(Math.max(0, depth - 1)));
        }
        return kinds.arbitrary();
    }

    /** Inside a node the text may be invisible: the node's neighbours are seen. */
    private static Arbitrary<List<Inline>> inner(Place place, int depth) {
        return inline(place, depth).list().ofMinSize(1).ofMaxSize(2);
    }

    private static Arbitrary<Abbreviation> abbreviation() {
        return Combinators.combine(TextArbitraries.visible(), TextArbitraries.visible())
                .as(Abbreviation::new);
    }

    private static Arbitrary<Badge> badge() {
        return Combinators.combine(Arbitraries.of(Tone.class), TextArbitraries.visible())
                .as(Badge::new);
    }

    private static Arbitrary<Link> link(int depth) {
        Arbitrary<String> addresses = Arbitraries.of(
                "https://www.lindenau.example/?a=1&b=%C3%A4#x",
                "http://lindenau.example/'x'/(1)",
                "https://straße.example/größe",
                "mailto:digital@lindenau.example",
                "tel:+49-1234-5678");
        return Combinators.combine(addresses, visible(Place.BARE, depth)).as(Link::new);
    }

    private static Arbitrary<CrossReference> reference(int depth) {
        Arbitrary<List<Inline>> words =
                WeightedChoice.either(Arbitraries.just(List.<Inline>of()), visible(Place.BARE, depth));
        return Combinators.combine(Arbitraries.integers().between(0, 30), words)
                .as((target, inlines) -> new CrossReference(AnchorAssignment.draftTarget(target), inlines));
    }
}

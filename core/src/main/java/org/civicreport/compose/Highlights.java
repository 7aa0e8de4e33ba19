package org.civicreport.compose;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Block;
import org.civicreport.document.CrossReference;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Image;
import org.civicreport.document.Inline;
import org.civicreport.document.PlainText;
import org.civicreport.document.Text;
import org.civicreport.findings.Pointer;
import org.civicreport.model.CoreArea;
import org.civicreport.model.Highlight;
import org.civicreport.model.Measure;
import org.civicreport.wording.Term;
import org.jspecify.annotations.Nullable;

/** Highlights of single departments (Schlaglichter). */
final class Highlights {

    private Highlights() {}

    static List<Block> compose(CompositionContext context) {
        String title = context.report().highlightsTitle();
        return context.section(
                "highlights",
                "/highlights",
                context.visible(title == null ? "" : title, context.word(Term.HIGHLIGHTS)),
                HeadingNumber.counted(),
                sections(context));
    }

    static List<Block> sections(CompositionContext context) {
        List<Block> blocks = new ArrayList<>();
        List<Highlight> highlights = context.report().highlights();
        for (int i = 0; i < highlights.size(); i++) {
            Highlight highlight = highlights.get(i);
            Pointer pointer = Pointer.ROOT.field("highlights").item(i);
            String numbered = context.word(Term.HIGHLIGHT, Integer.toString(i + 1));
            blocks.addAll(context.section(
                    "highlight_" + highlight.id(),
                    pointer.toString(),
                    context.visible(highlight.title() == null ? "" : highlight.title(), numbered),
                    HeadingNumber.none(),
                    content(context, highlight, pointer)));
        }
        return blocks;
    }

    private static List<Block> content(CompositionContext context, Highlight highlight, Pointer pointer) {
        List<Block> blocks = new ArrayList<>(
                context.text(highlight.text(), pointer.field("text").toString()));
        String image = highlight.image();
        if (image != null && !PlainText.isBlank(image)) {
            String alternative = highlight.alt() == null ? "" : highlight.alt();
            blocks.add(new Image(
                    context.anchor(
                            "image_" + highlight.id(), pointer.field("image").toString()),
                    image,
                    context.visible(alternative, context.word(Term.IMAGE_WITHOUT_ALTERNATIVE, image)),
                    List.of()));
        }
        KeyFacts facts = new KeyFacts(context).add(Term.DEPARTMENTS, context.departments(highlight.departments()));
        facts.addInlineIfShown(Term.AREA, area(context, highlight.coreArea()));
        facts.addInlineIfShown(Term.MEASURE, measure(context, highlight.measure()));
        blocks.addAll(facts.toBlocks());
        return blocks;
    }

    static @Nullable Inline measure(CompositionContext context, @Nullable String id) {
        if (id == null || PlainText.isBlank(id)) {
            return null;
        }
        List<CoreArea> areas = context.report().coreAreas();
        for (int a = 0; a < areas.size(); a++) {
            List<Measure> measures = areas.get(a).measures();
            for (int m = 0; m < measures.size(); m++) {
                if (measures.get(m).id().equals(id)) {
                    Pointer pointer = Pointer.ROOT
                            .field("coreAreas")
                            .item(a)
                            .field("measures")
                            .item(m);
                    return reference(context, pointer, measures.get(m).title(), id);
                }
            }
        }
        return new Text(id);
    }

    static @Nullable Inline area(CompositionContext context, @Nullable String key) {
        if (key == null || PlainText.isBlank(key)) {
            return null;
        }
        List<CoreArea> areas = context.report().coreAreas();
        for (int a = 0; a < areas.size(); a++) {
            if (areas.get(a).key().equals(key)) {
                Pointer pointer = Pointer.ROOT.field("coreAreas").item(a);
                return reference(context, pointer, areas.get(a).title(), key);
            }
        }
        return new Text(key);
    }

    /** A link where the thing is shown in this document, its name where it isn't. */
    private static Inline reference(CompositionContext context, Pointer pointer, String title, String id) {
        Inline name = new Text(context.visible(title, id));
        return context.anchorOf(pointer.toString())
                .<Inline>map(anchor -> new CrossReference(anchor, List.of(name)))
                .orElse(name);
    }
}

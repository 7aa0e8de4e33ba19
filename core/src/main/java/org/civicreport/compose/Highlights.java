package org.civicreport.compose;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Block;
import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Image;
import org.civicreport.document.PlainText;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Highlight;
import org.civicreport.wording.Term;

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
            blocks.add(context.titled(
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
        facts.addInlineIfShown(CoreAreas.term(context), context.area(highlight.coreArea()));
        facts.addInlineIfShown(context.word(Term.MEASURE), context.measure(highlight.measure()));
        blocks.addAll(facts.toBlocks());
        return blocks;
    }
}

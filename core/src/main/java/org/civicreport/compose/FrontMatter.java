package org.civicreport.compose;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Block;
import org.civicreport.document.HeadingNumber;
import org.civicreport.findings.Pointer;
import org.civicreport.model.Chapter;
import org.civicreport.model.ChapterPlacement;
import org.civicreport.model.Mandate;
import org.civicreport.wording.Term;

/** Introduction, mandate, free chapters, conclusion: prose that only needs a heading. */
final class FrontMatter {

    private FrontMatter() {}

    static List<Block> introduction(CompositionContext context) {
        List<Block> blocks = new ArrayList<>(introductionText(context));
        blocks.addAll(context.section(
                "mandate", "/mandate", context.word(Term.MANDATE), HeadingNumber.counted(), mandateText(context)));
        return context.section(
                "introduction", "/introduction", context.word(Term.INTRODUCTION), HeadingNumber.counted(), blocks);
    }

    static List<Block> introductionText(CompositionContext context) {
        return context.text(context.report().introduction(), "/introduction");
    }

    static List<Block> mandateText(CompositionContext context) {
        Mandate mandate = context.report().mandate();
        List<Block> blocks = new ArrayList<>(context.text(mandate.text(), "/mandate/text"));
        blocks.addAll(new KeyFacts(context)
                .addBlocks(Term.DECISIONS, DecisionReferences.list(context, mandate.decisions()))
                .toBlocks());
        return blocks;
    }

    static List<Block> conclusion(CompositionContext context) {
        return context.section(
                "conclusion",
                "/conclusion",
                context.word(Term.CONCLUSION),
                HeadingNumber.counted(),
                conclusionText(context));
    }

    static List<Block> conclusionText(CompositionContext context) {
        return context.text(context.report().conclusion(), "/conclusion");
    }

    static Part chapters(ChapterPlacement placement) {
        return context -> {
            List<Block> blocks = new ArrayList<>();
            List<Chapter> chapters = context.report().chapters();
            for (int i = 0; i < chapters.size(); i++) {
                Chapter chapter = chapters.get(i);
                if (chapter.placement() == placement) {
                    Pointer pointer = Pointer.ROOT.field("chapters").item(i);
                    blocks.add(context.titled(
                            "chapter_" + (i + 1),
                            pointer.toString(),
                            chapter.title(),
                            HeadingNumber.counted(),
                            context.text(chapter.text(), pointer.field("text").toString())));
                }
            }
            return blocks;
        };
    }
}

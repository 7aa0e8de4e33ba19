package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Block;
import org.civicreport.document.Contents;
import org.civicreport.document.ContentsEntry;
import org.civicreport.document.Division;
import org.civicreport.document.Paragraph;
import org.civicreport.document.Section;
import org.civicreport.document.SignatureLines;
import org.civicreport.document.Table;
import org.civicreport.pdf.layout.Box.BreakBox;
import org.civicreport.pdf.layout.Box.ColumnsBox;
import org.civicreport.pdf.layout.Box.ContentsBox;
import org.civicreport.pdf.layout.Box.Look;
import org.civicreport.pdf.layout.Box.RuleBox;
import org.civicreport.pdf.layout.Box.StackBox;
import org.civicreport.pdf.layout.Box.TitleBox;
import org.civicreport.pdf.tagging.StructureBuilder;
import org.civicreport.pdf.tagging.Tag;

/** Boxes of what stands around the text: title page, contents, the head and the signatures of a council paper. */
final class FrontBoxes {

    private static final int CONTENTS_GAP = 3_000;
    private static final int TITLE_RULE = 3_000;
    private static final int TITLE_RULE_WIDTH = 56_000;
    private static final int HEAD_RULE = 1_500;
    private static final int SIGNATURE_GAP = 24_000;

    private final Preparation preparation;
    private final StructureBuilder structure;
    private final BlockBoxes blocks;
    private final BoxFlow flow;
    private final TextBoxes text;
    private final Typography typography;
    private boolean onTitlePage;

    FrontBoxes(Preparation preparation, BlockBoxes blocks, BoxFlow flow, TextBoxes text, Typography typography) {
        this.preparation = preparation;
        this.structure = preparation.structure();
        this.blocks = blocks;
        this.flow = flow;
        this.text = text;
        this.typography = typography;
    }

    /** The style of the document's title: larger where it has a page of its own. */
    TextStyle title() {
        return onTitlePage ? typography.title() : typography.heading(1);
    }

    /** The title in the upper half, particulars at the foot. */
    void titlePage(Division division) {
        List<Block> all = division.blocks();
        int words = 0;
        while (words < all.size() && all.get(words) instanceof Paragraph) {
            words++;
        }
        List<Block> title = all.subList(0, words);
        List<Block> particulars = all.subList(words, all.size());
        onTitlePage = true;
        List<Box> upper = flow.collected(() -> {
            new LogoBox(preparation).addTo(flow);
            blocks.blocks(title);
            flow.add(new RuleBox(
                    Typography.BLOCK_GAP * 3 / 2,
                    TITLE_RULE_WIDTH,
                    TITLE_RULE,
                    preparation.theme().accent()));
        });
        List<Box> lower = flow.collected(() -> blocks.blocks(particulars));
        onTitlePage = false;
        flow.add(new BreakBox(blocks.landscape(), true));
        flow.add(new TitleBox(0, upper, lower, blocks.landscape()));
        flow.add(new BreakBox(blocks.landscape(), false));
    }

    /** Who, to whom, when: between two lines. */
    void head(Division division) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(new RuleBox(
                Typography.BLOCK_GAP,
                RuleBox.ACROSS,
                HEAD_RULE,
                preparation.theme().accent()));
        boxes.addAll(flow.collected(() -> {
            flow.space(Typography.PARAGRAPH_GAP);
            blocks.blocks(division.blocks());
        }));
        if (!onTitlePage) {
            boxes.add(new RuleBox(
                    Typography.BLOCK_GAP,
                    RuleBox.ACROSS,
                    Galley.HAIRLINE,
                    preparation.theme().rule()));
        }
        flow.add(StackBox.plain(Typography.BLOCK_GAP, boxes));
        flow.space(Typography.BLOCK_GAP * 2);
    }

    void signatures(SignatureLines lines) {
        List<Box> columns = new ArrayList<>();
        for (SignatureLines.Signatory signatory : lines.signatories()) {
            structure.open(Tag.DIV);
            List<Box> below = new ArrayList<>();
            for (String line : signatory.lines()) {
                below.add(text.line(Tag.P, 0, typography.caption(), false, line));
            }
            structure.close();
            columns.add(StackBox.plain(0, below));
        }
        flow.add(new ColumnsBox(
                text.setting().gap(),
                columns,
                SIGNATURE_GAP,
                preparation.theme().text()));
        flow.space(Typography.BLOCK_GAP);
    }

    /** Contents; what follows a table of contents begins on a new page. */
    void contents(Contents contents) {
        TextStyle title = typography.heading(Math.min(blocks.level() + 1, Section.DEEPEST));
        flow.add(text.line(Tag.P, flow.blockGap(), title, true, contents.title()));
        flow.space(CONTENTS_GAP);
        structure.open(Tag.TOC);
        List<ContentsEntry> entries = preparation.document().listed(contents);
        ContentsColumns columns = new ContentsColumns(preparation, entries, contents.scope(), typography.contents());
        for (ContentsEntry entry : entries) {
            flow.add(entry(columns, contents.scope(), entry));
        }
        structure.close();
        if (!blocks.nested() && contents.scope() == Contents.Scope.SECTIONS) {
            flow.add(new BreakBox(blocks.landscape(), false));
        }
    }

    private ContentsBox entry(ContentsColumns columns, Contents.Scope scope, ContentsEntry entry) {
        boolean strong = scope == Contents.Scope.SECTIONS && entry.level() == 1;
        TextStyle style = columns.style(entry);
        String place = entry.anchor().value();
        structure.open(Tag.TOCI);
        structure.open(Tag.REFERENCE);
        int link = structure.openLink(null, place, entry.plainText());
        InlineRuns number = InlineRuns.begin(preparation, style).beginLink(link);
        String label = columns.label(entry);
        if (!label.isEmpty()) {
            number.mark(label);
        }
        InlineRuns words = InlineRuns.begin(preparation, style).beginLink(link).inlines(entry.text());
        structure.open(Tag.LBL);
        int pageLeaf = structure.leaf();
        structure.close();
        structure.closeLink(link);
        structure.close();
        structure.close();
        return new ContentsBox(
                strong ? CONTENTS_GAP : 0,
                number.runs(),
                words.runs(),
                new Look(style.leading(), Table.Alignment.START, false),
                columns.indent(entry),
                label.isEmpty() ? 0 : columns.hanging(entry),
                place,
                pageLeaf,
                link);
    }
}

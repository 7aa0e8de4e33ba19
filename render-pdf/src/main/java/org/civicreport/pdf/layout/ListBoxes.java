package org.civicreport.pdf.layout;

import java.util.List;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.FormField;
import org.civicreport.document.ItemList;
import org.civicreport.document.Label;
import org.civicreport.document.Table;
import org.civicreport.pdf.layout.Box.FrameBox;
import org.civicreport.pdf.layout.Box.Look;
import org.civicreport.pdf.layout.Box.PairBox;
import org.civicreport.pdf.layout.Box.ParagraphBox;
import org.civicreport.pdf.layout.Box.StackBox;
import org.civicreport.pdf.layout.TextBoxes.Setting;
import org.civicreport.pdf.tagging.StructureBuilder;
import org.civicreport.pdf.tagging.Tag;

/** Boxes of what has a label at the left: items of lists, terms, form fields. */
final class ListBoxes {

    private static final int LIST_INDENT = 18_000;
    private static final int TERM_WIDTH = 124_000;
    private static final int TIGHT_GAP = 3_500;
    private static final int LINE_FIELD = 20_000;
    private static final int TEXT_FIELD = 70_000;

    private final Preparation preparation;
    private final StructureBuilder structure;
    private final BlockBoxes blocks;
    private final BoxFlow flow;
    private final TextBoxes text;
    private final Typography typography;

    ListBoxes(Preparation preparation, BlockBoxes blocks, BoxFlow flow, TextBoxes text, Typography typography) {
        this.preparation = preparation;
        this.structure = preparation.structure();
        this.blocks = blocks;
        this.flow = flow;
        this.text = text;
        this.typography = typography;
    }

    void items(ItemList list) {
        TextStyle style = text.setting().style();
        structure.open(Tag.L).listNumbering(list.ordered() ? "Decimal" : "Disc");
        int number = list.start();
        int digits = Math.max(
                2, String.valueOf((long) list.start() + list.items().size()).length());
        int indent = list.ordered() ? style.size() * 65 * digits / 100 + 8_000 : LIST_INDENT;
        int last = list.items().size() - 1;
        for (int i = 0; i <= last; i++) {
            preparation.cancellation().check();
            structure.open(Tag.LI);
            String mark = list.ordered() ? preparation.document().labels().number(number++) + "." : "•";
            List<Run> runs = InlineRuns.begin(
                            preparation, style.coloured(preparation.theme().accent()))
                    .mark(mark)
                    .runs();
            Look look = new Look(style.leading(), Table.Alignment.END, false);
            structure.open(Tag.L_BODY);
            StackBox body = StackBox.plain(0, blocks.inside(list.items().get(i).blocks()));
            structure.close();
            structure.close();
            int gap = text.setting().gap() * 2 / 3;
            ParagraphBox label = new ParagraphBox(0, runs, look, null);
            flow.add(new PairBox(gap, label, body, indent, isKept(i, last)));
        }
        structure.close();
        flow.space(text.setting().gap() * 4 / 3);
    }

    void definitions(DefinitionList list) {
        structure.open(Tag.L).listNumbering("None");
        int last = list.entries().size() - 1;
        int gap = blocks.nested() ? TIGHT_GAP : Typography.PARAGRAPH_GAP;
        for (int i = 0; i <= last; i++) {
            preparation.cancellation().check();
            DefinitionList.Entry entry = list.entries().get(i);
            boolean kept = isKept(i, last);
            int before = i == 0 ? gap : TIGHT_GAP;
            flow.add(text.within(upright(), () -> definition(entry, before, kept)));
        }
        structure.close();
        flow.space(blocks.nested() ? TIGHT_GAP * 2 : Typography.BLOCK_GAP);
    }

    /** Neither the first item nor the last stands alone on a page. */
    private static boolean isKept(int item, int last) {
        return item == 0 && last > 0 || item == last - 1;
    }

    private PairBox definition(DefinitionList.Entry entry, int before, boolean keepWithNext) {
        structure.open(Tag.LI);
        ParagraphBox term = text.paragraph(Tag.LBL, 0, termStyle(), false, entry.term());
        structure.open(Tag.L_BODY);
        StackBox body = StackBox.plain(0, blocks.inside(entry.description()));
        structure.close();
        structure.close();
        return new PairBox(before, term, body, termWidth(), keepWithNext);
    }

    private Setting upright() {
        return text.setting().aligned(Table.Alignment.START);
    }

    private TextStyle termStyle() {
        return text.setting().style().strong();
    }

    private int termWidth() {
        return blocks.nested() ? TERM_WIDTH * 3 / 5 : TERM_WIDTH;
    }

    void field(FormField field) {
        structure.open(Tag.DIV);
        PairBox pair = text.within(upright(), () -> {
            ParagraphBox label = text.line(Tag.P, 0, termStyle(), false, field.label())
                    .at(field.name().value());
            Box value = field.value().isEmpty()
                    ? empty(field)
                    : text.line(Tag.P, 0, text.setting().style(), false, field.value());
            return new PairBox(text.setting().gap(), label, value, termWidth(), false);
        });
        structure.close();
        flow.add(pair);
    }

    /** A box to write in, with a word below it that says that nothing is in it. */
    private StackBox empty(FormField field) {
        TextStyle style = typography.small();
        structure.open(Tag.P);
        List<Run> runs = InlineRuns.begin(preparation, style)
                .mark(preparation.label(Label.NOT_FILLED_IN))
                .runs();
        structure.close();
        int height = field.kind() == FormField.Kind.TEXT ? TEXT_FIELD : LINE_FIELD;
        Look look = new Look(style.leading(), Table.Alignment.START, false);
        return StackBox.plain(
                0,
                List.of(
                        new FrameBox(0, height, preparation.theme().rule()),
                        new ParagraphBox(2_000, runs, look, null)));
    }
}

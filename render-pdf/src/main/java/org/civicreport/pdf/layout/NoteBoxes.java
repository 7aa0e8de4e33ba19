package org.civicreport.pdf.layout;

import java.util.List;
import java.util.function.Consumer;
import org.civicreport.document.Label;
import org.civicreport.document.Note;
import org.civicreport.document.Table;
import org.civicreport.pdf.layout.Box.Look;
import org.civicreport.pdf.layout.Box.PairBox;
import org.civicreport.pdf.layout.Box.ParagraphBox;
import org.civicreport.pdf.layout.Box.RuleBox;
import org.civicreport.pdf.tagging.StructureBuilder;
import org.civicreport.pdf.tagging.Tag;

/** The notes, below a short rule at the end of the document; each one's number leads back to its mark. */
final class NoteBoxes {

    private static final int INDENT = 18_000;
    private static final int RULE = 110_000;

    private final Preparation preparation;
    private final Typography typography;

    NoteBoxes(Preparation preparation, Typography typography) {
        this.preparation = preparation;
        this.typography = typography;
    }

    void addTo(Consumer<Box> boxes) {
        if (preparation.notes().isEmpty()) {
            return;
        }
        StructureBuilder structure = preparation.structure();
        boxes.accept(new RuleBox(
                Typography.BLOCK_GAP * 2,
                RULE,
                Galley.HAIRLINE,
                preparation.theme().rule()));
        structure.open(Tag.DIV);
        structure.open(Tag.P);
        List<Run> title = InlineRuns.begin(preparation, typography.note().strong())
                .mark(preparation.label(Label.NOTES))
                .runs();
        structure.close();
        Look look = new Look(typography.note().leading(), Table.Alignment.START, true);
        boxes.accept(new ParagraphBox(Typography.PARAGRAPH_GAP, title, look, null));
        for (int i = 0; i < preparation.notes().size(); i++) {
            boxes.accept(note(preparation.notes().get(i), structure));
        }
        structure.close();
    }

    private Box note(Note note, StructureBuilder structure) {
        TextStyle style = typography.note();
        Look look = new Look(style.leading(), Table.Alignment.START, false);
        String number =
                preparation.document().labels().number(preparation.numbering().note(note.anchor()));
        structure.open(Tag.NOTE).id(note.anchor().value());
        structure.open(Tag.LBL);
        int link = structure.openLink(null, NotePlaces.mark(note), preparation.label(Label.BACK_TO_TEXT));
        InlineRuns mark =
                InlineRuns.begin(preparation, style.coloured(preparation.theme().accent()));
        mark.beginLink(link).text(number).endLink();
        structure.closeLink(link);
        structure.close();
        structure.open(Tag.P);
        InlineRuns words = InlineRuns.begin(preparation, style).inlines(note.inlines());
        structure.close();
        structure.close();
        ParagraphBox label = new ParagraphBox(0, mark.runs(), look, NotePlaces.note(note));
        return new PairBox(3_000, label, new ParagraphBox(0, words.runs(), look, null), INDENT);
    }
}

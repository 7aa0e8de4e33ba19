package org.civicreport.pdf.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.civicreport.document.Label;
import org.civicreport.document.Note;
import org.civicreport.document.Table;
import org.civicreport.pdf.layout.Box.Look;
import org.civicreport.pdf.layout.Box.PairBox;
import org.civicreport.pdf.layout.Box.ParagraphBox;
import org.civicreport.pdf.tagging.Element;
import org.civicreport.pdf.tagging.StructureBuilder;
import org.civicreport.pdf.tagging.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The notes. Each is seen at the foot of the page that its mark is on, and read at the end of the document, where it doesn't
 * interrupt; links lead both ways.
 */
final class NoteBoxes {

    private static final int INDENT = 18_000;
    private static final int GAP = 2_500;

    private final Preparation preparation;
    private final StructureBuilder structure;
    private final Element all;
    private final Map<String, Box> byMark = new HashMap<>();

    NoteBoxes(Preparation preparation) {
        this.preparation = preparation;
        this.structure = preparation.structure();
        this.all = structure.detached(Tag.DIV);
    }

    /** Takes a note whose mark was met. */
    void add(Note note, Locale language) {
        if (byMark.containsKey(NotePlaces.mark(note))) {
            return;
        }
        structure.resume(all);
        Locale outer = preparation.language();
        preparation.language(language);
        byMark.put(NotePlaces.mark(note), box(note, language));
        preparation.language(outer);
        structure.close();
    }

    /** Returns the note of a mark, or null if there is none. */
    @Nullable
    Box find(String mark) {
        return byMark.get(mark);
    }

    boolean isEmpty() {
        return byMark.isEmpty();
    }

    /** Writes the notes' structure, when the document has been walked through. */
    void finish() {
        if (!byMark.isEmpty()) {
            structure.attach(all);
        }
    }

    private Box box(Note note, Locale language) {
        TextStyle style = new Typography(preparation.theme()).note();
        Look look = new Look(style.leading(), Table.Alignment.START, false);
        String number =
                preparation.document().labels().number(preparation.numbering().note(note.anchor()));
        Element element = structure.open(Tag.NOTE).id(note.anchor().value());
        if (!language.equals(preparation.document().language())) {
            element.language(language);
        }
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
        return new PairBox(GAP, label, new ParagraphBox(0, words.runs(), look, null), INDENT, false);
    }
}

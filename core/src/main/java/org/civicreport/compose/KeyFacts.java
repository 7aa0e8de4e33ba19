package org.civicreport.compose;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.document.Block;
import org.civicreport.document.DefinitionList;
import org.civicreport.document.Inline;
import org.civicreport.document.Paragraph;
import org.civicreport.document.PlainText;
import org.civicreport.document.Text;
import org.civicreport.wording.Term;
import org.jspecify.annotations.Nullable;

/** Collects facts for a definition list; what isn't stated leaves no trace. */
final class KeyFacts {

    private final CompositionContext context;
    private final List<DefinitionList.Entry> entries = new ArrayList<>();

    KeyFacts(CompositionContext context) {
        this.context = context;
    }

    KeyFacts add(Term term, @Nullable String value) {
        return add(context.word(term), value);
    }

    KeyFacts add(String term, @Nullable String value) {
        if (value != null && !PlainText.normalised(value).isEmpty()) {
            blocks(term, List.of(Paragraph.of(value)));
        }
        return this;
    }

    KeyFacts addInline(Term term, Inline value) {
        return blocks(context.word(term), List.of(Paragraph.of(List.of(value))));
    }

    KeyFacts addInlineIfShown(String term, @Nullable Inline value) {
        return value == null ? this : blocks(term, List.of(Paragraph.of(List.of(value))));
    }

    KeyFacts addBlocks(Term term, List<Block> blocks) {
        return blocks(context.word(term), blocks);
    }

    KeyFacts blocks(String term, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            String shown = context.visible(term, context.word(Term.NOT_STATED));
            entries.add(new DefinitionList.Entry(List.of(new Text(shown)), blocks));
        }
        return this;
    }

    /** Returns the list, or nothing if no fact was stated. */
    List<Block> toBlocks() {
        return entries.isEmpty() ? List.of() : List.of(new DefinitionList(entries));
    }
}

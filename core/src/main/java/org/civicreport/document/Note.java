package org.civicreport.document;

import java.util.List;
import java.util.Objects;

/**
 * A footnote or endnote, standing where its mark stands. In the logical order of the document all notes come at its
 * end, in the order of their marks; where they are shown (foot of the page, end of the document) is the format's
 * affair.
 *
 * @param anchor the note's name, unique in the document
 * @param inlines what the note says, not empty and without a note of its own
 */
public record Note(Anchor anchor, List<Inline> inlines) implements Inline {

    /** Copies the inlines. */
    public Note {
        Objects.requireNonNull(anchor, "anchor");
        inlines = Containment.noteText(inlines);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}

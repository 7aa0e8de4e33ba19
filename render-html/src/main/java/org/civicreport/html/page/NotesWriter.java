package org.civicreport.html.page;

import org.civicreport.document.Label;
import org.civicreport.document.Labels;
import org.civicreport.document.Note;
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.html.markup.Markup;

/** Writes the notes at the end of the content, each with the way back to its mark. */
final class NotesWriter {

    private final Rendering rendering;
    private final BlockWriter blocks;
    private final InlineWriter inlines;
    private final Markup markup;

    NotesWriter(Rendering rendering, BlockWriter blocks, InlineWriter inlines) {
        this.rendering = rendering;
        this.blocks = blocks;
        this.inlines = inlines;
        this.markup = rendering.markup();
    }

    void write() {
        if (inlines.notes().isEmpty()) {
            return;
        }
        markup.open(ElementRole.NOTES).attribute("role", "doc-endnotes");
        markup.reference("aria-labelledby", Ids.NOTES, "").line();
        blocks.openHeading(ElementRole.NOTES_HEADING, 1).id(Ids.NOTES, "");
        markup.text(rendering.label(Label.NOTES)).close().line();
        markup.open(ElementRole.NUMBERS).line();
        for (Note note : inlines.notes()) {
            markup.open(ElementRole.NOTE).id(note.anchor().value(), "");
            inlines.write(note.inlines());
            backlink(note);
            markup.close().line();
        }
        markup.close().line().close().line();
    }

    private void backlink(Note note) {
        Labels labels = rendering.document().labels();
        String words = labels.get(Label.BACK_TO_TEXT) + " "
                + labels.number(rendering.numbering().note(note.anchor()));
        markup.open(ElementRole.GENERATED).text(" ");
        markup.open(ElementRole.BACK_LINK)
                .target(note.anchor().value(), Ids.MARK)
                .attribute("role", "doc-backlink");
        markup.open("span").attribute("aria-hidden", "true").text("\u2191").close();
        markup.open(ElementRole.HIDDEN_TEXT).text(words).close();
        markup.close().close();
    }
}

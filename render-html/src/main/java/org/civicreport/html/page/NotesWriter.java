package org.civicreport.html.page;

import org.civicreport.document.Label;
import org.civicreport.document.Labels;
import org.civicreport.document.Note;
import org.civicreport.html.markup.Markup;

/** Writes the notes at the end of the content, each with the way back to its mark. */
final class NotesWriter {

    private final Rendering rendering;
    private final InlineWriter inlines;
    private final Markup markup;

    NotesWriter(Rendering rendering, InlineWriter inlines) {
        this.rendering = rendering;
        this.inlines = inlines;
        this.markup = rendering.markup();
    }

    void write() {
        if (inlines.notes().isEmpty()) {
            return;
        }
        markup.open("section").classes("notes").attribute("role", "doc-endnotes");
        markup.attribute("aria-labelledby", Ids.NOTES).line();
        markup.open("h2").attribute("id", Ids.NOTES).classes("generated");
        markup.text(rendering.label(Label.NOTES)).close().line();
        markup.open("ol").line();
        for (Note note : inlines.notes()) {
            markup.open("li").attribute("id", note.anchor().value());
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
        markup.open("span").classes("generated").text(" ");
        markup.open("a").attribute("href", "#" + Ids.noteMark(note)).attribute("role", "doc-backlink");
        markup.open("span").attribute("aria-hidden", "true").text("\u2191").close();
        markup.open("span").classes("visually-hidden").text(words).close();
        markup.close().close();
    }
}

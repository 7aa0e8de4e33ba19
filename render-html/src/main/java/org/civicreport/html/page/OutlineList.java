package org.civicreport.html.page;

import java.util.List;
import org.civicreport.document.Anchor;
import org.civicreport.document.ContentsEntry;
import org.civicreport.document.Inline;
import org.civicreport.document.Outline;
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.html.markup.Markup;
import org.jspecify.annotations.Nullable;

/** Writes headings and captions as lists of links, headings nested. */
final class OutlineList {

    private final Markup markup;
    private final InlineWriter inlines;
    private final int depth;

    OutlineList(Markup markup, InlineWriter inlines, int depth) {
        this.markup = markup;
        this.inlines = inlines;
        this.depth = depth;
    }

    void write(List<Outline.Entry> entries) {
        if (entries.isEmpty() || entries.get(0).level() > depth) {
            return;
        }
        markup.open(ElementRole.OUTLINE).line();
        for (Outline.Entry entry : entries) {
            open(entry.anchor(), entry.number(), entry.heading());
            write(entry.listed());
            markup.close().line();
        }
        markup.close().line();
    }

    /** Writes what has no levels: articles, tables, figures. */
    void writeFlat(List<ContentsEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        markup.open(ElementRole.OUTLINE).line();
        for (ContentsEntry entry : entries) {
            open(entry.anchor(), entry.number(), entry.text());
            markup.close().line();
        }
        markup.close().line();
    }

    private void open(Anchor anchor, @Nullable String number, List<Inline> text) {
        markup.open(ElementRole.OUTLINE_ITEM).open(ElementRole.OUTLINE_LINK).target(anchor.value(), "");
        if (number != null) {
            markup.open(ElementRole.NUMBER).text(number).close().text(" ");
        }
        markup.open(ElementRole.OUTLINE_TEXT);
        inlines.writeNarrow(text);
        markup.close().close().line();
    }
}

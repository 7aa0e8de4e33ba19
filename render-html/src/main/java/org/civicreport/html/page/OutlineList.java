package org.civicreport.html.page;

import java.util.List;
import org.civicreport.document.Outline;
import org.civicreport.html.embedding.ElementRole;
import org.civicreport.html.markup.Markup;

/** Writes headings as nested lists of links. */
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
            markup.open(ElementRole.OUTLINE_ITEM)
                    .open(ElementRole.OUTLINE_LINK)
                    .target(entry.anchor().value(), "");
            String number = entry.number();
            if (number != null) {
                markup.open(ElementRole.NUMBER).text(number).close().text(" ");
            }
            markup.open(ElementRole.OUTLINE_TEXT);
            inlines.write(entry.heading());
            markup.close().close().line();
            write(entry.listed());
            markup.close().line();
        }
        markup.close().line();
    }
}

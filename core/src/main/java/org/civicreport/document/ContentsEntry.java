package org.civicreport.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Contents} list: a section, a table or a figure. Immutable.
 *
 * @param anchor its name
 * @param number the number as it is shown, such as "2.1" or "Tabelle 4"; or null if there is none
 * @param text the heading or caption, without notes and links
 * @param level how deep it stands, from 1
 */
public record ContentsEntry(Anchor anchor, @Nullable String number, List<Inline> text, int level) {

    /** Copies the list. */
    public ContentsEntry {
        text = List.copyOf(text);
    }

    /** Returns the heading's or caption's text without its inlines. */
    public String plainText() {
        return PlainText.of(text);
    }
}

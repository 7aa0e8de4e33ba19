package org.civicreport.html.style;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.civicreport.document.Document;
import org.civicreport.render.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The style sheets of a renderer, each made, encoded and digested once, since pages of a theme share them. Thread-safe.
 */
public final class StyleSheets {

    /** What is kept is bounded, whatever a server renders. */
    private static final int MOST = 16;

    private final Map<Key, StyleSheet> made = new ConcurrentHashMap<>();
    private final boolean fragments;
    private final boolean dark;
    private final Set<Part> own;

    /** All that a style sheet is made from; a fragment has no margins. */
    private record Key(Theme theme, @Nullable PrintMargins margins) {}

    /**
     * Begins without any.
     *
     * @param fragments whether they are for fragments, not for pages
     * @param dark whether there is a dark colour scheme too, unless the theme's own is dark
     * @param own what of a fragment looks as on a page of the library; all else looks as the page around says
     */
    public StyleSheets(boolean fragments, boolean dark, Set<Part> own) {
        this.fragments = fragments;
        this.dark = dark;
        this.own = Set.copyOf(own);
    }

    /**
     * Returns the style sheet of a document.
     *
     * @param document gives the words in the margins of printed pages
     * @param theme gives colours, typefaces and page
     * @return the style sheet
     */
    public StyleSheet of(Document document, Theme theme) {
        Key key = new Key(theme, fragments ? null : PrintMargins.of(document));
        StyleSheet style = made.get(key);
        if (style == null) {
            style = key.margins == null
                    ? StyleSheet.fragment(theme, dark, own)
                    : StyleSheet.page(key.margins, theme, dark);
            if (made.size() >= MOST) {
                made.clear();
            }
            made.put(key, style);
        }
        return style;
    }
}

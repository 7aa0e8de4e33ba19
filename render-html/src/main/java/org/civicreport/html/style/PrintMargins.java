package org.civicreport.html.style;

import org.civicreport.document.Document;
import org.civicreport.document.Label;
import org.civicreport.html.markup.CssString;
import org.civicreport.render.PageFormat;
import org.civicreport.text.TextPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Printed pages: their size, and what stands in their margins (CSS Paged Media Level 3). All of a style sheet that
 * changes with the document.
 *
 * @param title the document's title
 * @param draftMark the words that mark a draft, or null
 * @param pageOf the pattern of a page's place among all
 */
record PrintMargins(String title, @Nullable String draftMark, String pageOf) {

    static PrintMargins of(Document document) {
        return new PrintMargins(
                document.title(), document.draftMark(), document.labels().get(Label.PAGE_OF));
    }

    void write(StringBuilder css, PageFormat page) {
        css.append("@page {\n");
        css.append(size(page.width(), page.height()));
        css.append("  margin: " + page.top() + "mm " + page.right() + "mm " + page.bottom() + "mm " + page.left()
                + "mm;\n");
        box(css, "top-left", CssString.quote(title));
        box(css, "top-right", words(draftMark));
        box(css, "bottom-right", pageOf(pageOf));
        css.append("}\n@page landscape {\n")
                .append(size(page.height(), page.width()))
                .append("}\n");
    }

    private static String size(int width, int height) {
        return "  size: " + width + "mm " + height + "mm;\n";
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null ? null : CssString.quote(TextPolicy.clean(text));
    }

    private static void box(StringBuilder css, String place, @Nullable String content) {
        if (content != null) {
            css.append("  @").append(place).append(" { content: ").append(content);
            css.append("; font: 9pt var(--cr-body-family); color: var(--cr-muted); }\n");
        }
    }

    /** Turns "Seite {0} von {1}" into strings and counters. */
    private static String pageOf(String pattern) {
        StringBuilder content = new StringBuilder();
        int from = 0;
        for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
            boolean page = pattern.startsWith("{0}", at);
            if (page || pattern.startsWith("{1}", at)) {
                content.append(CssString.quote(pattern.substring(from, at)));
                content.append(page ? " counter(page) " : " counter(pages) ");
                from = at + 3;
            }
        }
        return content.append(CssString.quote(pattern.substring(from))).toString();
    }
}

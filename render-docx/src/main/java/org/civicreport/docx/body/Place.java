package org.civicreport.docx.body;

import java.util.Locale;
import org.civicreport.docx.styles.WordStyle;

/**
 * What a block's surroundings decide about it.
 *
 * @param style the style of running text here
 * @param indent how far its paragraphs stand in from the margin, in twentieths of a point
 * @param width how much room is left beside that, in twentieths of a point
 * @param lists how many lists stand around it
 * @param language the language of everything that says no other
 * @param pages how the pages stand
 */
record Place(WordStyle style, int indent, int width, int lists, Locale language, PageKind pages) {

    /** The same place for text that stands in by some more. */
    Place within(WordStyle inner, int more) {
        return new Place(inner, indent + more, width - more, lists, language, pages);
    }

    Place inList(int more) {
        return new Place(WordStyle.LIST_CONTINUE, indent + more, width - more, lists + 1, language, pages);
    }

    Place inCell(WordStyle cell, int cellWidth) {
        return new Place(cell, 0, cellWidth, 0, language, pages);
    }

    Place in(Locale other) {
        return new Place(style, indent, width, lists, other, pages);
    }

    Place on(PageKind other, int fullWidth) {
        return new Place(style, indent, fullWidth - indent, lists, language, other);
    }
}

package org.civicreport.docx.body;

import java.util.Locale;
import org.civicreport.docx.styles.Surroundings;
import org.civicreport.docx.styles.WordStyle;

/**
 * What a block's surroundings decide about it.
 *
 * @param style the style of running text here
 * @param around what it stands in, as far as lists look different there
 * @param indent how far its paragraphs stand in from the margin, in twentieths of a point
 * @param width how much room is left beside that, in twentieths of a point
 * @param lists how many lists stand around it
 * @param language the language of everything that says no other
 * @param pages how the pages stand
 */
record Place(WordStyle style, Surroundings around, int indent, int width, int lists, Locale language, PageKind pages) {

    /** A line needs so much room at least, 25 mm; what is nested more deeply stands in no further. */
    private static final int LEAST_WIDTH = 1417;

    /** A place in running text on upright pages. */
    static Place inText(int width, Locale language) {
        return new Place(WordStyle.BODY_TEXT, Surroundings.TEXT, 0, width, 0, language, PageKind.PORTRAIT);
    }

    /** The same place for text that stands in by some more. */
    Place within(WordStyle inner, int more) {
        int step = width - more < LEAST_WIDTH ? 0 : more;
        return new Place(inner, around, indent + step, width - step, lists, language, pages);
    }

    Place inList() {
        Place inside = within(around.further(lists), WordStyle.LIST_CONTINUE.indent());
        return new Place(inside.style, around, inside.indent, inside.width, lists + 1, language, pages);
    }

    Place inCell(WordStyle cell, int cellWidth) {
        return new Place(cell, Surroundings.CELL, 0, Math.max(1, cellWidth), 0, language, pages);
    }

    Place around(Surroundings other) {
        return new Place(style, other, indent, width, lists, language, pages);
    }

    Place in(Locale other) {
        return new Place(style, around, indent, width, lists, other, pages);
    }

    Place on(PageKind other, int fullWidth) {
        return new Place(style, around, indent, Math.max(LEAST_WIDTH, fullWidth - indent), lists, language, other);
    }
}

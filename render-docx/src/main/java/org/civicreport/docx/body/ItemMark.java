package org.civicreport.docx.body;

import org.civicreport.docx.styles.NumberingDefinitions;
import org.civicreport.docx.styles.Surroundings;
import org.civicreport.docx.styles.WordStyle;

/**
 * The bullet or number of an item.
 *
 * @param instance the list's numbering instance
 * @param level its level, from 0
 * @param around where the list stands
 */
record ItemMark(int instance, int level, Surroundings around) {

    /** The style of the paragraph that bears the mark; text of another style than a list's keeps it. */
    WordStyle style(WordStyle style) {
        return style == around.further(level) ? around.item(instance != NumberingDefinitions.BULLETS, level) : style;
    }

    /** Tells whether a style brings the mark, so that the paragraph needn't. */
    boolean isBroughtBy(WordStyle style) {
        return instance == NumberingDefinitions.BULLETS
                && level < around.levels()
                && style == around.item(false, level);
    }

    /** How far the text stands in by the list's definition alone. */
    int indent() {
        return NumberingDefinitions.indent(level);
    }
}

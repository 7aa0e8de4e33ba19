package org.civicreport.docx.body;

import org.civicreport.document.HeadingNumber;
import org.civicreport.document.Section;
import org.civicreport.docx.styles.NumberingDefinitions;
import org.civicreport.docx.styles.WordStyle;

/**
 * Writes headings. Word counts them by their styles, as {@link org.civicreport.document.Numbering} does; inside a heading
 * that isn't counted, where counting begins anew, by a list of their own.
 */
final class HeadingWriter {

    private final Writers writers;
    private final NumberedLists lists;
    private int level;

    /** The list that counts the sections beside each other; none before the first of them that is counted. */
    private int counting = NumberingDefinitions.NONE;

    HeadingWriter(Writers writers, NumberedLists lists) {
        this.writers = writers;
        this.lists = lists;
    }

    /** Writes a section, whose own sections stand one level deeper. */
    void within(Section section, Runnable content) {
        int own = NumberingDefinitions.NONE;
        if (section.number() instanceof HeadingNumber.Counted) {
            if (counting == NumberingDefinitions.NONE) {
                counting = lists.addHeadings(level);
            }
            own = counting;
        }
        int outer = counting;
        counting = own;
        level++;
        content.run();
        level--;
        counting = outer;
    }

    /** Tells whether a section is being written. */
    boolean areInside() {
        return level > 0;
    }

    /** Writes the heading of the section that is being written. */
    void write(Section section, Place place) {
        writers.paragraphs()
                .writeHeading(
                        level,
                        counting,
                        place,
                        () -> writers.bookmarks().mark(section.anchor(), () -> {
                            if (section.number() instanceof HeadingNumber.Given given) {
                                writers.runs().text(given.numeral() + "\t", RunFormat.of(WordStyle.HEADING_NUMBER));
                            }
                            writers.inlines().write(section.heading(), place.language());
                        }));
    }
}

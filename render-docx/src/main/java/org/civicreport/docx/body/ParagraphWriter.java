package org.civicreport.docx.body;

import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.Language;
import org.civicreport.docx.styles.NumberingDefinitions;
import org.civicreport.docx.styles.WordStyle;
import org.jspecify.annotations.Nullable;

/**
 * Writes paragraphs, and with them what waits for the next one: an item's mark, a page break before it, or a section
 * break after it. Not thread-safe.
 */
final class ParagraphWriter {

    private final XmlWriter xml;
    private final PageLayout layout;
    private @Nullable ItemMark mark;
    private @Nullable PageKind sectionEnd;
    private boolean pageBreak;
    private boolean afterTable;

    ParagraphWriter(XmlWriter xml, PageLayout layout) {
        this.xml = xml;
        this.layout = layout;
    }

    /**
     * The bullet or number of an item.
     *
     * @param instance the list's numbering instance
     * @param level its level, from 0
     */
    record ItemMark(int instance, int level) {}

    /** Lets the next paragraph begin on a new page. */
    void breakPage() {
        pageBreak = true;
    }

    /** Gives the next paragraph an item's mark. */
    void markItem(ItemMark next) {
        mark = next;
    }

    /** The kind of pages that end with the last paragraph of what is written now, or null if none do. */
    @Nullable
    PageKind sectionEnd() {
        return sectionEnd;
    }

    void endSection(@Nullable PageKind kind) {
        sectionEnd = kind;
    }

    /** Writes content after which, if {@code more} comes, the section goes on. */
    void holding(boolean more, Runnable content) {
        PageKind held = sectionEnd;
        if (more) {
            sectionEnd = null;
        }
        content.run();
        if (more) {
            sectionEnd = held;
        }
    }

    /** Writes the section break that found no paragraph of content to stand in, as after a table. */
    void settleSection(Place place) {
        if (sectionEnd != null) {
            write(WordStyle.AFTER_TABLE, place, () -> {});
        }
    }

    /** Word takes two tables without a paragraph between them for one, and wants the mark of an item in a paragraph. */
    void beforeTable(Place place) {
        settleMark(place);
        if (afterTable) {
            holding(true, () -> write(WordStyle.AFTER_TABLE, place, () -> {}));
        }
    }

    /** Writes a paragraph for a mark that has none, as of an item that begins with another list. */
    void settleMark(Place place) {
        if (mark != null) {
            holding(true, () -> write(place.style(), place, () -> {}));
        }
    }

    void afterTable() {
        afterTable = true;
    }

    /** Word wants a paragraph at the end of the body. */
    void settleEnd(Place place) {
        if (afterTable) {
            write(WordStyle.AFTER_TABLE, place, () -> {});
        }
    }

    /**
     * Writes a paragraph.
     *
     * @param style its style
     * @param place where it stands
     * @param content writes its runs
     */
    void write(WordStyle style, Place place, Runnable content) {
        ItemMark marked = mark;
        mark = null;
        afterTable = false;
        xml.open("w:p");
        xml.open("w:pPr");
        xml.empty("w:pStyle", "w:val", (marked == null ? style : itemStyle(style, marked)).id());
        if (pageBreak) {
            xml.empty("w:pageBreakBefore");
            pageBreak = false;
        }
        if (marked != null) {
            xml.open("w:numPr");
            xml.empty("w:ilvl", "w:val", Integer.toString(marked.level()));
            xml.empty("w:numId", "w:val", Integer.toString(marked.instance()));
            xml.end();
        }
        if (Language.isRightToLeft(place.language())) {
            xml.empty("w:bidi");
        }
        indent(style, place, marked);
        if (sectionEnd != null) {
            PageKind kind = sectionEnd;
            sectionEnd = null;
            layout.write(xml, kind);
        }
        xml.end();
        content.run();
        xml.end();
    }

    private static WordStyle itemStyle(WordStyle style, ItemMark marked) {
        if (style != WordStyle.LIST_CONTINUE) {
            return style;
        }
        return marked.instance() == NumberingDefinitions.BULLETS ? WordStyle.LIST_BULLET : WordStyle.LIST_NUMBER;
    }

    /** Writes an indent only where it differs from what the style or the numbering level says already. */
    private void indent(WordStyle style, Place place, @Nullable ItemMark marked) {
        String left = Integer.toString(place.indent());
        if (marked != null) {
            if (place.indent() != NumberingDefinitions.indent(marked.level())) {
                String hanging = Integer.toString(Math.min(place.indent(), NumberingDefinitions.indent(0)));
                xml.empty("w:ind", "w:left", left, "w:hanging", hanging);
            }
        } else if (place.indent() != style.indent()) {
            xml.empty("w:ind", "w:left", left);
        }
    }
}

package org.civicreport.docx.body;

import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.Language;
import org.civicreport.docx.styles.NumberingBase;
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
    private final NumberingBase lists;
    private @Nullable ItemMark mark;
    private @Nullable PageKind sectionEnd;
    private boolean pageBreak;
    private boolean keptWithNext;
    private boolean afterTable;
    private boolean afterBlock;

    ParagraphWriter(XmlWriter xml, PageLayout layout, NumberingBase lists) {
        this.xml = xml;
        this.layout = layout;
        this.lists = lists;
    }

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
        afterBlock = true;
    }

    /** Text that comes next is set apart from what was written, which has little space of its own below. */
    void afterBlock() {
        afterBlock = true;
    }

    /** Keeps the next paragraph on one page with the one after it, as text with the signature under it. */
    void keepWithNext() {
        keptWithNext = true;
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
        WordStyle spaced = afterBlock && style == WordStyle.BODY_TEXT ? WordStyle.BODY_APART : style;
        open(marked == null ? spaced : marked.style(style));
        if (marked == null) {
            direction(place);
            indent(style.indent(), place, false);
        } else {
            boolean brought = marked.isBroughtBy(marked.style(style)) && lists.brings(marked.style(style));
            if (!brought) {
                number(marked.instance(), marked.level());
            }
            direction(place);
            indent(brought ? marked.style(style).indent() : marked.indent(), place, true);
        }
        close(content);
    }

    /**
     * Writes a heading.
     *
     * @param level its level, from 1
     * @param list the list that counts it
     * @param place where it stands
     * @param content writes its runs
     */
    void writeHeading(int level, int list, Place place, Runnable content) {
        WordStyle style = WordStyle.heading(level);
        open(style);
        int brought = lists.brings(style) ? NumberingDefinitions.HEADINGS : NumberingDefinitions.NONE;
        if (list != brought) {
            number(list, level - 1);
        }
        direction(place);
        close(content);
    }

    private void open(WordStyle style) {
        afterTable = false;
        afterBlock = false;
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id());
        if (keptWithNext) {
            xml.empty("w:keepNext");
            keptWithNext = false;
        }
        if (pageBreak) {
            xml.empty("w:pageBreakBefore");
            pageBreak = false;
        }
    }

    private void number(int list, int level) {
        xml.open("w:numPr");
        if (list != NumberingDefinitions.NONE) {
            xml.empty("w:ilvl", "w:val", Integer.toString(level));
        }
        xml.empty("w:numId", "w:val", Integer.toString(lists.instance(list))).end();
    }

    private void direction(Place place) {
        if (Language.isRightToLeft(place.language())) {
            xml.empty("w:bidi");
        }
    }

    /** Writes an indent only where it differs from what style or list say already. */
    private void indent(int said, Place place, boolean marked) {
        if (place.indent() == said) {
            return;
        }
        String left = Integer.toString(place.indent());
        if (marked) {
            String hanging = Integer.toString(Math.min(place.indent(), NumberingDefinitions.indent(0)));
            xml.empty("w:ind", "w:left", left, "w:hanging", hanging);
        } else {
            xml.empty("w:ind", "w:left", left);
        }
    }

    private void close(Runnable content) {
        if (sectionEnd != null) {
            PageKind kind = sectionEnd;
            sectionEnd = null;
            layout.write(xml, kind);
        }
        xml.end();
        content.run();
        xml.end();
    }
}

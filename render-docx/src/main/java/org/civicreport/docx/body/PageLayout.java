package org.civicreport.docx.body;

import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.PageSetup;

/** Writes section properties: size, margins and running heads of pages (ECMA-376, part 1, clause 17.6.17). */
final class PageLayout {

    private final PageSetup page;
    private final RunningHeads heads;
    private final int titleTop;

    /**
     * @param page size and margins
     * @param heads the running heads
     * @param titleTop the margin above the text of the title page
     */
    PageLayout(PageSetup page, RunningHeads heads, int titleTop) {
        this.page = page;
        this.heads = heads;
        this.titleTop = titleTop;
    }

    /** The width of the text, in twentieths of a point. */
    int width(PageKind kind) {
        return kind == PageKind.LANDSCAPE ? page.textHeight() : page.textWidth();
    }

    /** The height of the text, in twentieths of a point. */
    int height(PageKind kind) {
        return kind == PageKind.LANDSCAPE ? page.textWidth() : page.textHeight();
    }

    void write(XmlWriter xml, PageKind kind) {
        xml.open("w:sectPr");
        boolean firstPageDiffers = heads.refer(xml, kind);
        xml.empty("w:type", "w:val", "nextPage");
        boolean landscape = kind == PageKind.LANDSCAPE;
        String shortSide = Integer.toString(page.width());
        String longSide = Integer.toString(page.height());
        if (landscape) {
            xml.empty("w:pgSz", "w:w", longSide, "w:h", shortSide, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", shortSide, "w:h", longSide);
        }
        // Turned clockwise: what was left is on top.
        xml.empty(
                "w:pgMar",
                "w:top",
                Integer.toString(top(kind)),
                "w:right",
                Integer.toString(landscape ? page.top() : page.right()),
                "w:bottom",
                Integer.toString(landscape ? page.right() : page.bottom()),
                "w:left",
                Integer.toString(landscape ? page.bottom() : page.left()),
                "w:header",
                Integer.toString(page.header()),
                "w:footer",
                Integer.toString(page.footer()),
                "w:gutter",
                "0");
        xml.empty("w:cols", "w:space", "708");
        if (firstPageDiffers) {
            xml.empty("w:titlePg");
        }
        xml.end();
    }

    private int top(PageKind kind) {
        return switch (kind) {
            case TITLE -> titleTop;
            case PORTRAIT -> page.top();
            case LANDSCAPE -> page.left();
        };
    }
}

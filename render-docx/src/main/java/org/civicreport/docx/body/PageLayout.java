package org.civicreport.docx.body;

import org.civicreport.docx.packaging.XmlWriter;
import org.civicreport.docx.styles.LineLength;
import org.civicreport.render.PageFormat;

/** Writes section properties: size, margins and running heads of pages (ECMA-376, part 1, clause 17.6.17). */
final class PageLayout {

    private final PageFormat page;
    private final RunningHeads heads;
    private boolean begun;
    private boolean headed;

    PageLayout(PageFormat page, RunningHeads heads) {
        this.page = page;
        this.heads = heads;
    }

    /** The width of the text, in twentieths of a point. */
    int width(PageKind kind) {
        return kind == PageKind.LANDSCAPE
                ? LineLength.ofMillimetres(page.height() - page.top() - page.bottom())
                : LineLength.of(page);
    }

    /** The height of the text, in twentieths of a point. */
    int height(PageKind kind) {
        return kind == PageKind.LANDSCAPE
                ? LineLength.ofMillimetres(page.width() - page.left() - page.right())
                : LineLength.ofMillimetres(page.height() - page.top() - page.bottom());
    }

    void write(XmlWriter xml, PageKind kind) {
        boolean begins = !begun && kind != PageKind.TITLE;
        begun = true;
        xml.open("w:sectPr");
        if (kind == PageKind.TITLE) {
            heads.referToDraftMark(xml, "default");
        } else if (!headed) {
            heads.refer(xml, begins);
            headed = true;
        }
        xml.empty("w:type", "w:val", "nextPage");
        boolean landscape = kind == PageKind.LANDSCAPE;
        String shortSide = twentieths(page.width());
        String longSide = twentieths(page.height());
        if (landscape) {
            xml.empty("w:pgSz", "w:w", longSide, "w:h", shortSide, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", shortSide, "w:h", longSide);
        }
        // Turned clockwise: what was left is on top.
        xml.empty(
                "w:pgMar",
                "w:top",
                twentieths(top(kind)),
                "w:right",
                twentieths(landscape ? page.top() : page.right()),
                "w:bottom",
                twentieths(landscape ? page.right() : page.bottom()),
                "w:left",
                twentieths(landscape ? page.bottom() : page.left()),
                "w:header",
                twentieths(Math.min(page.top(), page.left()) / 2),
                "w:footer",
                twentieths(Math.min(page.bottom(), page.right()) / 2),
                "w:gutter",
                "0");
        xml.empty("w:cols", "w:space", "708");
        if (begins) {
            xml.empty("w:titlePg");
        }
        xml.end();
    }

    /** On the title page, the text begins at a third of the height: where the eye looks first. */
    private int top(PageKind kind) {
        return switch (kind) {
            case TITLE -> Math.max(page.top(), page.height() * 3 / 10);
            case PORTRAIT -> page.top();
            case LANDSCAPE -> page.left();
        };
    }

    private static String twentieths(int millimetres) {
        return Integer.toString(LineLength.ofMillimetres(millimetres));
    }
}

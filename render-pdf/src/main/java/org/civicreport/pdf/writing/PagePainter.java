package org.civicreport.pdf.writing;

import java.io.IOException;
import java.util.List;
import org.civicreport.pdf.layout.Drawing;
import org.civicreport.pdf.layout.Frame;
import org.civicreport.pdf.layout.Page;
import org.civicreport.pdf.tagging.StructureTree;
import org.civicreport.pdf.tagging.Tag;
import org.civicreport.render.Colour;
import org.jspecify.annotations.Nullable;

/** Paints the frames of one page, each inside the marks that tie it to the structure tree or name it an artifact. */
final class PagePainter {

    private static final String LAYOUT = "<</Type /Layout>>";
    private static final String PAGINATION = "<</Type /Pagination>>";
    private static final int NOTHING = Integer.MIN_VALUE;

    private final Page page;
    private final int index;
    private final StructureTree structure;
    private final MarkedContent marked;
    private final Fonts fonts;
    private final Images images;
    private final PageResources resources;
    private final PageContent content = new PageContent();
    private int open = NOTHING;
    private @Nullable Colour fill;

    PagePainter(
            Page page,
            int index,
            StructureTree structure,
            MarkedContent marked,
            Fonts fonts,
            Images images,
            PageResources resources) {
        this.page = page;
        this.index = index;
        this.structure = structure;
        this.marked = marked;
        this.fonts = fonts;
        this.images = images;
        this.resources = resources;
    }

    PdfBytes paint() throws IOException {
        for (Frame frame : page.frames()) {
            if (frame instanceof Frame.PlaceFrame) {
                continue;
            }
            mark(frame.leaf());
            if (frame instanceof Frame.TextFrame text) {
                text(text, 0, 0);
            } else if (frame instanceof Frame.RectangleFrame box) {
                fill(box.colour());
                content.rectangle(box.x(), up(box.y() + box.height()), box.width(), box.height())
                        .paint(true, false);
            } else if (frame instanceof Frame.DrawingFrame drawing) {
                drawing(drawing);
                marked.bounds(
                        index,
                        drawing.leaf(),
                        drawing.x(),
                        up(drawing.y() + drawing.drawing().height()),
                        drawing.drawing().width(),
                        drawing.drawing().height());
            } else if (frame instanceof Frame.ImageFrame image) {
                String name = resources.image(images.object(image.key()));
                content.image(name, image.x(), up(image.y() + image.height()), image.width(), image.height());
                marked.bounds(
                        index, image.leaf(), image.x(), up(image.y() + image.height()), image.width(), image.height());
            }
        }
        mark(NOTHING);
        return content.bytes();
    }

    private int up(int y) {
        return page.height() - y;
    }

    private void mark(int leaf) {
        if (leaf == open) {
            return;
        }
        if (open != NOTHING) {
            content.endMarked();
        }
        open = leaf;
        if (leaf == Frame.LAYOUT || leaf == Frame.PAGINATION) {
            content.beginArtifact(leaf == Frame.LAYOUT ? LAYOUT : PAGINATION);
        } else if (leaf != NOTHING) {
            String tag = structure.owners().get(leaf).tag().type();
            content.beginMarked(tag, marked.add(index, leaf));
        }
    }

    private void fill(Colour colour) {
        if (!colour.equals(fill)) {
            content.fill(colour);
            fill = colour;
        }
    }

    private void text(Frame.TextFrame text, int dx, int dy) {
        if (text.text().isEmpty()) {
            return;
        }
        fill(text.colour());
        EmbeddedFont font = fonts.of(text.face());
        content.beginText(resources.font(text.face(), font), text.size(), text.x() + dx, up(text.y() + dy));
        String characters = text.text();
        for (int i = 0; i < characters.length(); ) {
            int codePoint = characters.codePointAt(i);
            i += Character.charCount(codePoint);
            content.code(font.code(codePoint));
        }
        content.endText();
        if (text.leaf() >= 0 && structure.owners().get(text.leaf()).tag() == Tag.FIGURE) {
            marked.bounds(index, text.leaf(), text.x(), up(text.y() + text.size() / 4), text.width(), text.size());
        }
    }

    private void drawing(Frame.DrawingFrame frame) {
        int x = frame.x();
        int y = frame.y();
        for (Drawing.Shape shape : frame.drawing().shapes()) {
            if (shape instanceof Drawing.Words words) {
                text(words.text(), x, y);
            } else if (shape instanceof Drawing.Circle circle) {
                colours(circle.fill(), circle.stroke(), circle.lineWidth());
                content.circle(x + circle.x(), up(y + circle.y()), circle.radius())
                        .paint(circle.fill() != null, circle.stroke() != null);
            } else if (shape instanceof Drawing.Path path) {
                path(path, x, y);
            }
        }
    }

    private void path(Drawing.Path path, int x, int y) {
        colours(path.fill(), path.stroke(), path.lineWidth());
        List<Integer> points = path.points();
        for (int i = 0; i < points.size(); i += 2) {
            int atX = x + points.get(i);
            int atY = up(y + points.get(i + 1));
            if (i == 0) {
                content.moveTo(atX, atY);
            } else {
                content.lineTo(atX, atY);
            }
        }
        if (path.closed()) {
            content.closePath();
        }
        content.paint(path.fill() != null, path.stroke() != null);
    }

    private void colours(@Nullable Colour inside, @Nullable Colour line, int lineWidth) {
        if (inside != null) {
            fill(inside);
        }
        if (line != null) {
            content.stroke(line, lineWidth);
        }
    }
}

package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.civicreport.pdf.layout.Box.BreakBox;
import org.civicreport.pdf.layout.Box.ColumnsBox;
import org.civicreport.pdf.layout.Box.ContentsBox;
import org.civicreport.pdf.layout.Box.FrameBox;
import org.civicreport.pdf.layout.Box.Insets;
import org.civicreport.pdf.layout.Box.PairBox;
import org.civicreport.pdf.layout.Box.ParagraphBox;
import org.civicreport.pdf.layout.Box.PictureBox;
import org.civicreport.pdf.layout.Box.RoomBox;
import org.civicreport.pdf.layout.Box.RuleBox;
import org.civicreport.pdf.layout.Box.StackBox;
import org.civicreport.pdf.layout.Box.TableBox;
import org.civicreport.pdf.layout.Box.TitleBox;
import org.civicreport.pdf.layout.Box.WholeBox;
import org.civicreport.pdf.layout.Frame.RectangleFrame;
import org.civicreport.pdf.layout.Strip.Band;
import org.civicreport.pdf.layout.Strip.Piece;
import org.civicreport.pdf.text.Metrics;
import org.civicreport.render.Cancellation;
import org.civicreport.render.Colour;
import org.civicreport.text.Hyphenation;

/** Sets boxes at a width: what comes out are strips, below each other, not yet divided into pages. */
final class Galley {

    static final int HAIRLINE = 500;
    private static final int BAR = 2_500;
    private static final int SIGNING_ROOM = 42_000;

    /** The first lines of the text below what is best seen at once. */
    private static final int BEGINNING = 40_000;

    private final LineSetter setter;
    private final TableSetter tables;
    private final PictureSetter pictures;
    private final PageGeometry geometry;

    Galley(Metrics metrics, Hyphenation hyphenation, PageGeometry geometry, Cancellation cancellation) {
        this.setter = new LineSetter(metrics, new LineBreaker(metrics, hyphenation, cancellation));
        this.geometry = geometry;
        this.tables = new TableSetter(this, geometry);
        this.pictures = new PictureSetter(geometry);
    }

    LineSetter setter() {
        return setter;
    }

    /** Returns what takes a document's boxes and hands strips on: each page orientation has its own width. */
    Consumer<Box> document(Consumer<Strip> strips) {
        return new Consumer<>() {
            private boolean landscape;

            @Override
            public void accept(Box box) {
                if (box instanceof BreakBox pages) {
                    landscape = pages.landscape();
                    strips.accept(new Strip.NewPage(landscape, pages.bare()));
                } else if (box instanceof RoomBox room) {
                    strips.accept(new Strip.Room(room.least(), room.least()));
                } else if (box instanceof WholeBox whole) {
                    List<Strip.Content> content =
                            stack(StackBox.plain(0, whole.boxes()), geometry.left(), geometry.textWidth(landscape));
                    strips.accept(new Strip.Room(height(content) + BEGINNING, 0));
                    content.forEach(strips);
                } else {
                    set(box, geometry.left(), geometry.textWidth(landscape)).forEach(strips);
                }
            }
        };
    }

    List<Strip.Content> set(Box box, int x, int width) {
        if (box instanceof ParagraphBox paragraph) {
            return setter.set(paragraph, x, width);
        } else if (box instanceof StackBox stack) {
            return stack(stack, x, width);
        } else if (box instanceof WholeBox whole) {
            return stack(StackBox.plain(0, whole.boxes()), x, width);
        } else if (box instanceof PairBox pair) {
            return pair(pair, x, width);
        } else if (box instanceof TableBox table) {
            return tables.set(table, x, width);
        } else if (box instanceof ContentsBox entry) {
            return setter.set(entry, x, width);
        } else if (box instanceof PictureBox picture) {
            return List.of(pictures.set(picture, x, width));
        } else if (box instanceof ColumnsBox columns) {
            return columns(columns, x, width);
        } else if (box instanceof FrameBox frame) {
            return List.of(frame(frame, x, width));
        } else if (box instanceof RuleBox rule) {
            int across = Math.min(width, rule.width());
            RectangleFrame line = new RectangleFrame(Frame.LAYOUT, rule.colour(), x, 0, across, rule.thickness());
            return List.of(Strip.Lines.of(rule.before(), rule.thickness(), true, List.of(line)));
        } else if (box instanceof TitleBox title) {
            return title(title, x, width);
        }
        // A page break inside something that is set as a whole, such as a coloured aside.
        return List.of();
    }

    private List<Strip.Content> stack(StackBox stack, int x, int width) {
        Insets insets = stack.insets();
        List<Strip.Content> inner = new ArrayList<>();
        for (Box box : stack.boxes()) {
            inner.addAll(set(box, x + insets.left(), Math.max(1, width - insets.left() - insets.right())));
        }
        if (inner.isEmpty()) {
            return inner;
        }
        if (!stack.isDecorated()) {
            inner.set(
                    0,
                    inner.get(0)
                            .withBefore(Math.max(stack.before(), inner.get(0).before())));
            return inner;
        }
        List<Band> bands = bands(stack, x, width);
        int last = inner.size() - 1;
        for (int i = 0; i <= last; i++) {
            Strip.Content strip = inner.get(i);
            int above = i == 0 ? insets.top() : strip.before();
            inner.set(i, strip.banded(bands, above, i == last ? insets.bottom() : 0));
        }
        inner.set(0, inner.get(0).withBefore(stack.before()));
        return inner;
    }

    private static List<Band> bands(StackBox stack, int x, int width) {
        List<Band> bands = new ArrayList<>();
        if (stack.background() != null) {
            bands.add(new Band(x, width, stack.background()));
        }
        if (stack.bar() != null) {
            bands.add(new Band(x, BAR, stack.bar()));
        }
        return bands;
    }

    /** The label stands beside the first lines of the body, as many as it is high itself. */
    private List<Strip.Content> pair(PairBox pair, int x, int width) {
        List<Strip.Content> label = set(pair.label(), x, pair.bodyOffset() - 4_000);
        List<Strip.Content> body =
                new ArrayList<>(set(pair.body(), x + pair.bodyOffset(), Math.max(1, width - pair.bodyOffset())));
        List<Piece> pieces = new ArrayList<>();
        int labelHeight = stacked(label, pieces, 0);
        int bodyHeight = 0;
        int taken = 0;
        boolean keep = false;
        Strip.Head head = null;
        while (taken < body.size() && (taken == 0 || bodyHeight < labelHeight)) {
            Strip.Content strip = body.get(taken);
            bodyHeight = stacked(List.of(strip), pieces, bodyHeight);
            keep = strip.keepWithNext();
            head = strip.head();
            taken++;
        }
        List<Strip.Content> strips = new ArrayList<>();
        int height = Math.max(labelHeight, bodyHeight);
        strips.add(new Strip.Lines(pair.before(), height, keep, pieces, List.of(), head));
        strips.addAll(body.subList(taken, body.size()));
        if (pair.keepWithNext()) {
            int last = strips.size() - 1;
            strips.set(last, strips.get(last).keeping(true));
        }
        return strips;
    }

    /** Puts strips below each other into one, and returns the height they reach. */
    static int stacked(List<Strip.Content> strips, List<Piece> pieces, int top) {
        int y = top;
        for (Strip.Content strip : strips) {
            y += y == 0 ? 0 : strip.before();
            if (!strip.bands().isEmpty()) {
                List<Frame> behind = new ArrayList<>();
                for (Band band : strip.bands()) {
                    behind.add(
                            new RectangleFrame(Frame.LAYOUT, band.colour(), band.x(), y, band.width(), strip.height()));
                }
                pieces.add(new Piece(y, strip.height(), behind));
            }
            for (Piece piece : strip.pieces()) {
                pieces.add(piece.down(y));
            }
            y += strip.height();
        }
        return y;
    }

    /** The room above the title and between title and particulars depends on how much there is of both. */
    private List<Strip.Content> title(TitleBox title, int x, int width) {
        List<Strip.Content> upper = stack(StackBox.plain(0, title.upper()), x, width);
        List<Strip.Content> lower = stack(StackBox.plain(0, title.lower()), x, width);
        int free = geometry.textHeight(title.landscape()) - height(upper) - height(lower);
        int drop = Math.max(0, Math.min(geometry.textHeight(title.landscape()) / 5, free / 2));
        List<Strip.Content> strips = new ArrayList<>();
        strips.add(Strip.Lines.of(0, drop, true, List.of()));
        strips.addAll(upper);
        strips.add(Strip.Lines.of(0, Math.max(0, free - drop), false, List.of()));
        strips.addAll(lower);
        return strips;
    }

    private static int height(List<Strip.Content> strips) {
        return strips.stream()
                .mapToInt(strip -> strip.before() + strip.height())
                .sum();
    }

    private List<Strip.Content> columns(ColumnsBox box, int x, int width) {
        int perRow = Math.min(box.columns().size(), 3);
        int each = (width - box.gap() * (perRow - 1)) / Math.max(2, perRow);
        List<Strip.Content> rows = new ArrayList<>();
        for (int from = 0; from < box.columns().size(); from += perRow) {
            List<Piece> pieces = new ArrayList<>();
            int height = 0;
            for (int i = from; i < Math.min(from + perRow, box.columns().size()); i++) {
                int left = x + (i - from) * (each + box.gap());
                List<Piece> column = new ArrayList<>();
                column.add(new Piece(
                        SIGNING_ROOM,
                        HAIRLINE,
                        List.of(new RectangleFrame(
                                Frame.LAYOUT, box.lineAbove(), left, SIGNING_ROOM, each, HAIRLINE))));
                height = Math.max(height, stacked(set(box.columns().get(i), left, each), column, SIGNING_ROOM + 4_000));
                pieces.addAll(column);
            }
            rows.add(new Strip.Lines(from == 0 ? box.before() : 0, height, false, pieces, List.of(), null));
        }
        return rows;
    }

    private static Strip.Content frame(FrameBox box, int x, int width) {
        Colour colour = box.border();
        int height = box.height();
        List<Frame> sides = List.of(
                new RectangleFrame(Frame.LAYOUT, colour, x, 0, width, HAIRLINE),
                new RectangleFrame(Frame.LAYOUT, colour, x, height - HAIRLINE, width, HAIRLINE),
                new RectangleFrame(Frame.LAYOUT, colour, x, 0, HAIRLINE, height),
                new RectangleFrame(Frame.LAYOUT, colour, x + width - HAIRLINE, 0, HAIRLINE, height));
        return Strip.Lines.of(box.before(), height, false, sides);
    }
}

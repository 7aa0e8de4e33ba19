package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.pdf.layout.Frame.RectangleFrame;
import org.civicreport.pdf.layout.Strip.Band;
import org.civicreport.pdf.layout.Strip.Content;
import org.civicreport.pdf.layout.Strip.Head;
import org.civicreport.pdf.layout.Strip.NewPage;
import org.civicreport.pdf.layout.Strip.Piece;

/**
 * Divides strips into pages. What is to be kept together moves to the next page together, unless it is higher than a
 * page. Looks ahead only as far as strips are kept with the next one, so time grows with the number of strips.
 */
final class PageBreaker {

    private final PageGeometry geometry;
    private final List<Draft> drafts = new ArrayList<>();
    private NewPage kind = new NewPage(false, false);
    private Draft page;
    private int y;

    PageBreaker(PageGeometry geometry) {
        this.geometry = geometry;
        this.page = newDraft();
    }

    /** A page that is being filled. */
    record Draft(NewPage kind, List<Frame> behind, List<Frame> frames) {
        boolean isEmpty() {
            return frames.isEmpty() && behind.isEmpty();
        }
    }

    List<Draft> pages(List<Strip> strips) {
        int from = 0;
        while (from < strips.size()) {
            Strip strip = strips.get(from);
            if (strip instanceof NewPage next) {
                kind = next;
                turn();
                from++;
            } else {
                int to = chainEnd(strips, from);
                keepTogether(strips.subList(from, to));
                for (Strip part : strips.subList(from, to)) {
                    place((Content) part);
                }
                from = to;
            }
        }
        return drafts;
    }

    private static int chainEnd(List<Strip> strips, int from) {
        int end = from;
        while (end < strips.size() && strips.get(end) instanceof Content content) {
            end++;
            if (!content.keepWithNext()) {
                break;
            }
        }
        return end;
    }

    private Draft newDraft() {
        Draft draft = new Draft(kind, new ArrayList<>(), new ArrayList<>());
        drafts.add(draft);
        y = 0;
        return draft;
    }

    private void turn() {
        if (page.isEmpty()) {
            drafts.remove(drafts.size() - 1);
        }
        page = newDraft();
    }

    private int room() {
        return geometry.textHeight(kind.landscape());
    }

    private void keepTogether(List<Strip> chain) {
        int needed = 0;
        for (int i = 0; i < chain.size(); i++) {
            Content strip = (Content) chain.get(i);
            needed += (needed == 0 && y == 0 ? 0 : strip.before());
            boolean last = i == chain.size() - 1;
            needed += last && strip.height() > room() / 2 ? firstPiece(strip) : strip.height();
        }
        if (y > 0 && y + needed > room() && needed <= room()) {
            turn();
        }
    }

    private static int firstPiece(Content strip) {
        return strip.pieces().stream().mapToInt(Piece::bottom).min().orElse(strip.height());
    }

    private void place(Content strip) {
        Content rest = strip;
        int before = y == 0 ? 0 : rest.before();
        boolean tall = strip.height() > room() / 2;
        if (y > 0 && y + before + (tall ? firstPiece(rest) : rest.height()) > room()) {
            turn();
            before = 0;
        }
        y += before;
        repeat(rest.head());
        while (y + rest.height() > room() && rest.pieces().size() > 1) {
            Content cut = cut(rest, room() - y);
            if (cut == rest) {
                break;
            }
            turn();
            rest = cut;
            repeat(rest.head());
        }
        put(rest, rest.pieces(), rest.height());
        y += rest.height();
    }

    private void repeat(@org.jspecify.annotations.Nullable Head head) {
        if (head == null || y > 0) {
            return;
        }
        for (Content strip : head.strips()) {
            List<Piece> artifacts =
                    strip.pieces().stream().map(RepeatedHead::artifact).toList();
            put(strip, artifacts, strip.height());
            y += strip.height();
        }
    }

    /** Puts what fits into the room on this page and returns the rest; the strip itself if nothing would be left. */
    private Content cut(Content strip, int room) {
        int limit = Math.max(room, firstPiece(strip));
        List<Piece> fitting = new ArrayList<>();
        List<Piece> rest = new ArrayList<>();
        int reached = 0;
        int next = Integer.MAX_VALUE;
        for (Piece piece : strip.pieces()) {
            if (piece.bottom() <= limit) {
                fitting.add(piece);
                reached = Math.max(reached, piece.bottom());
            } else {
                rest.add(piece);
                next = Math.min(next, piece.y());
            }
        }
        if (rest.isEmpty()) {
            return strip;
        }
        put(strip, fitting, reached);
        int shift = next;
        List<Piece> moved = rest.stream().map(piece -> piece.down(-shift)).toList();
        return new Content(0, strip.height() - shift, strip.keepWithNext(), moved, strip.bands(), strip.head());
    }

    private void put(Content strip, List<Piece> pieces, int height) {
        int top = geometry.top() + y;
        for (Band band : strip.bands()) {
            behind(new RectangleFrame(Frame.LAYOUT, band.colour(), band.x(), top, band.width(), height));
        }
        for (Piece piece : pieces) {
            for (Frame frame : piece.frames()) {
                page.frames().add(frame.down(top));
            }
        }
    }

    /** Joins a colour to the one above, so that no viewer shows a seam between them. */
    private void behind(RectangleFrame next) {
        List<Frame> behind = page.behind();
        for (int i = behind.size() - 1; i >= Math.max(0, behind.size() - 4); i--) {
            RectangleFrame above = (RectangleFrame) behind.get(i);
            if (above.x() == next.x()
                    && above.width() == next.width()
                    && above.colour().equals(next.colour())
                    && above.y() + above.height() == next.y()) {
                behind.set(
                        i,
                        new RectangleFrame(
                                above.leaf(),
                                above.colour(),
                                above.x(),
                                above.y(),
                                above.width(),
                                above.height() + next.height()));
                return;
            }
        }
        behind.add(next);
    }
}

package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.pdf.layout.Frame.RectangleFrame;
import org.civicreport.pdf.layout.Strip.Band;
import org.civicreport.pdf.layout.Strip.Content;
import org.civicreport.pdf.layout.Strip.Head;
import org.civicreport.pdf.layout.Strip.NewPage;
import org.civicreport.pdf.layout.Strip.Parts;
import org.civicreport.pdf.layout.Strip.Piece;
import org.civicreport.pdf.layout.Strip.Room;
import org.jspecify.annotations.Nullable;

/**
 * Divides strips into pages. What is to be kept together moves to the next page together, unless it is higher than a page;
 * a table's row is divided where it would leave notable room empty. Looks ahead only as far as strips are kept with the
 * next one, so time grows with the number of strips.
 */
final class PageBreaker {

    /** Room at the foot of a page that may stay empty rather than divide a row: this part of the page's height. */
    private static final int SPARED = 9;

    /** Room at the foot of a page that may stay empty so that what is best seen at once is: this part of its height. */
    private static final int EMPTY = 3;

    private final PageGeometry geometry;
    private final Footnotes footnotes;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Content> chain = new ArrayList<>();
    private NewPage kind = new NewPage(false, false);
    private Draft page;
    private int y;

    PageBreaker(PageGeometry geometry, Footnotes footnotes) {
        this.geometry = geometry;
        this.footnotes = footnotes;
        this.page = newDraft();
    }

    /** A page that is being filled. */
    record Draft(NewPage kind, List<Frame> behind, List<Frame> frames) {
        boolean isEmpty() {
            return frames.isEmpty() && behind.isEmpty();
        }
    }

    /** Takes the next strip. */
    void add(Strip strip) {
        if (strip instanceof NewPage next) {
            placeChain();
            kind = next;
            turn();
        } else if (strip instanceof Room wish) {
            placeChain();
            if (y > 0 && (free() < wish.least() || free() < wish.wanted() && free() < room() / EMPTY)) {
                turn();
            }
        } else {
            Content content = (Content) strip;
            chain.add(content);
            if (!content.keepWithNext()) {
                placeChain();
            }
        }
    }

    /** Returns the pages when everything has been added. */
    List<Draft> pages() {
        placeChain();
        while (footnotes.isWaiting()) {
            turn();
        }
        finishPage();
        if (page.isEmpty() && drafts.size() > 1) {
            drafts.remove(drafts.size() - 1);
        }
        return drafts;
    }

    private void placeChain() {
        if (!chain.isEmpty()) {
            keepTogether();
            for (int i = 0; i < chain.size(); i++) {
                place(chain.get(i), i > 0);
            }
            chain.clear();
        }
    }

    private Draft newDraft() {
        Draft draft = new Draft(kind, new ArrayList<>(), new ArrayList<>());
        drafts.add(draft);
        y = 0;
        footnotes.beginPage(room());
        return draft;
    }

    private void finishPage() {
        page.frames().addAll(footnotes.frames(page.kind().landscape()));
    }

    private void turn() {
        finishPage();
        if (page.isEmpty()) {
            drafts.remove(drafts.size() - 1);
        }
        page = newDraft();
    }

    private int room() {
        return geometry.textHeight(kind.landscape());
    }

    /** Returns what is left for more content, below {@code y} and above the notes. */
    private int free() {
        return room() - footnotes.height() - y;
    }

    /** Returns how much of the page content takes, its notes included. */
    private int needed(Content strip) {
        return strip.height() + footnotes.needed(strip, kind.landscape());
    }

    private int before(Content strip) {
        return y == 0 ? 0 : strip.before();
    }

    /** Turns the page if what belongs together doesn't fit on this one, but fits on another. */
    private void keepTogether() {
        int last = chain.size() - 1;
        int kept = 0;
        for (int i = 0; i < last; i++) {
            Content strip = chain.get(i);
            kept += (i == 0 ? before(strip) : strip.before()) + needed(strip);
        }
        Content end = chain.get(last);
        int before = last == 0 ? before(end) : end.before();
        int free = free() - kept - before;
        boolean fits = needed(end) <= free || (isWorthIt(kept + before, free) && split(end, free) != null);
        if (y > 0 && !fits && kept + before + Math.min(needed(end), room() / 2) <= room()) {
            turn();
        }
    }

    /** Room that is left is worth dividing what comes next if a reader would wonder why it is empty. */
    private boolean isWorthIt(int kept, int free) {
        return kept + free > room() / SPARED;
    }

    /**
     * Puts a strip onto this page and as many others as it takes.
     *
     * @param bound whether what stands above it on this page is kept with it
     */
    private void place(Content strip, boolean bound) {
        Content rest = strip;
        while (true) {
            int above = before(rest);
            repeat(rest.head());
            int free = free() - above;
            boolean fresh = page.isEmpty() || y == headHeight(rest.head());
            if (needed(rest) <= free || (fresh && rest.height() <= free)) {
                put(rest, above);
                return;
            }
            Parts parts = bound || fresh || isWorthIt(0, free) ? split(rest, free) : null;
            if (parts == null && fresh) {
                parts = rest.force(free);
                if (parts == null) {
                    put(rest, above);
                    return;
                }
            }
            if (parts != null) {
                put(parts.upper(), above);
                rest = parts.lower();
            }
            turn();
        }
    }

    /** Divides so that the upper part's notes have room below it. */
    private @Nullable Parts split(Content strip, int free) {
        Parts parts = strip.split(free);
        if (parts == null || needed(parts.upper()) <= free) {
            return parts;
        }
        Parts smaller = strip.split(free - needed(parts.upper()) + parts.upper().height());
        return smaller == null || needed(smaller.upper()) > free ? null : smaller;
    }

    private static int headHeight(@Nullable Head head) {
        return head == null ? 0 : head.height();
    }

    private void repeat(@Nullable Head head) {
        if (head == null || y > 0) {
            return;
        }
        for (Content strip : head.strips()) {
            List<Piece> artifacts =
                    strip.pieces().stream().map(RepeatedHead::artifact).toList();
            put(strip, artifacts);
        }
    }

    private void put(Content strip, int above) {
        y += above;
        put(strip, strip.pieces());
        footnotes.add(strip, kind.landscape(), room() - y);
    }

    private void put(Content strip, List<Piece> pieces) {
        int top = geometry.top() + y;
        for (Band band : strip.bands()) {
            behind(new RectangleFrame(Frame.LAYOUT, band.colour(), band.x(), top, band.width(), strip.height()));
        }
        for (Piece piece : pieces) {
            for (Frame frame : piece.frames()) {
                page.frames().add(frame.down(top));
            }
        }
        y += strip.height();
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

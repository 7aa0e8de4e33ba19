package org.civicreport.pdf.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicreport.pdf.layout.Frame.PlaceFrame;
import org.civicreport.pdf.layout.Frame.RectangleFrame;
import org.civicreport.pdf.layout.Strip.Content;
import org.civicreport.pdf.layout.Strip.Piece;
import org.civicreport.render.Colour;

/**
 * The notes at the foot of the page that is being filled. Lines of a note that its page has no room for go on at the foot
 * of the next.
 */
final class Footnotes {

    private static final int ABOVE_RULE = 10_000;
    private static final int BELOW_RULE = 4_000;
    private static final int RULE_WIDTH = 110_000;

    private final NoteBoxes notes;
    private final Galley galley;
    private final PageGeometry geometry;
    private final Colour rule;
    private final Map<String, List<Content>> set = new HashMap<>();
    private final Deque<Content> waiting = new ArrayDeque<>();
    private final List<Content> here = new ArrayList<>();
    private int height;

    Footnotes(NoteBoxes notes, Galley galley, PageGeometry geometry, Colour rule) {
        this.notes = notes;
        this.galley = galley;
        this.geometry = geometry;
        this.rule = rule;
    }

    /** Returns how much room the notes take that the page has so far. */
    int height() {
        return height;
    }

    /** Tells whether lines are left for the next page. */
    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** Returns how much more room is needed if a strip comes onto the page. */
    int needed(Content strip, boolean landscape) {
        int sum = 0;
        for (Content line : lines(strip, landscape)) {
            sum += line.before() + line.height();
        }
        return sum == 0 ? 0 : sum + (here.isEmpty() ? ABOVE_RULE + BELOW_RULE : 0);
    }

    /** Takes the notes of a strip that came onto the page. */
    void add(Content strip, boolean landscape, int room) {
        waiting.addAll(lines(strip, landscape));
        fill(room);
    }

    /** Begins with what the page before had no room for. */
    void beginPage(int room) {
        here.clear();
        height = 0;
        fill(room * 2 / 3);
    }

    private void fill(int room) {
        while (!waiting.isEmpty()) {
            Content line = waiting.element();
            int more = line.before() + line.height() + (here.isEmpty() ? ABOVE_RULE + BELOW_RULE : 0);
            if (height + more > room) {
                return;
            }
            height += more;
            here.add(waiting.remove());
        }
    }

    /** Returns the page's notes with the line above them, from the page's upper edge. */
    List<Frame> frames(boolean landscape) {
        List<Frame> frames = new ArrayList<>();
        if (here.isEmpty()) {
            return frames;
        }
        int y = geometry.top() + geometry.textHeight(landscape) - height + ABOVE_RULE;
        frames.add(new RectangleFrame(Frame.LAYOUT, rule, geometry.left(), y, RULE_WIDTH, Galley.HAIRLINE));
        y += BELOW_RULE;
        for (Content line : here) {
            y += line.before();
            for (Piece piece : line.pieces()) {
                for (Frame frame : piece.frames()) {
                    frames.add(frame.down(y));
                }
            }
            y += line.height();
        }
        return frames;
    }

    private List<Content> lines(Content strip, boolean landscape) {
        List<Content> lines = new ArrayList<>();
        if (notes.isEmpty()) {
            return lines;
        }
        for (Piece piece : strip.pieces()) {
            for (Frame frame : piece.frames()) {
                if (frame instanceof PlaceFrame place && NotePlaces.isMark(place.name())) {
                    lines.addAll(set.computeIfAbsent(place.name(), mark -> set(mark, landscape)));
                }
            }
        }
        return lines;
    }

    private List<Content> set(String mark, boolean landscape) {
        Box note = notes.find(mark);
        return note == null ? List.of() : galley.set(note, geometry.left(), geometry.textWidth(landscape));
    }
}

package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.render.Colour;
import org.jspecify.annotations.Nullable;

/** What the page breaker is given, in order. */
sealed interface Strip {

    /** A new page. */
    record NewPage(boolean landscape, boolean bare) implements Strip {}

    /**
     * Content across the whole width. Stands on one page if it can; what is higher than a page is cut between pieces.
     *
     * @param before the room above, which vanishes at the top of a page
     * @param height the height
     * @param keepWithNext whether the next one stands on the same page
     * @param pieces what can't be cut, from top to bottom
     * @param bands colours behind the whole height
     * @param head what is repeated above it at the top of a page, or null
     */
    record Content(
            int before,
            int height,
            boolean keepWithNext,
            List<Piece> pieces,
            List<Band> bands,
            @Nullable Head head) implements Strip {

        static Content line(int before, int height, boolean keepWithNext, List<Frame> frames) {
            return new Content(before, height, keepWithNext, List.of(new Piece(0, height, frames)), List.of(), null);
        }

        Content withBefore(int value) {
            return new Content(value, height, keepWithNext, pieces, bands, head);
        }

        Content keeping(boolean value) {
            return new Content(before, height, value, pieces, bands, head);
        }

        /** Puts colours behind, room above included, and more room above and below. */
        Content banded(List<Band> more, int above, int below) {
            List<Band> all = new ArrayList<>(more);
            all.addAll(bands);
            List<Piece> moved = pieces.stream().map(piece -> piece.down(above)).toList();
            return new Content(0, above + height + below, keepWithNext, moved, all, head);
        }
    }

    /** Frames that stay together; from the top of the strip. */
    record Piece(int y, int height, List<Frame> frames) {

        Piece down(int distance) {
            return distance == 0
                    ? this
                    : new Piece(
                            y + distance,
                            height,
                            frames.stream().map(frame -> frame.down(distance)).toList());
        }

        int bottom() {
            return y + height;
        }
    }

    /** A colour behind a strip. */
    record Band(int x, int width, Colour colour) {}

    /** What is repeated at the top of pages: a table's head. */
    record Head(int height, List<Content> strips) {}
}

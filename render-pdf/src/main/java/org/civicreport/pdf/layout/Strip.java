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
     * A new page, unless there is so much room on this one.
     *
     * @param wanted the room that what comes next is to have, unless a good part of this page would stay empty for it
     * @param least the room that it must have
     */
    record Room(int wanted, int least) implements Strip {}

    /** Content across the whole width: a line, a picture, a table's row. */
    sealed interface Content extends Strip permits Lines, Rows {

        /** Returns the room above, which vanishes at the top of a page. */
        int before();

        /** Returns the height. */
        int height();

        /** Tells whether the next one stands on the same page. */
        boolean keepWithNext();

        /** Returns what stands in it, from top to bottom. */
        List<Piece> pieces();

        /** Returns the colours behind the whole height. */
        List<Band> bands();

        /** Returns what is repeated above it at the top of a page, or null. */
        @Nullable
        Head head();

        Content withBefore(int value);

        Content keeping(boolean value);

        /** Puts colours behind, room above included, and more room above and below. */
        Content banded(List<Band> more, int above, int below);

        /**
         * Divides it so that a reader doesn't stumble: between paragraphs, or with two lines of each on either side.
         *
         * @param room the height that is there for the upper part
         * @return both parts, or null if it can't be divided well within this room
         */
        @Nullable
        Parts split(int room);

        /**
         * Divides what is higher than a page wherever it must be.
         *
         * @param room the height of a page
         * @return both parts, or null if there are no two parts
         */
        @Nullable
        Parts force(int room);
    }

    /** What stands before a page break and what behind it. */
    record Parts(Content upper, Content lower) {}

    /** Content that stays together, unless it is higher than a page; then it is cut between pieces. */
    record Lines(
            int before,
            int height,
            boolean keepWithNext,
            List<Piece> pieces,
            List<Band> bands,
            @Nullable Head head) implements Content {

        static Lines of(int before, int height, boolean keepWithNext, List<Frame> frames) {
            return new Lines(before, height, keepWithNext, List.of(new Piece(0, height, frames)), List.of(), null);
        }

        @Override
        public Lines withBefore(int value) {
            return new Lines(value, height, keepWithNext, pieces, bands, head);
        }

        @Override
        public Lines keeping(boolean value) {
            return new Lines(before, height, value, pieces, bands, head);
        }

        @Override
        public Lines banded(List<Band> more, int above, int below) {
            List<Band> all = new ArrayList<>(more);
            all.addAll(bands);
            List<Piece> moved = pieces.stream().map(piece -> piece.down(above)).toList();
            return new Lines(0, above + height + below, keepWithNext, moved, all, head);
        }

        @Override
        public @Nullable Parts split(int room) {
            return null;
        }

        @Override
        public @Nullable Parts force(int room) {
            int limit =
                    Math.max(room, pieces.stream().mapToInt(Piece::bottom).min().orElse(height));
            List<Piece> fitting = new ArrayList<>();
            List<Piece> rest = new ArrayList<>();
            int reached = 0;
            int next = Integer.MAX_VALUE;
            for (Piece piece : pieces) {
                if (piece.bottom() <= limit) {
                    fitting.add(piece);
                    reached = Math.max(reached, piece.bottom());
                } else {
                    rest.add(piece);
                    next = Math.min(next, piece.y());
                }
            }
            if (rest.isEmpty()) {
                return null;
            }
            int shift = next;
            List<Piece> moved = rest.stream().map(piece -> piece.down(-shift)).toList();
            return new Parts(
                    new Lines(before, reached, false, fitting, bands, head),
                    new Lines(0, height - shift, keepWithNext, moved, bands, head));
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

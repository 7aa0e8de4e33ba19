package org.civicreport.pdf.layout;

import java.util.List;
import org.civicreport.document.Table;
import org.civicreport.render.Colour;
import org.jspecify.annotations.Nullable;

/** A block on its way to the page: its text has looks and leaves, but no lines and no place yet. Lengths: 1/1000 pt. */
sealed interface Box {

    /** Returns the room above, which vanishes at the top of a page. */
    int before();

    /** Lines of text. */
    record ParagraphBox(
            int before, List<Run> runs, Look look, @Nullable String place) implements Box {

        /** Returns it with words kept whole, as in titles. */
        ParagraphBox undivided() {
            return new ParagraphBox(before, runs, look.undivided(), place);
        }

        /** Returns it as the place that links lead to. */
        ParagraphBox at(String name) {
            return new ParagraphBox(before, runs, look, name);
        }
    }

    /**
     * How a paragraph is set.
     *
     * @param leading from base line to base line
     * @param alignment to which side
     * @param keepWithNext whether what follows stands on the same page
     * @param divides whether words may be divided that a line has room for
     */
    record Look(int leading, Table.Alignment alignment, boolean keepWithNext, boolean divides) {

        Look(int leading, Table.Alignment alignment, boolean keepWithNext) {
            this(leading, alignment, keepWithNext, true);
        }

        /** Returns it with words kept whole. */
        Look undivided() {
            return new Look(leading, alignment, keepWithNext, false);
        }
    }

    /**
     * Boxes below each other.
     *
     * @param insets the room inside
     * @param background the colour behind, or null
     * @param bar the colour of a bar at the left, or null
     */
    record StackBox(
            int before,
            List<Box> boxes,
            Insets insets,
            @Nullable Colour background,
            @Nullable Colour bar) implements Box {

        static StackBox plain(int before, List<Box> boxes) {
            return new StackBox(before, boxes, Insets.NONE, null, null);
        }

        boolean isDecorated() {
            return background != null || bar != null;
        }
    }

    /** Room inside a stack. */
    record Insets(int left, int top, int right, int bottom) {
        static final Insets NONE = new Insets(0, 0, 0, 0);
    }

    /** A label with what it labels at its right: list marks, terms, form fields. */
    record PairBox(int before, Box label, Box body, int bodyOffset, boolean keepWithNext) implements Box {}

    /**
     * Boxes side by side, each as wide as the others.
     *
     * @param lineAbove the colour of a line to sign on above each
     */
    record ColumnsBox(int before, List<Box> columns, int gap, Colour lineAbove) implements Box {}

    /** A table. */
    record TableBox(int before, List<Table.Column> columns, List<Row> head, List<Row> body, TableColours colours)
            implements Box {}

    /** What a table is coloured with. */
    record TableColours(Colour head, Colour rule, Colour headRule) {}

    /** A row of a table. */
    record Row(List<Cell> cells) {}

    /** A cell, in the column where it begins. */
    record Cell(int column, int columnSpan, int rowSpan, Box content) {}

    /** Something with a size of its own. */
    record PictureBox(
            int before,
            int leaf,
            Picture picture,
            boolean keepWithNext,
            @Nullable String place) implements Box {}

    /** What a picture box shows. */
    sealed interface Picture {
        /** A drawing, made for a width. */
        record Drawn(java.util.function.IntFunction<Drawing> drawing) implements Picture {}

        /** An image of a size in pixels. */
        record Raster(String key, int width, int height) implements Picture {}
    }

    /**
     * A line of the table of contents: number, words, dots, the page.
     *
     * @param indent where the number stands
     * @param hanging how far right of it the words stand, in each of their lines
     */
    record ContentsBox(
            int before,
            List<Run> number,
            List<Run> words,
            Look look,
            int indent,
            int hanging,
            String place,
            int pageLeaf,
            int link)
            implements Box {}

    /** A line across. */
    record RuleBox(int before, int width, int thickness, Colour colour) implements Box {

        /** As wide as the text. */
        static final int ACROSS = Integer.MAX_VALUE;
    }

    /** A title page: the upper boxes in its upper half, the lower ones at its foot. */
    record TitleBox(int before, List<Box> upper, List<Box> lower, boolean landscape) implements Box {}

    /** What is best seen at once. */
    record WholeBox(List<Box> boxes) implements Box {
        @Override
        public int before() {
            return boxes.isEmpty() ? 0 : boxes.get(0).before();
        }
    }

    /** A new page, unless there is at least so much room on this one. */
    record RoomBox(int least) implements Box {
        @Override
        public int before() {
            return 0;
        }
    }

    /** An empty area with a border, to write in. */
    record FrameBox(int before, int height, Colour border) implements Box {}

    /** A new page, upright or across; {@code bare} without running head and page number. */
    record BreakBox(boolean landscape, boolean bare) implements Box {
        @Override
        public int before() {
            return 0;
        }
    }
}

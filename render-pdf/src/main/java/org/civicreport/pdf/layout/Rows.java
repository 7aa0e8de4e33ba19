package org.civicreport.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.civicreport.pdf.layout.Frame.RectangleFrame;
import org.civicreport.pdf.layout.Strip.Band;
import org.civicreport.pdf.layout.Strip.Content;
import org.civicreport.pdf.layout.Strip.Head;
import org.civicreport.pdf.layout.Strip.Parts;
import org.civicreport.pdf.layout.Strip.Piece;
import org.civicreport.render.Colour;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that spans tie together, usually one. A page break divides each cell for itself: what didn't fit of it
 * begins at the top of the next page. No cell that has content begins or ends with less than two lines there.
 */
final class Rows implements Content {

    /** The room above a cell's content. */
    static final int PADDING_TOP = 4_000;

    /** The room below a cell's content. */
    static final int PADDING_BOTTOM = 4_500;

    private static final int LEAST_LINES = 2;

    private final int before;
    private final boolean keepWithNext;
    private final List<Cell> cells;
    private final int[] tops;
    private final Rule rule;
    private final List<Band> bands;
    private final Insets insets;
    private final @Nullable Head head;

    /**
     * A cell with its content set.
     *
     * @param row the row where it begins
     * @param rowSpan how many rows it takes
     * @param left where it begins
     * @param right where it ends
     * @param strips its content, at its place across
     * @param open whether it goes on behind a page break, so that no line closes it
     */
    record Cell(int row, int rowSpan, int left, int right, List<Content> strips, boolean open) {

        int height() {
            int height = 0;
            for (Content strip : strips) {
                height += (height == 0 ? 0 : strip.before()) + strip.height();
            }
            return height;
        }

        int end() {
            return row + rowSpan;
        }
    }

    /** The line below each cell. */
    record Rule(Colour colour, int width) {}

    private record Insets(int above, int below) {}

    private Rows(
            int before,
            boolean keepWithNext,
            List<Cell> cells,
            int[] tops,
            Rule rule,
            List<Band> bands,
            Insets insets,
            @Nullable Head head) {
        this.before = before;
        this.keepWithNext = keepWithNext;
        this.cells = cells;
        this.tops = tops;
        this.rule = rule;
        this.bands = bands;
        this.insets = insets;
        this.head = head;
    }

    /** Puts cells together; each row is as high as its highest content. */
    static Rows of(int rows, List<Cell> cells, Rule rule, @Nullable Head head) {
        return new Rows(0, false, cells, tops(rows, cells), rule, List.of(), new Insets(0, 0), head);
    }

    private static int[] tops(int rows, List<Cell> cells) {
        int[] tops = new int[rows + 1];
        for (int r = 0; r < rows; r++) {
            int bottom = tops[r] + PADDING_TOP + PADDING_BOTTOM;
            for (Cell cell : cells) {
                if (cell.end() == r + 1) {
                    bottom = Math.max(bottom, tops[cell.row()] + PADDING_TOP + cell.height() + PADDING_BOTTOM);
                }
            }
            tops[r + 1] = bottom;
        }
        return tops;
    }

    @Override
    public int before() {
        return before;
    }

    @Override
    public int height() {
        return insets.above() + tops[tops.length - 1] + insets.below();
    }

    @Override
    public boolean keepWithNext() {
        return keepWithNext;
    }

    @Override
    public List<Band> bands() {
        return bands;
    }

    @Override
    public @Nullable Head head() {
        return head;
    }

    @Override
    public Rows withBefore(int value) {
        return new Rows(value, keepWithNext, cells, tops, rule, bands, insets, head);
    }

    @Override
    public Rows keeping(boolean value) {
        return new Rows(before, value, cells, tops, rule, bands, insets, head);
    }

    @Override
    public Rows banded(List<Band> more, int above, int below) {
        List<Band> all = new ArrayList<>(more);
        all.addAll(bands);
        Insets wider = new Insets(insets.above() + above, insets.below() + below);
        return new Rows(0, keepWithNext, cells, tops, rule, all, wider, head);
    }

    @Override
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (Cell cell : cells) {
            List<Piece> inner = new ArrayList<>();
            Galley.stacked(cell.strips(), inner, 0);
            int top = insets.above() + tops[cell.row()] + PADDING_TOP;
            inner.forEach(piece -> pieces.add(piece.down(top)));
            if (!cell.open()) {
                int bottom = insets.above() + tops[cell.end()] - rule.width();
                pieces.add(new Piece(
                        bottom,
                        rule.width(),
                        List.of(new RectangleFrame(
                                Frame.LAYOUT,
                                rule.colour(),
                                cell.left(),
                                bottom,
                                cell.right() - cell.left(),
                                rule.width()))));
            }
        }
        return pieces;
    }

    @Override
    public @Nullable Parts split(int room) {
        int inside = room - insets.above();
        int row = rowAt(inside);
        Parts parts = cut(row, true, inside, false);
        for (int edge = row; parts == null && edge > 0; edge--) {
            parts = cut(edge, false, tops[edge], false);
        }
        return parts;
    }

    @Override
    public @Nullable Parts force(int room) {
        Parts parts = split(room);
        int inside = room - insets.above();
        return parts == null ? cut(rowAt(inside), true, inside, true) : parts;
    }

    private int rowAt(int y) {
        int row = 0;
        while (row + 2 < tops.length && tops[row + 1] <= y) {
            row++;
        }
        return row;
    }

    /**
     * Divides the rows inside a row or above it.
     *
     * @param row the first row of the lower part
     * @param inside whether the upper part has the beginning of this row
     * @param limit the height of the upper part
     * @param forced whether any place between two lines will do
     */
    private @Nullable Parts cut(int row, boolean inside, int limit, boolean forced) {
        int upperRows = inside ? row + 1 : row;
        List<Cell> upper = new ArrayList<>();
        List<Cell> lower = new ArrayList<>();
        boolean begun = false;
        for (Cell cell : cells) {
            if (cell.row() >= upperRows) {
                lower.add(new Cell(
                        cell.row() - row, cell.rowSpan(), cell.left(), cell.right(), cell.strips(), cell.open()));
            } else if (cell.end() <= row) {
                upper.add(cell);
                begun = true;
            } else {
                int count = fitting(cell, limit - tops[cell.row()] - PADDING_TOP - PADDING_BOTTOM, forced);
                if (count == 0 && !cell.strips().isEmpty() && !forced) {
                    return null;
                }
                begun |= count > 0;
                List<Content> above = cell.strips().subList(0, count);
                List<Content> below = cell.strips().subList(count, cell.strips().size());
                upper.add(new Cell(cell.row(), upperRows - cell.row(), cell.left(), cell.right(), above, true));
                lower.add(new Cell(0, cell.end() - row, cell.left(), cell.right(), below, cell.open()));
            }
        }
        boolean goesOn = lower.stream().anyMatch(cell -> !cell.strips().isEmpty());
        return begun && goesOn ? new Parts(part(upperRows, upper, true), part(rows() - row, lower, false)) : null;
    }

    private int rows() {
        return tops.length - 1;
    }

    private Rows part(int rows, List<Cell> content, boolean first) {
        return new Rows(
                first ? before : 0,
                !first && keepWithNext,
                content,
                tops(rows, content),
                rule,
                bands,
                new Insets(first ? insets.above() : 0, first ? 0 : insets.below()),
                head);
    }

    /** Returns how many of a cell's strips stand in the room. */
    private static int fitting(Cell cell, int room, boolean forced) {
        List<Content> strips = cell.strips();
        int size = strips.size();
        int count = 0;
        int height = 0;
        while (count < size) {
            Content strip = strips.get(count);
            height += (height == 0 ? 0 : strip.before()) + strip.height();
            if (height > room && !(forced && count == 0)) {
                break;
            }
            count++;
        }
        if (forced || count == size) {
            return count;
        }
        count = Math.min(count, size - LEAST_LINES);
        while (count >= LEAST_LINES && strips.get(count - 1).keepWithNext()) {
            count--;
        }
        return count < LEAST_LINES ? 0 : count;
    }
}

package org.civicreport.drawing;

import java.util.List;

/**
 * A pattern that tells a series without its colour. The tile is a square to be repeated at a fixed size (about 2 mm),
 * however large the area is; its lines are in the tone's colour, about a quarter of the tile wide, on a light ground.
 */
public enum Pattern {
    /** Filled without a pattern. */
    SOLID,
    /** Lines that rise to the right. */
    RISING(new Line(-0.25, 0.25, 0.25, -0.25), new Line(0, 1, 1, 0), new Line(0.75, 1.25, 1.25, 0.75)),
    /** Level lines. */
    LEVEL(new Line(0, 0.5, 1, 0.5)),
    /** Dots. */
    DOTTED(new Line(0.375, 0.5, 0.625, 0.5)),
    /** Upright lines. */
    UPRIGHT(new Line(0.5, 0, 0.5, 1)),
    /** Lines that rise and fall, crossing each other. */
    CROSSED(new Line(0, 0, 1, 1), new Line(0, 1, 1, 0));

    private static final List<Pattern> ALL = List.of(values());

    private final List<Line> tile;

    Pattern(Line... tile) {
        this.tile = List.of(tile);
    }

    /**
     * Returns the lines in one tile; they may reach over its edges, where the tile cuts them off.
     *
     * @return the lines in a unit square; none for {@link #SOLID}
     */
    public List<Line> tile() {
        return tile;
    }

    /**
     * Returns the pattern of a series. After the last pattern the first follows again.
     *
     * @param series the series' place in its chart, from 0
     * @return its pattern
     */
    public static Pattern of(int series) {
        return ALL.get(series % ALL.size());
    }
}

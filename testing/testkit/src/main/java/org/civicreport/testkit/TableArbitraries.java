package org.civicreport.testkit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.civicreport.document.Block;
import org.civicreport.document.Inline;
import org.civicreport.document.Table;

/** Tables whose cells span columns and rows as they like, but fill the grid. */
final class TableArbitraries {

    private static final int MOST_COLUMNS = 5;
    private static final int MOST_HEAD_ROWS = 2;
    private static final int MOST_BODY_ROWS = 4;

    private TableArbitraries() {}

    /** What a cell says and how far it would like to reach. */
    private record Wish(List<Block> blocks, int columns, int rows) {}

    static Arbitrary<Table> tables(Arbitrary<Block> cellBlocks) {
        Arbitrary<List<Inline>> captions =
                WeightedChoice.either(Arbitraries.just(List.<Inline>of()), InlineArbitraries.running());
        Arbitrary<List<Table.Column>> columns = column().list().ofMinSize(1).ofMaxSize(MOST_COLUMNS);
        Arbitrary<Integer> headRows = Arbitraries.integers().between(1, MOST_HEAD_ROWS);
        Arbitrary<Integer> bodyRows = Arbitraries.integers().between(0, MOST_BODY_ROWS);
        Arbitrary<List<Wish>> wishes = wish(cellBlocks).list().ofSize(MOST_COLUMNS * (MOST_HEAD_ROWS + MOST_BODY_ROWS));
        return Combinators.combine(captions, columns, headRows, bodyRows, wishes, Arbitraries.of(true, false))
                .as((caption, width, head, body, cells, rowHeaders) -> {
                    Iterator<Wish> next = cells.iterator();
                    return new Table(
                            AnchorAssignment.draft(),
                            caption,
                            width,
                            rows(head, width.size(), next),
                            rows(body, width.size(), next),
                            rowHeaders);
                });
    }

    private static Arbitrary<Table.Column> column() {
        return Combinators.combine(
                        Arbitraries.of(Table.Alignment.class),
                        Arbitraries.integers().between(0, 6))
                .as(Table.Column::new);
    }

    private static Arbitrary<Wish> wish(Arbitrary<Block> blocks) {
        Arbitrary<Integer> span = Arbitraries.of(1, 1, 1, 1, 2, 3);
        return Combinators.combine(blocks.list().ofMaxSize(2), span, span).as(Wish::new);
    }

    /** Fills the grid from the upper left; a cell gets what it wishes as far as there is room. */
    private static List<Table.Row> rows(int height, int width, Iterator<Wish> wishes) {
        boolean[][] taken = new boolean[height][width];
        List<Table.Row> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            List<Table.Cell> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                if (!taken[row][column]) {
                    cells.add(place(taken, row, column, wishes.next()));
                }
            }
            rows.add(new Table.Row(cells));
        }
        return rows;
    }

    private static Table.Cell place(boolean[][] taken, int row, int column, Wish wish) {
        int columns = 1;
        while (columns < wish.columns() && column + columns < taken[row].length && !taken[row][column + columns]) {
            columns++;
        }
        int rows = Math.min(wish.rows(), taken.length - row);
        for (int r = row; r < row + rows; r++) {
            for (int c = column; c < column + columns; c++) {
                taken[r][c] = true;
            }
        }
        return new Table.Cell(wish.blocks(), columns, rows);
    }
}

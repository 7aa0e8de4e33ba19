package org.civicreport.document;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TableTest {

    private static Table table(int columns, List<Table.Row> head, List<Table.Row> body) {
        return new Table(
                new Anchor("t"), List.of(), Collections.nCopies(columns, Table.Column.text()), head, body, false);
    }

    private static Table.Row row(Table.Cell... cells) {
        return new Table.Row(List.of(cells));
    }

    private static Table.Cell cell(int columnSpan, int rowSpan) {
        return new Table.Cell(List.of(), columnSpan, rowSpan);
    }

    private static void assertRefused(String reason, Executable construction) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, construction);
        assertTrue(String.valueOf(refusal.getMessage()).contains(reason), refusal.getMessage());
    }

    @Test
    void aFullGridIsATable() {
        assertDoesNotThrow(() -> table(
                3,
                List.of(row(cell(1, 2), cell(2, 1)), row(cell(1, 1), cell(1, 1))),
                List.of(row(cell(2, 2), cell(1, 1)), row(cell(1, 1)))));
    }

    @Test
    void aRowThatIsCoveredFromAboveHasNoCells() {
        assertDoesNotThrow(() -> table(1, List.of(row(cell(1, 1))), List.of(row(cell(1, 2)), row())));
    }

    @Test
    void aTableNeedsAHeadButNoBody() {
        assertRefused("head", () -> table(1, List.of(), List.of(row(cell(1, 1)))));
        assertDoesNotThrow(() -> table(1, List.of(row(cell(1, 1))), List.of()));
    }

    @Test
    void aRowThatIsNotFullIsRefused() {
        assertRefused("leaves column 2 open", () -> table(2, List.of(row(cell(1, 1))), List.of()));
    }

    @Test
    void aRowWithTooManyCellsIsRefused() {
        assertRefused("more cells than columns", () -> table(1, List.of(row(cell(1, 1), cell(1, 1))), List.of()));
        assertRefused("more cells than columns", () -> table(1, List.of(row(cell(2, 1))), List.of()));
    }

    @Test
    void aSpanBeyondAllCountingIsRefused() {
        int most = Integer.MAX_VALUE;
        assertRefused("more cells than columns", () -> table(1, List.of(row(cell(most, 1))), List.of()));
        assertRefused("more cells than columns", () -> table(2, List.of(row(cell(1, 1), cell(most, 1))), List.of()));
        assertRefused("more cells than columns", () -> table(1, List.of(row(cell(1, 1), cell(most, 1))), List.of()));
    }

    @Test
    void overlappingCellsAreRefused() {
        assertRefused(
                "overlap",
                () -> table(
                        3,
                        List.of(row(cell(1, 1), cell(1, 1), cell(1, 1))),
                        List.of(row(cell(1, 1), cell(1, 2), cell(1, 1)), row(cell(2, 1), cell(1, 1)))));
    }

    @Test
    void aCellReachesNotFromHeadToBody() {
        assertRefused("below the last row", () -> table(1, List.of(row(cell(1, 2))), List.of(row())));
        assertRefused("below the last row", () -> table(1, List.of(row(cell(1, Integer.MAX_VALUE))), List.of()));
    }

    @Test
    void spansAreAtLeastOne() {
        assertRefused("spans at least 1", () -> cell(0, 1));
        assertRefused("spans at least 1", () -> cell(1, -1));
    }

    @Test
    void aTableHasSoManyColumns() {
        assertRefused("never empty", () -> table(0, List.of(row()), List.of()));
        assertDoesNotThrow(() -> table(63, List.of(row(cell(63, 1))), List.of()));
        assertRefused("at most 63 columns", () -> table(64, List.of(row(cell(64, 1))), List.of()));
    }

    @Test
    void aWeightIsNeverNegative() {
        assertRefused("at least 0", () -> new Table.Column(Table.Alignment.START, -1));
    }

    /** Cuts a grid into cells by chance: it is a table; with one cell less, or one grown, it is none. */
    @Property(tries = 200)
    void aGridIsATableIfAndOnlyIfItIsFull(
            @ForAll @IntRange(min = 1, max = 6) int columns,
            @ForAll @IntRange(min = 1, max = 5) int rows,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<List<Table.Cell>> cut = cut(columns, rows, random);
        List<Table.Row> head = List.of(row(cell(columns, 1)));
        assertDoesNotThrow(
                () -> table(columns, head, cut.stream().map(Table.Row::new).toList()));

        List<Table.Cell> one = cut.get(random.nextInt(rows));
        Assume.that(!one.isEmpty());
        int at = random.nextInt(one.size());
        Table.Cell cell = one.get(at);
        one.set(
                at,
                random.nextBoolean()
                        ? cell(cell.columnSpan() + 1, cell.rowSpan())
                        : cell(cell.columnSpan(), cell.rowSpan() + 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> table(columns, head, cut.stream().map(Table.Row::new).toList()));
        one.remove(at);
        assertThrows(
                IllegalArgumentException.class,
                () -> table(columns, head, cut.stream().map(Table.Row::new).toList()));
    }

    private static List<List<Table.Cell>> cut(int columns, int rows, Random random) {
        boolean[][] taken = new boolean[rows][columns];
        List<List<Table.Cell>> cut = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<Table.Cell> cells = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                if (!taken[r][c]) {
                    int width = 1;
                    while (c + width < columns && !taken[r][c + width] && random.nextInt(3) == 0) {
                        width++;
                    }
                    int height = 1 + random.nextInt(rows - r);
                    for (int i = r; i < r + height; i++) {
                        Arrays.fill(taken[i], c, c + width, true);
                    }
                    cells.add(cell(width, height));
                }
            }
            cut.add(cells);
        }
        return cut;
    }
}

package org.civicreport.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many lines a paragraph is thought to take. */
class PiecesTest {

    @Test
    void linesEndBetweenPieces() {
        Pieces pieces = words(3);
        assertEquals(1, pieces.lines(33));
        assertEquals(1, pieces.lines(32));
        assertEquals(2, pieces.lines(31));
        assertEquals(2, pieces.lines(21));
        assertEquals(3, pieces.lines(20));
        assertEquals(10, pieces.word());
    }

    @Test
    void manyPiecesAreEstimated() {
        int lines = words(300).lines(110);
        assertTrue(lines >= 30 && lines <= 34, "lines: " + lines);
    }

    private static Pieces words(int count) {
        Pieces pieces = new Pieces(11 * count);
        IntStream.range(0, count).forEach(i -> pieces.add(10, 11));
        return pieces;
    }
}

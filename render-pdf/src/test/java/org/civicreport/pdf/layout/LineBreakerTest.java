package org.civicreport.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.civicreport.pdf.layout.LineBreaker.Characters;
import org.civicreport.pdf.layout.LineBreaker.Line;
import org.civicreport.pdf.text.Face;
import org.civicreport.render.Colour;
import org.junit.jupiter.api.Test;

/** Every character is one em wide here, so widths are numbers of characters. */
class LineBreakerTest {

    private static final int EM = 1_000;

    private final LineBreaker breaker = new LineBreaker((face, codePoint) -> 1_000);

    @Test
    void linesAreAsFullAsTheyCanBe() {
        assertEquals(List.of("Die Stadt ", "Lindenau ", "berichtet"), lines("Die Stadt Lindenau berichtet", 10));
    }

    @Test
    void spacesAtTheEndOfALineTakeNoRoom() {
        assertEquals(List.of("1234567890   ", "x"), lines("1234567890   x", 10));
    }

    @Test
    void wordsBreakAfterHyphensAndSlashesBetweenLetters() {
        assertEquals(List.of("E-Mail-", "Verkehr"), lines("E-Mail-Verkehr", 10));
        assertEquals(List.of("Bürger/", "Bürgerin"), lines("Bürger/Bürgerin", 10));
    }

    @Test
    void numbersDoNotBreakAtTheirSigns() {
        assertEquals(List.of("vom ", "2025/26-7"), lines("vom 2025/26-7", 9));
    }

    @Test
    void aSoftHyphenIsAChanceThatNeedsRoomForItsHyphen() {
        assertEquals(List.of("Verwal\u00AD", "tung"), lines("Verwal\u00ADtung", 7));
        assertEquals(List.of("Verwal", "\u00ADtung"), lines("Verwal\u00ADtung", 6));
    }

    @Test
    void aWordThatIsTooLongIsBrokenWhereTheLineIsFull() {
        assertEquals(List.of("abcde", "fghij", "kl"), lines("abcdefghijkl", 5));
    }

    @Test
    void aNoBreakSpaceHoldsTogether() {
        assertEquals(List.of("in ", "Tabelle\u00A04"), lines("in Tabelle\u00A04", 10));
    }

    @Test
    void aForcedBreakEndsTheLine() {
        assertEquals(List.of("a\n", "b"), lines("a\nb", 10));
    }

    @Test
    void surrogatePairsStayTogether() {
        assertEquals(List.of("\uD83D\uDE00", "\uD83D\uDE00"), lines("\uD83D\uDE00\uD83D\uDE00", 1));
    }

    @Property(tries = 200)
    void linesHoldTheWholeTextAndFit(
            @ForAll @StringLength(max = 80) @CharRange(from = 'a', to = 'd') @CharRange(from = ' ', to = '/')
                    String text,
            @ForAll @IntRange(min = 1, max = 20) int width) {
        Characters characters = characters(text);
        List<Line> lines = breaker.lines(characters, width * EM);
        int at = 0;
        for (Line line : lines) {
            assertEquals(at, line.from());
            assertTrue(line.width() <= width * EM, () -> line + " is wider than " + width);
            at = line.to();
        }
        assertEquals(text.length(), at);
    }

    private List<String> lines(String text, int width) {
        return breaker.lines(characters(text), width * EM).stream()
                .map(line -> text.substring(line.from(), line.to()))
                .toList();
    }

    private Characters characters(String text) {
        Colour black = new Colour(0, 0, 0);
        return breaker.characters(
                List.of(new Run(0, text, Face.REGULAR, EM, black, 0, Frame.NO_LINK, false, null, null)));
    }
}

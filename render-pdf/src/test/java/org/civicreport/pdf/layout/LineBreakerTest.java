package org.civicreport.pdf.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.civicreport.pdf.layout.LineBreaker.Line;
import org.civicreport.pdf.text.Face;
import org.civicreport.render.Cancellation;
import org.civicreport.render.Colour;
import org.civicreport.text.Hyphenation;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final int EM = 1_000;
    private static final TextStyle STYLE = new TextStyle(EM, EM, new Colour(0, 0, 0), false, false);

    private final LineBreaker breaker =
            new LineBreaker((face, codePoint) -> 1_000, new Hyphenation(), Cancellation.never());

    @Test
    void linesAreAsEvenlyFullAsTheyCanBe() {
        // Line by line, the second one would hold "d" alone.
        assertEquals(List.of("a b ", "c d ", "eeeeee ", "f"), lines("a b c d eeeeee f", 6, Locale.ROOT));
    }

    @Test
    void spacesAtTheEndOfALineTakeNoRoom() {
        assertEquals(List.of("1234567890   ", "x"), lines("1234567890   x", 10));
    }

    @Test
    void wordsBreakAfterHyphensAndSlashesBetweenLetters() {
        assertEquals(List.of("Online-", "Antrag"), lines("Online-Antrag", 10));
        assertEquals(List.of("Bürger/", "Bürgerin"), lines("Bürger/Bürgerin", 10));
    }

    @Test
    void aSingleLetterDoesNotStandBeforeAHyphenAtTheLinesEnd() {
        assertEquals(List.of("Die ", "E-Akte ", "kommt"), lines("Die E-Akte kommt", 7));
    }

    @Test
    void numbersDoNotBreakAtTheirSigns() {
        assertEquals(List.of("vom ", "2025/26-7"), lines("vom 2025/26-7", 9));
    }

    @Test
    void aSoftHyphenIsAChanceThatNeedsRoomForItsHyphen() {
        assertEquals(List.of("Verwal\u00AD", "tung"), lines("Verwal\u00ADtung", 7));
        assertEquals(List.of("Verwal", "\u00ADtung"), lines("Verwal\u00ADtung", 6, Locale.ROOT));
    }

    @Test
    void germanAndEnglishWordsAreDividedByTheirRules() {
        assertEquals(List.of("Verwaltungs", "digitalisie", "rung"), lines("Verwaltungsdigitalisierung", 12));
        assertEquals(List.of("access", "ibility"), lines("accessibility", 8, Locale.UK));
    }

    @Test
    void wordsOfOtherLanguagesAndNamesInCapitalsAreNotDividedByRules() {
        assertEquals(List.of("Rotterd", "am"), lines("Rotterdam", 8, Locale.forLanguageTag("nl")));
        assertEquals(List.of("VERWALTU", "NG"), lines("VERWALTUNG", 8));
    }

    @Test
    void aDividedWordShowsAHyphen() {
        Characters characters = characters("Verwaltungsdigitalisierung", Locale.GERMAN);
        List<Line> lines = breaker.lines(characters, 12 * EM, true);
        assertEquals(
                List.of(true, true, false), lines.stream().map(Line::hyphen).toList());
        assertEquals(12 * EM, lines.get(0).width());
    }

    @Test
    void whereWordsStayWholeOnlyOverlongOnesAreDivided() {
        Characters fitting = characters("Die Verwaltungsdigitalisierung", Locale.GERMAN);
        assertEquals(2, breaker.lines(fitting, 27 * EM, false).size());
        List<Line> lines = breaker.lines(fitting, 14 * EM, false);
        assertTrue(lines.stream().anyMatch(Line::hyphen), lines::toString);
    }

    @Test
    void addressesBreakAtTheirSignsWithoutHyphen() {
        String text = "siehe https://www.lindenfurt.example/digitalisierung/bericht?jahr=2025";
        Characters characters = characters(text, Locale.GERMAN);
        for (Line line : breaker.lines(characters, 20 * EM, true)) {
            assertTrue(!line.hyphen(), () -> line + " ends with a hyphen");
        }
    }

    @Test
    void aWordThatIsTooLongIsBrokenWhereTheLineIsFull() {
        assertEquals(List.of("abcde", "fghij", "kl"), lines("abcdefghijkl", 5, Locale.ROOT));
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
    void aNumberStaysWithItsWord() {
        assertEquals(List.of("Eingegangen am: ", "3. Februar 2026"), lines("Eingegangen am: 3. Februar 2026", 19));
        assertEquals(List.of("es wurden ", "74 Leistungen"), lines("es wurden 74 Leistungen", 13));
        assertEquals(List.of("steht in ", "§ 5 Abs. 2"), lines("steht in § 5 Abs. 2", 11));
        assertEquals(List.of("Format für ", "18-Jährige"), lines("Format für 18-Jährige", 14));
    }

    @Test
    void aDateStaysWholeWhereItHasRoom() {
        assertEquals(List.of("am ", "15. Dezember 2025"), lines("am 15. Dezember 2025", 17));
        assertEquals(List.of("on ", "30 September 2026"), lines("on 30 September 2026", 17, Locale.ENGLISH));
        assertEquals(List.of("15. Dezember ", "2025"), lines("15. Dezember 2025", 13));
    }

    @Test
    void ofFewLinesWordsAreDividedOnlyToSaveLines() {
        assertEquals(
                List.of("Referat für ", "Digitales und ", "Organisation ", "(RDO)"),
                lines("Referat für Digitales und Organisation (RDO)", 16));
        assertEquals(List.of("Anteil der bear", "beiteten Anträge"), lines("Anteil der bearbeiteten Anträge", 16));
    }

    @Test
    void abbreviationsOfSeveralPartsStayWhole() {
        assertEquals(List.of("die neuen Geräte, ", "z. B. Lampen"), lines("die neuen Geräte, z. B. Lampen", 21));
    }

    @Test
    void aYearMayEndALineAndSoMayASentenceThatEndsWithANumber() {
        assertEquals(List.of("im Jahr 2025 ", "begonnen"), lines("im Jahr 2025 begonnen", 13, Locale.ROOT));
        assertEquals(List.of("Es sind 120. ", "Mehr nicht"), lines("Es sind 120. Mehr nicht", 13, Locale.ROOT));
    }

    @Test
    void headingsHaveLinesOfLikeLength() {
        String text = "Digitalisierungsbericht 2025 der Stadt Lindenfurt";
        assertEquals(List.of("Digitalisierungsbericht 2025 ", "der Stadt Lindenfurt"), whole(text, 40));
        assertEquals(
                List.of("Digital Northmere: ", "Progress Report 2025"),
                whole("Digital Northmere: Progress Report 2025", 30));
    }

    @Property(tries = 200)
    void evenLinesAreNoMoreThanNeeded(
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'd') @CharRange(from = ' ', to = ' ')
                    String text,
            @ForAll @IntRange(min = 1, max = 30) int width) {
        // Not the same number: words wider than a line are cut elsewhere where the last line counts, too.
        assertTrue(whole(text, width).size() <= lines(text, width, Locale.ROOT).size());
    }

    private List<String> whole(String text, int width) {
        return breaker.lines(characters(text, Locale.ROOT), width * EM, false).stream()
                .map(line -> text.substring(line.from(), line.to()))
                .toList();
    }

    @Test
    void surrogatePairsStayTogether() {
        assertEquals(List.of("\uD83D\uDE00", "\uD83D\uDE00"), lines("\uD83D\uDE00\uD83D\uDE00", 1));
    }

    @Test
    void aMegabyteWithoutSpacesIsBroken() {
        String text = "x".repeat(1_000_000);
        assertEquals(
                12_500,
                breaker.lines(characters(text, Locale.GERMAN), 80 * EM, true).size());
    }

    @Test
    void aMegabyteOfWordsIsBroken() {
        String text = "Verwaltung und Bürgerschaft ".repeat(40_000);
        assertTrue(breaker.lines(characters(text, Locale.GERMAN), 80 * EM, true).size() >= 14_000);
    }

    @Property(tries = 300)
    void linesHoldTheWholeTextAndFit(
            @ForAll
                    @StringLength(max = 80)
                    @CharRange(from = 'a', to = 'd')
                    @CharRange(from = ' ', to = '/')
                    @CharRange(from = '\u00AD', to = '\u00AD')
                    String text,
            @ForAll @IntRange(min = 1, max = 20) int width) {
        Characters characters = characters(text, Locale.GERMAN);
        List<Line> lines = breaker.lines(characters, width * EM, true);
        int at = 0;
        for (Line line : lines) {
            assertEquals(at, line.from());
            assertTrue(line.width() <= width * EM, () -> line + " is wider than " + width);
            at = line.to();
        }
        assertEquals(text.length(), at);
    }

    private List<String> lines(String text, int width) {
        return lines(text, width, Locale.GERMAN);
    }

    private List<String> lines(String text, int width, Locale language) {
        return breaker.lines(characters(text, language), width * EM, true).stream()
                .map(line -> text.substring(line.from(), line.to()))
                .toList();
    }

    private Characters characters(String text, Locale language) {
        return breaker.characters(runs(text, language));
    }

    static List<Run> runs(String text, Locale language) {
        return List.of(
                new Run(0, text, Face.REGULAR, STYLE, 0, Frame.NO_LINK, Run.Wrap.WORDS, language, null, null, null));
    }
}

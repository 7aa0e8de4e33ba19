package org.civicreport.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.civicreport.html.embedding.AttributeProvider;
import org.civicreport.html.embedding.ClassNames;
import org.civicreport.html.markup.Markup;
import org.civicreport.html.markup.Tags;
import org.civicreport.text.Hyphenation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoftHyphensTest {

    private final SoftHyphens softHyphens = new SoftHyphens(new Hyphenation());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aus|gangs|wert",
                "Die Ver|wal|tungs|di|gi|ta|li|sie|rung und die Öf|fent|lich|keits|ar|beit.",
                "Stadt: „Gleich|stel|lungs|stel|le“ – IT-Si|cher|heits|kon|zept",
                "Daten-schutz-folgen",
                "Ergebnis"
            })
    void longWordsAreDivided(String divided) {
        assertEquals(divided, written(divided.replace("|", ""), Locale.GERMAN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://verwaltungsdigitalisierung.example/gleichstellungsstelle",
                "gleichstellungsstelle@example.org",
                "verwaltungsdigitalisierung.example",
                "verwaltungsdigitalisierung_2025",
                "2025verwaltungsdigitalisierung",
                "#verwaltungsdigitalisierung",
                "Verwaltungs\u00ADdigitalisierung"
            })
    void addressesNamesForMachinesAndWordsDividedByTheirAuthorsStayAsTheyAre(String text) {
        assertEquals(text, written(text, Locale.GERMAN));
    }

    @Test
    void theLanguageDecides() {
        assertEquals("ad|min|is|tra|tion", written("administration", Locale.UK));
        assertEquals("administration", written("administration", Locale.FRENCH));
    }

    @ParameterizedTest
    @CsvSource({"Ergebnis,8", "Verwaltungsdigitalisierung,12", "IT-Sicherheitskonzept (neu),12", "a-b c,1"})
    void aDividedWordTakesHardlyMoreThanTheShortestOne(String text, int length) {
        assertEquals(length, LongWords.longestPiece(text, 0));
    }

    @Test
    void whatIsNotDividedTakesItsWholeLength() {
        String address = "https://verwaltungsdigitalisierung.example/";
        assertEquals(address.length(), LongWords.longestPiece(address, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "Ergebnis,8",
        "Verwaltungsdigitalisierung im Amt,26",
        "IT-Sicherheitskonzept (neu),18",
        "a-b c,1",
        "'',0"
    })
    void aWholeWordTakesItsLength(String text, int length) {
        assertEquals(length, LongWords.longestWord(text, 0));
    }

    /** The shorter way looks at few characters, and must come to the same. */
    @Property(tries = 300)
    void skippingShorterPiecesMakesNoDifference(
            @ForAll @CharRange(from = 'a', to = 'e') @Chars({' ', '-', '.', '1'}) String text,
            @ForAll @IntRange(max = 20) int least) {
        assertEquals(Math.max(least, LongWords.longestPiece(text, 0)), LongWords.longestPiece(text, least));
        assertEquals(Math.max(least, LongWords.longestWord(text, 0)), LongWords.longestWord(text, least));
    }

    @Property(tries = 300)
    void nothingButSoftHyphensIsAdded(@ForAll String text) {
        Markup plain = markup();
        plain.text(text);
        Markup divided = markup();
        softHyphens.in(Locale.GERMAN).write(divided, text);
        assertEquals(plain.toString().replace("\u00AD", ""), divided.toString().replace("\u00AD", ""));
    }

    private String written(String text, Locale language) {
        Markup markup = markup();
        softHyphens.in(language).write(markup, text);
        boolean ownSoftHyphens = text.indexOf('\u00AD') >= 0;
        return ownSoftHyphens ? markup.toString() : markup.toString().replace('\u00AD', '|');
    }

    private static Markup markup() {
        return new Markup(new Tags(ClassNames.none(), AttributeProvider.none()), "");
    }
}

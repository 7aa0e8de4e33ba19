package org.civicreport.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
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
        assertEquals(length, columnOf(text).piece());
    }

    @Test
    void whatIsNotDividedTakesItsWholeLength() {
        String address = "https://verwaltungsdigitalisierung.example/";
        assertEquals(address.length(), columnOf(address).piece());
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
        assertEquals(length, columnOf(text).word());
    }

    /** The longer a column's words already are, the fewer characters of the next text are looked at. */
    @Property(tries = 300)
    void aColumnIsAsWideAsTheWidestOfItsTextsInWhateverOrder(
            @ForAll List<@CharRange(from = 'a', to = 'e') @Chars({' ', '-', '.', '1'}) String> texts) {
        ColumnWidth column = columnOf(texts.toArray(String[]::new));

        assertEquals(widest(texts, ColumnWidth::piece), column.piece());
        assertEquals(widest(texts, ColumnWidth::word), column.word());
    }

    private static int widest(List<String> texts, ToIntFunction<ColumnWidth> width) {
        return texts.stream()
                .mapToInt(text -> width.applyAsInt(columnOf(text)))
                .max()
                .orElse(0);
    }

    private static ColumnWidth columnOf(String... texts) {
        ColumnWidth column = new ColumnWidth();
        for (String text : texts) {
            LongWords.widen(column, text);
        }
        return column;
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

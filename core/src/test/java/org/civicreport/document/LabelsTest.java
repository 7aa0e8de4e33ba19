package org.civicreport.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    private static final Labels GERMAN = Labels.of(Locale.GERMAN);
    private static final Labels ENGLISH = Labels.of(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "7, 7, 7",
        "1234, '1.234', '1,234'",
        "12345, '12.345', '12,345'",
        "1234567.50, '1.234.567,50', '1,234,567.50'",
        "0.5, '0,5', 0.5",
        "-12345.6, '\u221212.345,6', '\u221212,345.6'",
        "1E+6, '1.000.000', '1,000,000'"
    })
    void numbersHaveTheSeparatorsOfTheLanguage(BigDecimal number, String german, String english) {
        assertEquals(german, GERMAN.number(number));
        assertEquals(english, ENGLISH.number(number));
    }

    @Property(tries = 200)
    void aNumberLosesNoDigit(@ForAll @BigRange(min = "-1E15", max = "1E15") @Scale(4) BigDecimal number) {
        String plain = GERMAN.number(number).replace(".", "").replace(',', '.').replace('\u2212', '-');
        assertEquals(0, number.compareTo(new BigDecimal(plain)));
    }

    @Test
    void aPageKnowsItsPlaceAmongAll() {
        assertEquals("Seite 3 von 12", GERMAN.pageOf(3, 12));
        assertEquals("12/3", GERMAN.with(Label.PAGE_OF, "{1}/{0}").pageOf(3, 12));
    }

    @Test
    void bothLanguagesHaveEveryWord() {
        for (Label label : Label.values()) {
            assertFalse(GERMAN.get(label).isEmpty(), label.key());
            assertFalse(ENGLISH.get(label).isEmpty(), label.key());
        }
        assertEquals(": ", GERMAN.get(Label.CAPTION_SEPARATOR));
    }

    @Test
    void otherLanguagesHaveTheEnglishWords() {
        assertEquals(ENGLISH, Labels.of(Locale.FRENCH));
        assertEquals(GERMAN, Labels.of(Locale.forLanguageTag("de-AT")));
    }

    @Test
    void aReplacedWordIsCleanAndChangesNothingElse() {
        Labels changed = GERMAN.with(Label.TABLE, "Tafel\u0000");
        assertEquals("Tafel\uFFFD", changed.get(Label.TABLE));
        assertEquals(GERMAN.get(Label.FIGURE), changed.get(Label.FIGURE));
        assertEquals("Tabelle", GERMAN.get(Label.TABLE));
        assertNotEquals(GERMAN, changed);
    }

    @Test
    void theWordsAreListedInTheOrderOfTheLabels() {
        String text = GERMAN.toString();
        int before = -1;
        for (Label label : Label.values()) {
            int at = text.indexOf(label.name() + "=", before + 1);
            assertTrue(at > before, () -> label + " isn't behind " + Arrays.toString(Label.values()) + " in " + text);
            before = at;
        }
    }
}

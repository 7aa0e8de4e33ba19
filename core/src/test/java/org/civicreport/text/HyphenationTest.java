package org.civicreport.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {

    private static final Hyphenation HYPHENATION = new Hyphenation();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ver-wal-tungs-di-gi-ta-li-sie-rung",
                "Maß-nah-men",
                "Stel-lung-nah-me",
                "Gleich-stel-lungs-stel-le",
                "Stra-ßen-ver-kehrs-ord-nung",
                "Öf-fent-lich-keits-ar-beit",
                "Re-chen-zen-trum",
                "Stadt-rat",
                "Dash-board",
                "Online-zugangs-gesetz",
                "abends"
            })
    void germanWordsAreDividedByPatternsAndExceptions(String divided) {
        assertEquals(divided, divided(divided.replace("-", ""), Locale.GERMANY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"as-so-ciate", "project", "gov-ern-ment", "dash-board"})
    void americanWordsAreDividedByPatternsAndExceptions(String divided) {
        assertEquals(divided, divided(divided.replace("-", ""), Locale.US));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "tr", "nl"})
    void wordsOfOtherLanguagesStayWhole(String language) {
        assertEquals("Administration", divided("Administration", Locale.forLanguageTag(language)));
    }

    @Property(tries = 300)
    void noPieceIsShorterThanTwoLettersAndCapitalsDoNotMatter(@ForAll @AlphaChars @StringLength(max = 30) String word) {
        int[] points = HYPHENATION.points(word, Locale.GERMAN);
        for (int point : points) {
            assertEquals(true, point >= 2 && point <= word.length() - 2);
        }
        assertArrayEquals(points, HYPHENATION.points(word.toUpperCase(Locale.ROOT), Locale.GERMAN));
    }

    private static String divided(String word, Locale language) {
        StringBuilder divided = new StringBuilder(word);
        int[] points = HYPHENATION.points(word, language);
        for (int i = points.length - 1; i >= 0; i--) {
            divided.insert(points[i], '-');
        }
        return divided.toString();
    }
}

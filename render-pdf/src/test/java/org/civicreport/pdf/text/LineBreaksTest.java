package org.civicreport.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases of Unicode Standard Annex 14, in words of the field; {@code |} is where a line may be broken. */
class LineBreaksTest {

    static Stream<String> cases() {
        return Stream.of(
                "Die |Stadt |Lindenau",
                "zwei  |Leerzeichen",
                "Tabelle\u00A04 |zeigt",
                "„Lindenfurt |spricht |mit“ |und |„das |auch“",
                "(in |Klammern) |danach",
                "§\u00A07 |Abs. |2",
                "1.000,50\u00A0€ |im |Jahr",
                "50 |% |oder |50%",
                "vom |2025/26-7 |an",
                "2024–2026",
                "Maßnahmen |SV-02 |und |IN-01",
                "Bau- |und |Umwelt-|Ausschuss",
                "die |Endung |-ung",
                "und/|oder",
                "Bürger*innen |und |Bürger:innen",
                "Was? |Wie! |So; |ja, |gut.",
                "ein |Strich|—|kein |Punkt…",
                "Verwal\u00AD|tung",
                "Wort\u2060verbund",
                "hier\u200B|teilbar",
                "E\u0301tat |e\u0301t |al.",
                "»Zitat« |aus",
                "20-26 |/ |V |09214",
                "3 |+ |4 |= |7",
                "a\u202Fb");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void linesMayBeBroken(String marked) {
        String text = marked.replace("|", "");
        byte[] breaks = LineBreaks.of(text);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            found.append(breaks[i] == LineBreaks.ALLOWED ? "|" : "").append(text.charAt(i));
        }
        assertEquals(marked, found.toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aLineFeedIsABreakThatMustBe(String marked) {
        String text = marked + "\n" + marked;
        assertEquals(LineBreaks.ALWAYS, LineBreaks.of(text)[marked.length() + 1]);
    }
}
